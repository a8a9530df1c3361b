import type { Column } from '@/components/compare/columns'
import { comparisonColumns } from '@/components/compare/columns'
import { allRows, headingsOf, nationRows, rowTable } from '@/components/picture/ranking'
import type { Block } from '@/components/svg/block'
import { baseline, beside, lineOf } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { ComparisonRow } from '@/data/comparison/rows'
import { numberOf } from '@/data/facts/quantity'
import type { CompareFacts } from './content'

const LEADING = 1.6
/** Size of the heads, least and greatest room between columns, in sizes of the type. */
const SMALL = 1
const GAP = 1.4
const WIDEST = 4.5

/** The columns that a picture shows as far as there is room, those that are most asked for first. */
const wanted = [
  'value',
  'rank',
  'share-of-nation',
  'nation-difference',
  'share-of-region',
  'regional-difference',
  'median-difference',
  'first-ratio',
]

/** Every place in two columns that are read one after the other, the nation at the end. */
export function everyPlace(
  { comparison: { thematic }, names, words }: CompareFacts,
  width: number,
  size: number,
): Block {
  const rows = [...allRows({ thematic, names }), ...nationRows({ thematic, names, words })]
  const gap = size * 2.5
  const half = (width - gap) / 2
  const middle = Math.ceil(rows.length / 2)
  const parts = rows.length < 8 ? [rows] : [rows.slice(0, middle), rows.slice(middle)]
  return beside(
    parts.map((part) => rowTable([part], headingsOf({ thematic, names, words }), half, size)),
    half,
    gap,
  )
}

/** A head in two lines: what is told, and in which unit or how. */
function headOf({ group, head, unit }: Column): readonly [string, string] {
  const [first, second] = group === '' ? [head, unit] : [group, `${head} ${unit}`.trim()]
  return [first, second]
}

/** A figure that is said in words alone: the row has nothing else to tell, so that the words may take its room. */
function isWords(row: ComparisonRow, columns: readonly Column[]): boolean {
  return numberOf(row.figure.quantity) === null && columns.every(({ id, text }) => id === 'value' || text(row) === '')
}

function columnsOf({ comparison: { rows, thematic }, names, compareWords }: CompareFacts): readonly Column[] {
  const known = comparisonColumns(rows, thematic.map.slice.indicator, compareWords, names)
  return wanted.flatMap((id) => known.filter((column) => column.id === id))
}

/** Widths of the names, of each column, and of words that stand for a figure, in sizes of the type. */
function widthsOf({ comparison: { rows }, names, compareWords }: CompareFacts, columns: readonly Column[]) {
  const texts = (of: (row: ComparisonRow) => string) => rows.map((row) => textWidth(of(row)))
  return {
    name: Math.max(textWidth(compareWords.table.place) * SMALL, ...texts(({ place }) => names.place(place, 'short'))),
    columns: columns.map((column) =>
      Math.max(
        ...headOf(column).map((text) => textWidth(text) * SMALL),
        ...texts((row) => (isWords(row, columns) ? '' : column.text(row))),
      ),
    ),
    words: Math.max(0, ...texts((row) => (isWords(row, columns) ? (columns[0]?.text(row) ?? '') : ''))),
  }
}

/** The width without which a table of the chosen places could not tell value and rank. */
export function comparedWidth(facts: CompareFacts): number {
  const { name, columns, words } = widthsOf(facts, columnsOf(facts).slice(0, 2))
  return (
    name +
    Math.max(
      GAP + words,
      columns.reduce((sum, width) => sum + GAP + width, 0),
    )
  )
}

/** The chosen places with value, rank, share and distances, as far as there is room for the columns. */
export function comparedTable(facts: CompareFacts, width: number, size: number): Block {
  const { comparison, names, compareWords } = facts
  const { rows } = comparison
  const all = columnsOf(facts)
  const widths = widthsOf(facts, all)
  const upTo = (count: number, gap: number) =>
    widths.columns.slice(0, count).reduce((sum, one) => sum + one + gap, widths.name) * size
  const columns = all.filter((_, i) => upTo(i + 1, GAP) <= width)
  // The columns share what is left, but do not drift apart.
  const left = (width - upTo(columns.length, 0)) / Math.max(1, columns.length) / size
  const step = Math.max(Math.min(left, WIDEST), GAP)
  const ends = columns.map((_, i) => upTo(i + 1, step))
  const whole = Math.max(ends.at(-1) ?? 0, (widths.name + GAP + widths.words) * size)
  const wordsOf = (row: ComparisonRow) => columns[0]?.text(row) ?? ''
  // Under the figures where there is room, else over the columns that the row leaves empty.
  const wordsEnd = (row: ComparisonRow) =>
    (widths.name + GAP + textWidth(wordsOf(row))) * size <= (ends[0] ?? 0) ? (ends[0] ?? 0) : whole
  const small = { size: size * SMALL, look: 'quiet' }
  const [line, head] = [size * LEADING, size * SMALL * 1.4]
  const top = 2 * head + size * 0.25
  const first = baseline({ size: size * SMALL, leading: 1.4 })
  const elements: SvgNode[] = [
    lineOf(compareWords.table.place, 0, head + first, small),
    ...columns.flatMap((column, i) =>
      headOf(column).map((text, nth) => lineOf(text, ends[i] ?? 0, nth * head + first, small, 'end')),
    ),
    node('rect', { class: 'rule', x: 0, y: top, width: whole, height: Math.max(0.6, size / 22) }),
    ...rows.flatMap((row, nth) => {
      const y = top + size * 0.2 + nth * line + baseline({ size, leading: LEADING })
      const figures = isWords(row, all)
        ? [lineOf(wordsOf(row), wordsEnd(row), y, { size, look: 'quiet' }, 'end')]
        : columns.map((column, i) => lineOf(column.text(row), ends[i] ?? 0, y, { size }, 'end'))
      return [lineOf(names.place(row.place, 'short'), 0, y, { size }), ...figures]
    }),
  ]
  return {
    width,
    height: top + size * 0.2 + rows.length * line,
    elements: elements.filter(({ tag, children }) => tag !== 'text' || children.some((text) => text !== '')),
  }
}
