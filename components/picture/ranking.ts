import type { Block } from '@/components/svg/block'
import { baseline, beside, hasText, lineOf, wrapped } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import { isKnown } from '@/data/facts/quantity'
import { unitLabel } from '@/data/format/number'
import type { MappedPlace } from '@/data/map/choropleth'
import { byRank } from '@/data/map/choropleth'
import type { Names } from '@/data/text/names'
import type { TableRow } from '@/data/text/table-rows'
import { cellText, tableRows } from '@/data/text/table-rows'
import type { MapWords } from '@/data/words/words'
import type { PictureFacts } from './texts'

/** Rows of a ranking that are shown in any case. */
const FIRST = 5
const LEADING = 1.42
/** Width of a ranking at most, in sizes of its type. */
const WIDEST = 30

/** A line of a ranking: its words, and whether the reader chose the place. */
type RankingRow = Omit<TableRow, 'bar'> & { readonly isChosen: boolean }

/** The first five places, the chosen ones after them in their order, and the nation where it is known. */
export function rankingRows({ thematic, names, words }: PictureFacts): readonly (readonly RankingRow[])[] {
  const { cells } = thematic.map
  const first = cells
    .toSorted(byRank)
    .slice(0, FIRST)
    .filter(({ figure }) => isKnown(figure.quantity))
  const chosen = thematic.view.places.flatMap((place) =>
    cells.filter((cell) => cell.place === place && !first.includes(cell)),
  )
  // Each by itself, since a table orders its rows.
  const rows = (of: readonly MappedPlace[]) => of.flatMap((cell) => rowsOf([cell], { thematic, names }))
  return [rows(first), rows(chosen), nationRows({ thematic, names, words })].filter((group) => group.length > 0)
}

/** Every place, from the first rank to the last. */
export function allRows(facts: Pick<PictureFacts, 'thematic' | 'names'>): readonly RankingRow[] {
  return rowsOf(facts.thematic.map.cells, facts)
}

function rowsOf(
  cells: readonly MappedPlace[],
  { thematic, names }: Pick<PictureFacts, 'thematic' | 'names'>,
): readonly RankingRow[] {
  return tableRows({ ...thematic, map: { ...thematic.map, cells } }, names).map((row) => ({
    ...row,
    name: names.place(row.place, 'short'),
    isChosen: thematic.view.places.includes(row.place),
  }))
}

/** The figure of the nation, where there is one. */
export function nationRows({
  thematic,
  names,
  words,
}: Pick<PictureFacts, 'thematic' | 'names' | 'words'>): readonly RankingRow[] {
  const { quantity, qualifier, place } = thematic.map.nation
  if (!isKnown(quantity)) return []
  const value = names.grammar.qualified(qualifier, cellText(quantity, thematic.map.slice.indicator, names))
  return [
    { place, name: words.table.nation, rank: '', value, share: '', isKnown: true, isDerived: false, isChosen: false },
  ]
}

/** The first places, the chosen ones and the nation as a small table, its groups divided by hairlines. */
export function pictureRanking(
  groups: readonly (readonly RankingRow[])[],
  headings: Headings,
  width: number,
  size: number,
): Block {
  return rowTable(groups, headings, Math.min(width, WIDEST * size), size)
}

/** The heads of the columns of a table of rows. */
type Headings = { readonly rank: string; readonly place: string; readonly value: string; readonly share: string }

/** The heads of a view's columns: rank, place, unit, share. */
export function headingsOf({
  thematic,
  names,
  words,
}: {
  thematic: PictureFacts['thematic']
  names: Names
  words: MapWords
}): Headings {
  const { table } = words
  return {
    rank: table.rank,
    place: thematic.view.level === 'province' ? table.place : table.region,
    value: unitLabel(thematic.map.slice.indicator.unit, names.language),
    share: thematic.map.cells.some(({ share }) => share !== null && isKnown(share)) ? table.share : '',
  }
}

/**
 * Rows in groups under headings, divided by hairlines; what stands for a figure takes two lines where it is long. Where
 * the columns would touch, shares are left out.
 */
