import { landPaths } from '@/components/map/land-paths'
import { narrow, wide } from '@/components/map/mark-size'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import { siteNames } from '@/components/map/sites'
import { fittingTiles } from '@/components/map/tiles'
import type { SvgNode } from '@/components/svg/node'
import { cellClaims } from '@/data/claims/claim'
import { isKnown } from '@/data/facts/quantity'
import placement from '@/data/geo/placement.json'
import type { Language } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { cellSentence } from '@/data/text/sentence'
import { mapFinding, mapTitle } from '@/data/text/title'
import type { Correction } from '@/data/view/correction'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import type { EmbedContext, EmbedRevisions } from './document'
import { embedDocument, embedFoot, mapNote, revisionNote } from './document'
import type { Markup } from './markup'
import { drawn, html, SCOPE } from './markup'
import { correctionLine, embedLegend, embedTable } from './printed-parts'

/** All that the embed of a map is made of. */
type MapEmbed = {
  readonly plate: ThematicMap
  readonly series: Series
  readonly names: Names
  readonly frame: EmbedContext
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
  const [title, finding] = [mapTitle(plate, names), mapFinding(plate, names)]
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
  const words = embedWordsOf(frame.language)
  const button = (step: number, sign: string, name: string) =>
    html`<button type="button" data-zoom="${step}" aria-label="${name}" title="${name}">${sign}</button>`
  return html`<div class="zoom" hidden>${button(1, '＋', words.closer)}${button(-1, '－', words.farther)}${button(0, '⤢', words.whole)}</div>`
}

/** What is said of the places that the reader has chosen, in their order. */
function chosen({ plate, names, frame }: MapEmbed): Markup {
  const cells = plate.view.places.flatMap((place) => plate.map.cells.filter((cell) => cell.place === place))
  const sentences = cells.map((cell) => html`<li>${cellSentence(cellClaims(cell, plate.map), names)}</li>`)
  return html`<ul class="chosen" data-part="chosen" aria-label="${embedWordsOf(frame.language).chosen}"${cells.length === 0 ? html` hidden` : null}>${sentences}</ul>`
}

/** The drawing of an embed's map: that of the page, its links leading out of the frame. */
function embedDrawing(
  plate: ThematicMap,
  members: Readonly<Record<string, readonly string[]>>,
  names: Names,
  frame: EmbedContext,
  href: (place: string) => string,
): SvgNode {
  const words = wordsOf(frame.language)
  const { cells } = plate.map
  const isRegion = plate.view.level === 'region'
  // A frame is narrower than a page: its names are as large as those of the page's large type.
  const size = names.language === 'zh' ? 16.25 : 13
  const drawing = scene(plate, {
    scope: SCOPE,
    paths: landPaths(isRegion ? members : {}),
    paint: classFills(plate.map, plate.view.palette),
    theme: frame.theme,
    title: mapTitle(plate, names),
    description:
      words.map.describe(cells.length, cells.filter((cell) => isKnown(cell.figure.quantity)).length) + words.map.links,
    sentence: (cell) => cellSentence(cellClaims(cell, plate.map), names),
    href: (cell) => href(cell.place),
    placeName: (place) => names.place(place, 'short'),
    siteNames: siteNames(names, words.map.zones),
    markSizes: [wide, narrow],
    insetName: words.map.inset,
    labelSize: isRegion ? 20 : size,
    smallLabelSize: size,
  })
  const isTile = plate.view.form === 'tile'
  const points: Points = isTile ? placement.tiles : placement.centers
  return leadingOut(
    isTile ? fittingTiles(drawing) : drawing,
    points,
    new Map(cells.toSorted(byRank).map(({ place }, rank) => [place, rank])),
  )
}

type Points = Readonly<Record<string, readonly number[]>>

/** Adds to every link where it opens, and for the frame's script where its place lies and which rank it has. */
function leadingOut(drawing: SvgNode, points: Points, ranks: ReadonlyMap<string, number>): SvgNode {
  const children = drawing.children.map((child) =>
    typeof child === 'string' ? child : leadingOut(child, points, ranks),
  )
  const place = drawing.attributes['data-place']
  if (drawing.tag !== 'a' || place === undefined) return { ...drawing, children }
  const lies = { 'data-at': (points[place] ?? []).join(' '), 'data-rank': String(ranks.get(place) ?? 0) }
  return { ...drawing, attributes: { ...drawing.attributes, target: '_blank', rel: 'noopener', ...lies }, children }
}

/** A year, and the embed that shows it. */
type Year = { readonly period: string; readonly href: string }

/** The years of a map: links, which the frame's script makes a slider of. Nothing where there is but one. */
function embedYears(years: readonly Year[], current: string, language: Language): Markup | null {
  if (years.length < 2) return null
  const at = years.findIndex(({ period }) => period === current)
  const words = embedWordsOf(language)
  const links = years.map(
    ({ period, href }, i) => html`<a href="${href}"${i === at ? html` aria-current="true"` : null}>${period}</a> `,
  )
  return html`<nav class="years" aria-label="${words.years}"><label hidden><span>${words.years}</span><input type="range" min="0" max="${years.length - 1}" value="${at}" step="1" aria-valuetext="${current}"><output>${current}</output></label>${links}</nav>`
}
