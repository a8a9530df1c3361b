import { isKnown } from '@/data/facts/quantity'
import { unitLabel } from '@/data/format/number'
import { escaped } from '@/data/format/xml'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { cellText, percentText, rankText, tableRows } from '@/data/text/table-rows'

/** A table to be pasted into a document or a sheet: texts as pages print them. */
export type ShareTable = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What stands under it: whose figures these are. */
  readonly note: string
}

/** The heads that no indicator gives, and what stands before the rank of a tie. */
type ShareHeads = Readonly<
  Record<'rank' | 'place' | 'region' | 'share' | 'derived' | 'nation' | 'indicator' | 'year' | 'value' | 'tied', string>
>

type About = { readonly title: string; readonly note: string; readonly heads: ShareHeads }

/** The table under a map; where places are compared, `only` they. The nation stands last, what no source prints is marked. */
export function viewShareTable(
  plate: ThematicMap,
  names: Names,
  about: About,
  only: readonly string[] = [],
): ShareTable {
  const { heads } = about
  const { indicator, level } = plate.map.slice
  const rows = tableRows(plate, names).filter(({ place }) => only.length === 0 || only.includes(place))
  const hasShare = rows.some(({ share }) => share !== '')
  const hasDerived = rows.some(({ isDerived }) => isDerived)
  const nation = plate.map.nation.quantity
  const optional = (share: string, derived: string) => [...(hasShare ? [share] : []), ...(hasDerived ? [derived] : [])]
  const unit = unitLabel(indicator.unit, names.language)
  const name = localText(indicator, 'short', names.language)
  const measure = unit === '' ? name : names.language === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`
  return {
    title: about.title,
    head: [heads.rank, level === 'province' ? heads.place : heads.region, measure, ...optional(heads.share, '')],
    rows: [
      ...rows.map((row) => [
        tied(row.rank, heads),
        row.name,
        row.value,
        ...optional(row.share, row.isDerived ? heads.derived : ''),
      ]),
      ...(isKnown(nation) ? [['', heads.nation, cellText(nation, indicator, names), ...optional('', '')]] : []),
    ],
    note: about.note,
  }
}

/** The figures of a place, each with year, rank and share. */
export function placeShareTable({ figures }: Profile, names: Names, { title, note, heads }: About): ShareTable {
  return {
    title,
    head: [heads.indicator, heads.year, heads.value, heads.rank, heads.share],
    rows: figures.map(({ indicator, period, cell }) => [
      localText(indicator, 'name', names.language),
      period,
      names.phrases.qualified(cell.figure.qualifier, names.phrases.quantity(cell.figure.quantity, indicator)),
      cell.rank === null ? '' : tied(rankText(cell.rank), heads),
      cell.share === null ? '' : percentText(cell.share, names.language),
    ]),
    note,
  }
}

/** The rank of a tie in words: a sheet would take =24 for a formula. */
function tied(rank: string, { tied: word }: ShareHeads): string {
  return rank.replace(/^=/, word)
}

/**
 * A table as tab-separated lines, as Excel and WPS take them. Their numbers have no thin spaces and a hyphen for the
 * minus; what they would run as a formula gets an apostrophe.
 */
export function tabSeparated({ title, head, rows, note }: ShareTable): string {
  const cells = (row: readonly string[]) => row.map(sheetText).join('\t')
  return [sheetText(title), cells(head), ...rows.map(cells), sheetText(note)].join('\r\n')
}

function sheetText(text: string): string {
  const plain = text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/\u202f/g, '')
    .replace(/^−(?=\d)/, '-')
  return /^[=+@]|^-(?!\d)/.test(plain) ? `'${plain}` : plain
}

/** A table as HTML, as Word and WPS take it: no styles, no links. */
export function tableHtml({ title, head, rows, note }: ShareTable): string {
  const line = (tag: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`
  return [
    '<table border="1">',
    `<caption>${escaped(title)}</caption>`,
    `<thead>${line('th', head)}</thead>`,
    `<tbody>${rows.map((row) => line('td', row)).join('\n')}</tbody>`,
    '</table>',
    `<p>${escaped(note)}</p>`,
  ].join('\n')
}
