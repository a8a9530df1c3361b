import type { Element } from '../map/element'
import { element } from '../map/element'
import { LINE, labelWidth, text } from './chart'

/** An entry of a legend: words, and before them what is drawn around a point and reaches so far from it. */
export type Entry = {
  readonly words: string
  readonly reach: number
  readonly key: ((x: number, y: number) => Element) | null
}

type Line = { readonly entries: readonly (Entry & { readonly x: number })[]; readonly end: number }

const GAP = 14
const KEY_GAP = 5

/** Entries side by side, in as many lines as they need, and how high these are together. */
export function legendRow(
  entries: readonly Entry[],
  width: number,
): { readonly parts: readonly Element[]; readonly height: number } {
  const parts: Element[] = []
  let top = 0
  for (const line of linesOf(entries, width)) {
    const height = Math.max(LINE, ...line.entries.map(({ reach, key }) => (key === null ? 0 : 2 * reach + 2)))
    const y = top + height / 2
    parts.push(
      ...line.entries.map(({ x, words, reach, key }) =>
        element('g', {}, [key?.(x + reach, y) ?? null, text(words, key === null ? x : x + 2 * reach + KEY_GAP, y)]),
      ),
    )
    top += height
  }
  return { parts, height: top === 0 ? 0 : top + KEY_GAP }
}

function linesOf(entries: readonly Entry[], width: number): readonly Line[] {
  const lines: Line[] = []
  for (const entry of entries) {
    const size = labelWidth(entry.words) + (entry.key === null ? 0 : 2 * entry.reach + KEY_GAP)
    const last = lines.at(-1)
    const x = last === undefined ? 0 : last.end + GAP
    if (last !== undefined && x + size <= width) {
      lines[lines.length - 1] = { entries: [...last.entries, { ...entry, x }], end: x + size }
    } else lines.push({ entries: [{ ...entry, x: 0 }], end: size })
  }
  return lines
}
