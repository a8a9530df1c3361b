import { isDerived } from '@/data/facts/figure'
import { isKnown } from '@/data/facts/quantity'
import type { CopiedCell, CopiedHeads } from '@/data/format/copied-table'
import { copiedTable } from '@/data/format/copied-table'
import { unitLabel } from '@/data/format/number'
import { bracketed, localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { cellText, figureParts, percentText, rankParts, rankText, tableRows } from '@/data/text/table-rows'

/** A table to be pasted into a document or a sheet: cells as pages print them, with their parts. */
export type ShareTable = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly CopiedCell[])[]
  /** What stands under it: whose figures these are. */
  readonly note: string
  readonly heads: CopiedHeads
}

/** The heads that no indicator gives, the words for a tie and for a figure that no source prints, and heads of added columns. */
type ShareHeads = CopiedHeads &
  Readonly<
    Record<
      'rank' | 'place' | 'region' | 'share' | 'derived' | 'nation' | 'indicator' | 'year' | 'value' | 'tied',
      string
    >
  >

type About = { readonly title: string; readonly note: string; readonly heads: ShareHeads }

/** The table under a map; where places are compared, `only` they. The nation stands last, what no source prints is marked. */
export function viewShareTable(
  thematic: ThematicMap,
  names: Names,
  about: About,
  only: readonly string[] = [],
): ShareTable {
  const { heads } = about
  const { indicator, level } = thematic.map.slice
  const rows = tableRows(thematic, names).filter(({ place }) => only.length === 0 || only.includes(place))
  const hasShare = rows.some(({ share }) => share !== '')
  const nation = thematic.map.nation.quantity
  const share = (text: string) => (hasShare ? [{ text }] : [])
  const unit = unitLabel(indicator.unit, names.language)
  const name = localText(indicator, 'short', names.language)
  const measure = unit === '' ? name : name + bracketed(unit, names.language)
  const cellOf = (place: string) => thematic.map.cells.find((cell) => cell.place === place)
  return {
    ...about,
    head: [heads.rank, level === 'province' ? heads.place : heads.region, measure, ...(hasShare ? [heads.share] : [])],
    rows: [
      ...rows.map((row) => {
        const cell = cellOf(row.place)
        const derived = cell !== undefined && isDerived(cell.figure) ? heads.derived : ''
        // The head of the column has the unit.
        const { value, remark } = cell === undefined ? {} : figureParts(cell.figure, indicator, names, derived)
        return [
          { text: row.rank, ...rankParts(cell?.rank ?? null, heads.tied) },
          { text: row.name },
          { text: row.value, value, remark },
          ...share(row.share),
        ]
      }),
      ...(isKnown(nation)
        ? [[{ text: '' }, { text: heads.nation }, { text: cellText(nation, indicator, names) }, ...share('')]]
        : []),
    ],
  }
}

/** The figures of a place, each with year, rank and share. */
export function placeShareTable({ figures }: Profile, names: Names, about: About): ShareTable {
  const { heads } = about
  return {
    ...about,
    head: [heads.indicator, heads.year, heads.value, heads.rank, heads.share],
    rows: figures.map(({ indicator, period, cell: { figure, rank, share } }) => [
      { text: localText(indicator, 'name', names.language) },
      { text: period },
      {
        text: names.grammar.qualified(figure.qualifier, names.grammar.quantity(figure.quantity, indicator)),
        ...figureParts(figure, indicator, names),
      },
      { text: rank === null ? '' : rankText(rank), ...rankParts(rank, heads.tied) },
      { text: share === null ? '' : percentText(share, names.language) },
    ]),
  }
}

/** A table in two writings: tab-separated lines, as sheets take them, and HTML, as documents do. */
export function shareTexts({ head, rows, heads, ...around }: ShareTable): ReturnType<typeof copiedTable> {
  return copiedTable(
    [
      { isHead: true, cells: head.map((text) => ({ text, isHead: true })) },
      ...rows.map((cells) => ({ isHead: false, cells })),
    ],
    heads,
    around,
  )
}