export function rowTable(
  groups: readonly (readonly RankingRow[])[],
  headings: Headings,
  width: number,
  size: number,
): Block {
  const rows = groups.flat()
  const columns = columnsOf(rows, headings, width, size)
  if (columns.least > width && headings.share !== '') {
    const withoutShares = groups.map((group) => group.map((row) => ({ ...row, share: '' })))
    return rowTable(withoutShares, { ...headings, share: '' }, width, size)
  }
  const type = { size, leading: LEADING }
  const step = size * LEADING
  const head = { size, look: 'quiet' }
  const top = baseline(type)
  const elements: SvgNode[] = [
    lineOf(headings.rank, 0, top, head),
    lineOf(headings.place, columns.name, top, head),
    lineOf(headings.value, columns.value, top, head, 'end'),
    ...(headings.share === '' ? [] : [lineOf(headings.share, width, top, head, 'end')]),
  ]
  let y = step
  for (const group of groups) {
    elements.push(node('rect', { class: 'rule', x: 0, y: y + size * 0.12, width, height: Math.max(0.6, size / 22) }))
    y += size * 0.3
    for (const row of group) {
      const { lines, taken } = rowLines(row, columns, width, size)
      elements.push(...lines.map((line) => line(y + top)))
      y += taken * step
    }
  }
  return { width: Math.max(width, columns.least), height: y, elements: elements.filter(hasText) }
}

/** Where columns begin or end, and the width below which they would touch. */
type Columns = { readonly name: number; readonly value: number; readonly least: number }

/** Words that stand for a figure, or bounds, get as many lines as they need, each this wide at least. */
const WORDS = 6

function isLong({ value, isKnown: known }: RankingRow): boolean {
  return !known || textWidth(value) > 9
}

function columnsOf(rows: readonly RankingRow[], headings: Headings, width: number, size: number): Columns {
  const widest = (texts: readonly string[], head = '') =>
    Math.max(textWidth(head), ...texts.map((text) => textWidth(text))) * size
  const rank = widest(
    rows.map((row) => row.rank),
    headings.rank,
  )
  const share =
    headings.share === ''
      ? 0
      : size +
        widest(
          rows.map((row) => row.share),
          headings.share,
        )
  const name = rank + size * 0.8
  const short = rows.filter((row) => !isLong(row))
  const values = widest(
    short.map((row) => row.value),
    headings.value,
  )
  const names = widest(
    short.map((row) => row.name),
    headings.place,
  )
  const words = rows.filter(isLong).map((row) => (textWidth(row.name) + WORDS) * size)
  return { name, value: width - share, least: name + Math.max(names + values, ...words) + size * 0.8 + share }
}

/** Each part of a row as a line that waits for its height. */
function rowLines(row: RankingRow, columns: Columns, width: number, size: number) {
  const look = row.isChosen ? 'choice' : row.isKnown ? undefined : 'quiet'
  const at =
    (text: string, x: number, anchor: 'start' | 'end', drop = 0) =>
    (y: number) =>
      lineOf(text, x, y + drop, { size, look }, anchor)
  const end = row.isKnown ? columns.value : width
  const room = (end - columns.name) / size - textWidth(row.name) - 0.8
  const values = isLong(row) ? wrapped(row.value, Math.max(room, WORDS)) : [row.value]
  return {
    lines: [
      at(row.rank, 0, 'start'),
      at(row.name, columns.name, 'start'),
      ...values.map((text, i) => at(text, end, 'end', i * size * LEADING)),
      at(row.share, width, 'end'),
    ],
    taken: values.length,
  }
}

/** Every place with its figure, in two columns that are read one after the other, the nation at the end. */
export function pictureTable(facts: PictureFacts, width: number, size: number): Block {
  const rows = [...allRows(facts), ...nationRows(facts)]
  const gap = size * 2.5
  const half = (width - gap) / 2
  const middle = Math.ceil(rows.length / 2)
  const parts = rows.length < 8 ? [rows] : [rows.slice(0, middle), rows.slice(middle)]
  return beside(
    parts.map((part) => rowTable([part], headingsOf(facts), half, size)),
    half,
    gap,
  )
}
