import { cellClaims } from '@/data/model/claim'
import type { Correction } from '@/data/model/correction'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import { cellSentence } from '@/data/model/sentence'
import type { Series } from '@/data/model/series'
import { plateFinding, plateTitle } from '@/data/model/title'
import { correctionLine } from './embed-corrections'
import { embedDrawing } from './embed-drawing'
import { embedLegend } from './embed-legend'
import { embedFoot, mapNote } from './embed-note'
import type { EmbedRevisions } from './embed-revisions'
import { revisionNote } from './embed-revisions'
import type { Frame } from './embed-shell'
import { embedDocument } from './embed-shell'
import { embedTable } from './embed-table'
import { embedWords } from './embed-words'
import type { Year } from './embed-years'
import { embedYears } from './embed-years'
import type { Markup } from './markup'
import { drawn, html } from './markup'

/** All that the embed of a map is made of. */
export type MapEmbed = {
  readonly plate: Plate
  readonly series: Series
  readonly names: Names
  readonly frame: Frame
  readonly corrections: readonly Correction[]
  readonly revisions: EmbedRevisions
  /** The same embed in every year that the map can show. */
  readonly years: readonly Year[]
  /** The page with exactly this view, and that of a place. */
  readonly open: string
  readonly href: (place: string) => string
}

/** The embed of a map as a document. The parts that a year changes are named, for the script to replace. */
export function mapEmbed(embed: MapEmbed): string {
  const { plate, series, names, frame, corrections, revisions, years, open, href } = embed
  const { language } = frame
  const [title, finding] = [plateTitle(plate, names), plateFinding(plate, names)]
  const isTile = plate.view.form === 'tile'
  const label = { place: true, indicator: plate.circles !== null, period: plate.view.change !== null }
  const body = html`<main>${correctionLine(corrections, language)}<header data-part="head"><p class="title">${title}</p><h1>${finding}</h1></header>${embedYears(years, plate.view.period, language)}<div class="stage"><figure class="plate"><div data-part="map">${drawn(embedDrawing(plate, series.members, names, frame, href))}</div>${mapNote(frame, !isTile)}${isTile ? null : zoomButtons(embed)}</figure>${embedLegend(plate, language)}</div>${chosen(embed)}${embedTable(plate, names)}</main>${embedFoot(frame, series.citations, open, revisionNote(revisions, label))}`
  return embedDocument(frame, {
    title: `${title} – ${finding}`,
    description: finding,
    canonical: open,
    body,
    isLarge: plate.view.text === 'large',
  })
}

/** Without a script there is nothing to press. */
function zoomButtons({ frame }: MapEmbed): Markup {
  const words = embedWords(frame.language)
  const button = (step: number, sign: string, name: string) =>
    html`<button type="button" data-zoom="${step}" aria-label="${name}" title="${name}">${sign}</button>`
  return html`<div class="zoom" hidden>${button(1, '＋', words.closer)}${button(-1, '－', words.farther)}${button(0, '⤢', words.whole)}</div>`
}

/** What is said of the places that the reader has chosen, in their order. */
function chosen({ plate, names, frame }: MapEmbed): Markup {
  const cells = plate.view.places.flatMap((place) => plate.map.cells.filter((cell) => cell.place === place))
  const sentences = cells.map((cell) => html`<li>${cellSentence(cellClaims(cell, plate.map), names)}</li>`)
  return html`<ul class="chosen" data-part="chosen" aria-label="${embedWords(frame.language).chosen}"${cells.length === 0 ? html` hidden` : null}>${sentences}</ul>`
}
