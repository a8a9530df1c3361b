import { chartStyle } from '@/components/chart/chart-style'
import { axisTitle } from '@/components/chart/figure-axis'
import { barsOf } from '@/components/compare/charts/bars'
import { comparisonColumns } from '@/components/compare/columns'
import type { Comparison } from '@/data/comparison/comparison'
import type { Series } from '@/data/map/series'
import type { Names } from '@/data/text/names'
import { compareHeading } from '@/data/text/page-titles'
import { comparedFindingText } from '@/data/text/sentence'
import { mapTitle } from '@/data/text/title'
import type { Correction } from '@/data/view/correction'
import { compareWordsOf, embedWordsOf, wordsOf } from '@/data/words/words'
import type { EmbedContext, EmbedRevisions } from './document'
import { embedDocument, embedFoot, revisionNote } from './document'
import type { Markup } from './markup'
import { asIs, drawn, html } from './markup'
import { correctionLine, embedTable } from './printed-parts'

/** All that the embed of a comparison is made of. */
type CompareEmbed = {
  readonly comparison: Comparison
  readonly series: Series
  readonly names: Names
  readonly frame: EmbedContext
  readonly corrections: readonly Correction[]
  readonly revisions: EmbedRevisions
  /** The page with exactly this comparison. */
  readonly open: string
}

/**
 * The widths that bars are drawn for, of which a frame shows the one that is nearest to its own: type is then neither
 * smaller than 11 pixels nor larger than that of the text.
 */
const widths = [
  { look: 'slim', width: 272 },
  { look: 'broad', width: 520 },
] as const

/** The embed of a comparison as a document: the chosen places as bars, and all that is said of them as a table. */
export function compareEmbed(embed: CompareEmbed): string {
  const { comparison, series, names, frame, corrections, revisions, open } = embed
  const { language } = frame
  const { plate, view } = comparison
  const words = compareWordsOf(language)
  const heading = compareHeading(comparison, names, words)
  const finding = comparedFindingText(comparison, names) || heading
  const bars = widths.map(
    ({ look, width }) =>
      html`<div class="${look}">${drawn(barsOf(comparison, words, { names, scope: look, room: { width } }))}</div>`,
  )
  const table = view.places.length === 0 ? embedTable(plate, names) : comparedTable(embed)
  const { taiwan } = wordsOf(language).map
  const revised = revisionNote(revisions, { place: true, indicator: false, period: false })
  const body = html`<style>${asIs(chartStyle(frame.theme))}</style><main>${correctionLine(corrections, language)}<header><p class="title">${mapTitle(plate, names)}</p><h1>${view.places.length === 0 ? finding : words.heading(view.places.map((place) => names.place(place, 'short')))}</h1></header><figure class="bars"><figcaption class="quiet">${axisTitle(plate.map.slice.indicator, names)}</figcaption>${bars}${view.level === 'province' ? html`<p class="map-note">${taiwan}</p>` : null}</figure>${table}</main>${embedFoot(frame, series.citations, open, revised)}`
  return embedDocument(frame, {
    title: heading,
    description: finding,
    canonical: open,
    body,
    isLarge: view.text === 'large',
  })
}

/** The chosen places against the first place, the nation and their regions. */
function comparedTable({ comparison: { rows, plate }, names }: CompareEmbed): Markup | null {
  if (rows.length === 0) return null
  const words = compareWordsOf(names.language)
  const columns = comparisonColumns(rows, plate.map.slice.indicator, words, names)
  const heads = columns.map(
    ({ group, head, unit }) =>
      html`<th scope="col" class="number">${group === '' ? head : `${group} ${head}`}${unit === '' ? null : html` <small>${unit}</small>`}</th>`,
  )
  const lines = rows.map(
    (row) =>
      html`<tr><th scope="row">${names.place(row.place, 'short')}</th>${columns.map(({ text }) => html`<td class="number">${text(row)}</td>`)}</tr>`,
  )
  return html`<details><summary>${embedWordsOf(names.language).table}</summary><div class="scroll" tabindex="0" role="group" aria-label="${words.table.title}"><table><caption>${words.table.caption(mapTitle(plate, names))}</caption><thead><tr><th scope="col">${words.table.place}</th>${heads}</tr></thead><tbody>${lines}</tbody></table></div></details>`
}
