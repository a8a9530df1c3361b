import type { Figure } from '@/data/facts/figure'
import type { Slice } from '@/data/facts/slice'
import { choropleth, legend } from '@/data/map/choropleth'
import { sliceOf } from '@/data/map/series'
import type { ThematicMap, ViewData } from '@/data/map/thematic-map'
import type { View } from '@/data/view/view'
import type { Pairable } from './pairing'
import { scalePairing } from './pairing'
import type { ComparedYears } from './years'

/** Two maps of one scale: the same classes, so that one legend serves both. */
export type MapPair = {
  readonly of: 'years' | 'indicators'
  readonly first: ThematicMap
  readonly second: ThematicMap
  /** The cells of both, which the one legend is made of: its states are those that occur on either map. */
  readonly both: ThematicMap
}

/**
 * Two maps beside each other: the view's indicator and its second one, where both may be read off one scale, else two
 * years of the indicator, the earlier first. By region, both show one division of the country. Null where there is neither.
 */
export function mapPair(
  { series, versus }: ViewData,
  pairables: readonly Pairable[],
  view: View,
  thematic: ThematicMap,
  years: ComparedYears | null,
): MapPair | null {
  const [first, second] = [series, versus].map((one) => pairables.find(({ id }) => id === one?.indicator.id))
  if (versus !== null && first !== undefined && second !== undefined) {
    const pair = scalePairing(first, second, view.level, view.period)
    const nation = pair.kind === 'pair' ? versus.nation[pair.second.period] : undefined
    if (pair.kind === 'pair' && nation !== undefined) {
      const slice = sliceOf(versus, view.level, pair.second.period, thematic.map.slice)
      return twins('indicators', thematic, withSlice(thematic, slice, nation))
    }
  }
  if (years === null) return null
  const [here, there] = [
    withSlice(thematic, years.here, thematic.map.nation),
    withSlice(thematic, years.there, years.nation),
  ]
  return years.to === view.period ? twins('years', there, here) : twins('years', here, there)
}

/** Another slice in the classes of a thematic. */
function withSlice(thematic: ThematicMap, slice: Slice, nation: Figure): ThematicMap {
  const map = choropleth(slice, { ...thematic.map.classification, indicator: slice.indicator }, nation)
  return { ...thematic, map, legend: legend(map) }
}

function twins(of: MapPair['of'], first: ThematicMap, second: ThematicMap): MapPair {
  const map = { ...first.map, cells: [...first.map.cells, ...second.map.cells] }
  return { of, first, second, both: { ...first, map, legend: legend(map) } }
}
