import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { landPaths } from '@/components/map/land-paths'
import { CircleLegend, MapLegend } from '@/components/map/legend'
import { classFills } from '@/components/map/palette'
import type { SceneOptions } from '@/components/map/scene'
import { scene } from '@/components/map/scene'
import { SiteLegend } from '@/components/map/site-legend'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node, svgText } from '@/components/svg/node'
import { cellClaims } from '@/data/claims/claim'
import type { Dataset, Observation } from '@/data/facts/dataset'
import { observationKey, placeOf } from '@/data/facts/dataset'
import { isKnown } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import type { ThematicMap } from '@/data/map/thematic-map'
import { thematicMap } from '@/data/map/view-data'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { cellSentence, mapTitle } from '@/data/text/sentence'
import type { Theme } from '@/data/view/view'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { viewOptions } from '@/data/view/view-options'
import { wordsOf } from '@/data/words/words'

/** The gallery draws a release: figures that are added to the tables later change no picture. */
const tables = read('2026.2')
const offers = viewOptions(tables, [])
const names = namesOf(tables, 'zh')
const words = wordsOf('zh')
const provincePaths = landPaths()
const regionPaths = landPaths(Object.fromEntries(tables.regions.map((region) => [region.id, region.members])))
const SCOPE = 'm'
const HEAD = 56
const LEGEND = 260

/** What a link shows. Throws when the link has to be corrected, so that no example drifts from what it says. */
export function thematicOf(query: string, dataset: Dataset = tables): ThematicMap {
  const offered = dataset === tables ? offers : viewOptions(dataset, [])
  const { view, corrections } = parseView(new URLSearchParams(query), offered, new Set(viewKeys))
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  return thematicMap(dataset, view)
}

/** The real tables with other figures of the provinces in one indicator and period. */
export function createDatasetWith(
  indicator: string,
  period: string,
  figure: (place: string, i: number) => Pick<Observation, 'state' | 'value'>,
): Dataset {
  const order = tables.places.map((place) => place.code)
  const observations = tables.observations.map((row) => {
    const i = order.indexOf(row.place)
    return row.indicator === indicator && row.period === period && i >= 0 ? { ...row, ...figure(row.place, i) } : row
  })
  const ledger = new Map(observations.map((row) => [observationKey(row.indicator, row.place, row.period), row]))
  return { ...tables, observations, ledger }
}

/** The options of a scene in Chinese, with links to nowhere. */
export function optionsOf(shown: ThematicMap, given: Partial<SceneOptions> = {}): SceneOptions {
  const isRegion = shown.view.level === 'region'
  const known = shown.map.cells.filter((cell) => isKnown(cell.figure.quantity)).length
  return {
    scope: SCOPE,
    paths: isRegion ? regionPaths : provincePaths,
    fills: classFills(shown.map, shown.view.palette),
    theme: 'light',
    title: mapTitle(shown, names),
    description: words.map.describe(shown.map.cells.length, known),
    sentence: (cell) => cellSentence(cellClaims(cell, shown.map), names),
    href: (cell) => `/provinces/${cell.place}`,
    placeName: (place) => names.place(place, 'short'),
    siteNames: { base: (base) => base.name_zh, zone: (zone) => zone.name_zh, zones: (zones) => String(zones.length) },
    insetName: words.map.inset,
    labelSize: isRegion ? 18 : 13,
    smallLabelSize: 13,
    ...given,
  }
}

/** A map as a picture that stands alone: ground, title, legend and notes around the scene of the site. */
export function drawMap(shown: ThematicMap, theme: Theme = 'light'): string {
  const note = shown.view.form === 'tile' ? [words.map.taiwan] : [words.map.note, words.map.taiwan]
  const legend = [
    createElement(CircleLegend, { thematic: shown, words, language: 'zh' }),
    createElement(MapLegend, { thematic: shown, words, language: 'zh', scope: SCOPE }),
    createElement(SiteLegend, { thematic: shown, language: 'zh' }),
  ]
  return picture(scene(shown, optionsOf(shown, { theme })), theme, {
    head: [mapTitle(shown, names)],
    note,
    legend: legend.map((part) => renderToStaticMarkup(part)).join(''),
  })
}

/** The locator map of a province as a picture. Its geometry is large, so that it is loaded when it is drawn. */
export async function drawLocator(code: string, theme: Theme = 'light'): Promise<string> {
  const { locator } = await import('@/components/map/locator')
  const profile = profileOf(tables, placeOf(tables, code))
  const title = words.profile.locator(profile.place.short_zh)
  const drawing = locator(profile, { scope: SCOPE, theme, names, title })
  return picture(drawing, theme, { head: [title], note: [words.map.note], legend: '' })
}

type Frame = { readonly head: readonly string[]; readonly note: readonly string[]; readonly legend: string }

/** One element a line, so that a changed picture can be read as a diff. */
function picture(drawing: SvgNode, theme: Theme, { head, note, legend }: Frame): string {
  const { ground, ink } = mapColors[theme]
  const [, , width = 0, height = 0] = (drawing.attributes.viewBox ?? '').split(' ').map(Number)
  const size = { width: width + (legend === '' ? 0 : LEGEND), height: HEAD + height + 24 * note.length }
  const lines = (texts: readonly string[], y: number, step: number) =>
    texts.map((text, i) => node('text', { x: 20, y: y + i * step, 'font-size': step * 0.62 }, [text]))
  const frame = node('svg', { xmlns: 'http://www.w3.org/2000/svg', class: SCOPE, ...size }, [
    node('rect', { ...size, fill: ground }),
    ...lines(head, 34, 32),
    node('svg', { y: HEAD, width, height }, [drawing]),
    ...lines(note, HEAD + height + 14, 21),
  ])
  const html = legend.replaceAll('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
  const beside = `<foreignObject x="${width}" y="${HEAD}" width="${LEGEND}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml" style="font:13px/1.5 sans-serif;color:${ink}">${html}</div></foreignObject>`
  return svgText(frame)
    .replace(/<\/svg>$/, `${legend === '' ? '' : beside}</svg>\n`)
    .replaceAll('><', '>\n<')
}
