import { landPaths } from '@/components/map/land-paths'
import { fieldDrawing, fieldUnit, landRows } from '@/components/map/legend-rows'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import type { SvgNode } from '@/components/svg/node'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { rankText } from '@/data/text/table-rows'
import { wordsOf } from '@/data/words/words'

/** What the card of a map shows of it. */
export type MapParts = {
  readonly map: SvgNode
  readonly legend: CardLegend
  readonly places: readonly { readonly rank: string; readonly name: string; readonly value: string }[]
}

/** What the colors of a map mean: unit or reading, then each fill, drawn as on the map, with its limits. */
type CardLegend = {
  readonly heading: string
  readonly rows: readonly { readonly swatch: SvgNode; readonly text: string }[]
}

const SCOPE = 'k'

/** The map as its page draws it, without names and links, its legend, and the places that come first. */
export function mapParts(map: ThematicMap, names: Names): MapParts {
  const drawing = scene(map, {
    scope: SCOPE,
    paths: landPaths(),
    fills: classFills(map.map),
    theme: 'light',
    title: '',
    description: '',
    sentence: null,
    href: null,
    placeName: () => '',
    siteNames: { base: () => '', zone: () => '', zones: () => '' },
    insetName: '',
    labelSize: 13,
  })
  return { places: firstPlaces(map, names), legend: cardLegend(map, drawing, names.language), map: drawing }
}

/** The lines of the map's legend that occur on it; of circles, what their area says. */
function cardLegend(map: ThematicMap, drawing: SvgNode, language: Language): CardLegend {
  const words = wordsOf(language)
  const looks = drawing.children.filter((child) => typeof child !== 'string' && ['style', 'defs'].includes(child.tag))
  return {
    heading: map.view.form === 'circle' ? words.legend.circles : unitLabel(map.map.slice.indicator.unit, language),
    rows: landRows(map, words, language)
      .filter(({ count }) => count !== 0)
      .map(({ swatch, text }) => {
        const { tag, attributes, children } = fieldDrawing(swatch, SCOPE, fieldUnit(map))
        return { swatch: { tag, attributes: { ...attributes, class: SCOPE }, children: [...looks, ...children] }, text }
      }),
  }
}

/** How many of the first places a card names. */
const FIRST = 3

/** The first places, as far as no tie and no rounding leaves open which they are. */
function firstPlaces({ map: { cells, slice } }: ThematicMap, { grammar, place: nameOf }: Names): MapParts['places'] {
  return cells.toSorted(byRank).flatMap(({ place, figure, rank }) => {
    if (rank === null || Math.max(rank.worst, rank.best + rank.tied - 1) > FIRST) return []
    const value = grammar.qualified(figure.qualifier, grammar.quantity(figure.quantity, slice.indicator))
    return [{ rank: rankText(rank), name: nameOf(place, 'short'), value }]
  })
}
