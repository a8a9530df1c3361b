import { unitLabel } from '@/data/model/format'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import type { TableRow } from '@/data/model/table-rows'
import { cellText, tableRows } from '@/data/model/table-rows'
import { plateTitle } from '@/data/model/title'
import { wordsOf } from '../../words/dictionary'
import { embedWords } from './embed-words'
import type { Markup } from './markup'
import { html } from './markup'

/** Every figure of a map behind a disclosure, as complete as the map itself. */
export function embedTable(plate: Plate, names: Names): Markup {
  const { language } = names
  const { table: words } = wordsOf(language)
  const { indicator, level } = plate.map.slice
  const rows = tableRows(plate, names)
  const hasShare = rows.some((row) => row.share !== '')
  const nation = plate.map.nation.quantity
  const place = level === 'province' ? words.place : words.region
  const unit = html`<small>${unitLabel(indicator.unit, language)}</small>`
  const share = hasShare ? html`<th scope="col" class="number">${words.share}</th>` : null
  const foot =
    nation.state === 'value'
      ? html`<tfoot><tr><td></td><th scope="row">${words.nation}</th><td class="number">${cellText(nation, indicator, names)}</td><td></td>${hasShare ? html`<td></td>` : null}</tr></tfoot>`
      : null
  return html`<details data-part="table"><summary>${embedWords(language).table}</summary><table><caption>${words.caption(plateTitle(plate, names))}</caption><thead><tr><th scope="col">${words.rank}</th><th scope="col">${place}</th><th scope="col" class="number">${say(indicator, 'short', language)}${unit}</th><td></td>${share}</tr></thead><tbody>${rows.map((row) => line(row, hasShare, words.derived))}</tbody>${foot}</table></details>`
}

function line(row: TableRow, hasShare: boolean, derived: string): Markup {
  const share = hasShare ? html`<td class="number">${row.share}</td>` : null
  const note = row.isDerived ? html` <small>${derived}</small>` : null
  return html`<tr${row.isKnown ? null : html` class="hole"`}><td>${row.rank}</td><th scope="row">${row.name}</th><td class="number">${row.value}</td><td class="room">${bar(row.bar)}${note}</td>${share}</tr>`
}

function bar(length: number | null): Markup | null {
  if (length === null) return null
  const look = length < 0 ? 'bar negative' : 'bar'
  return html`<i class="${look}" style="width:${(Math.abs(length) * 100).toFixed(1)}%"></i>`
}
