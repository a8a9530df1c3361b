import { textWidth } from '../chart/text-width'
import { element } from '../map/element'
import type { Block } from './picture-block'
import { baseline, lineOf } from './picture-text'

const LEADING = 1.5

/** One figure of a place in words: what it is and of when, its value with unit, rank and share. */
export type FigureLine = {
  readonly name: string
  readonly period: string
  readonly value: string
  readonly rank: string
  readonly share: string
}

/** Figures of a place under headings, each on one line: name and year, value, rank, share. */
export function figureTable(lines: readonly FigureLine[], head: FigureLine, width: number, size: number): Block {
  const type = { size, leading: LEADING }
  const quiet = { size: size * 0.88, look: 'quiet' }
  const step = size * LEADING
  const widest = (of: (line: FigureLine) => string) =>
    Math.max(...[head, ...lines].map((line) => textWidth(of(line)))) * size
  const gap = size * 0.9
  const share = widest((line) => line.share)
  const rank = widest((line) => line.rank)
  const value = widest((line) => line.value)
  const name = Math.max(...lines.map((line) => textWidth(line.name) + 0.5 + textWidth(line.period) * 0.85)) * size
  const ends = { value: width - share - rank - 2 * gap, rank: width - share - gap }
  const top = baseline(type)
  const row = (line: FigureLine, y: number, look: typeof quiet | typeof type) => [
    lineOf(line.name, 0, y, look),
    lineOf(line.value, ends.value, y, look, 'end'),
    lineOf(line.rank, ends.rank, y, look, 'end'),
    lineOf(line.share, width, y, look, 'end'),
  ]
  return {
    width: Math.max(width, name + value + rank + share + 3 * gap),
    height: (lines.length + 1) * step + size * 0.3,
    elements: [
      ...row(head, top, quiet),
      element('rect', { class: 'rule', x: 0, y: step + size * 0.12, width, height: Math.max(0.6, size / 22) }),
      ...lines.flatMap((line, i) => {
        const y = top + (i + 1) * step + size * 0.3
        return [
          ...row(line, y, type),
          lineOf(line.period, (textWidth(line.name) + 0.5) * size, y, { size: size * 0.85, look: 'quiet' }),
        ]
      }),
    ].filter(({ tag, children }) => tag !== 'text' || children.some((text) => text !== '')),
  }
}
