import type { ThematicMap, ViewData } from '@/data/map/thematic-map'
import { plainSeries, thematicMapOf } from '@/data/map/thematic-map'
import type { Concentration, NoConcentration } from '@/data/statistics/concentration'
import { concentrationOf } from '@/data/statistics/concentration'
import type { Distribution } from '@/data/statistics/distribution'
import { distributionOf } from '@/data/statistics/distribution'
import type { View } from '@/data/view/view'
import type { MapPair } from './map-pair'
import { mapPair } from './map-pair'
import type { Pairable } from './pairing'
import type { Peer, PeerTable } from './peers'
import { peersOf } from './peers'
import type { ComparisonRow } from './rows'
import { comparisonRows } from './rows'
import type { ScatterPlot } from './scatter'
import { scatterPlot } from './scatter'
import type { Suggestion } from './suggestions'
import { withNeighbors, withPeers, withRegion, withTop } from './suggestions'
import type { Timeline } from './time-series'
import { commonBase, indexedTimeline, timelineOf } from './time-series'
import type { ComparedYears } from './years'
import { comparedYears } from './years'

/** What a comparison needs beside a view's data; the same for every view. Plain JSON. */
export type CompareTables = { readonly pairables: readonly Pairable[]; readonly peers: PeerTable }

/** All that a comparison shows, as plain objects: tables, charts, maps and sentences read it and compute nothing. */
export type Comparison = {
  readonly view: View
  /** The indicator in the chosen year, in its own classes. */
  readonly thematic: ThematicMap
  readonly rows: readonly ComparisonRow[]
  /** As an index where the view asks for one and the chosen places have a common base year. */
  readonly timeline: Timeline
  /** Null where there is no other year. */
  readonly years: ComparedYears | null
  readonly distribution: Distribution
  readonly concentration: Concentration | NoConcentration
  /** The concentration of the base year; null where there is none to tell. */
  readonly before: Concentration | null
  /** Null where no second indicator is chosen. */
  readonly scatter: ScatterPlot | null
  readonly peers: readonly { readonly place: string; readonly peers: readonly Peer[] }[]
  readonly suggestions: readonly Suggestion[]
  readonly twins: MapPair | null
}

/** Computes a comparison. The data was picked for this view. */
export function comparisonOf(viewData: ViewData, tables: CompareTables, asked: View): Comparison {
  const { series } = viewData
  // A comparison shows the figures themselves; `change` names the year that they are set against.
  const view: View = { ...asked, change: null, form: 'fill', method: 'own', layers: [], at: null }
  const plain: ViewData = { series, classed: plainSeries(series), over: null, versus: null, sites: null }
  const thematic = thematicMapOf(plain, { ...view, circles: null })
  const { slice, nation } = thematic.map
  const years = comparedYears(series, view, asked.change?.base ?? null)
  const concentration = concentrationOf(slice, nation)
  const earlier = years === null ? null : concentrationOf(years.there, years.nation)
  const isProvince = view.level === 'province'
  return {
    view: asked,
    thematic,
    rows: comparisonRows(thematic.map, series, view.places),
    timeline: timelineFor(viewData, asked),
    years,
    distribution: distributionOf(slice),
    concentration,
    before: earlier?.kind === 'concentration' ? earlier : null,
    scatter: scatterPlot(viewData, tables.pairables, view, thematic),
    peers: isProvince
      ? view.places
          .slice(0, 1)
          .map((place) => ({ place, peers: peersOf(tables.peers, place, view.peers) }))
          .filter(({ peers }) => peers.length > 0)
      : [],
    suggestions: suggestionsFor(viewData, tables, view, thematic),
    twins: mapPair(viewData, tables.pairables, view, thematic, years),
  }
}

function timelineFor({ series }: ViewData, { level, places, axes, scale }: View): Timeline {
  const levels = timelineOf(series, level, axes[1])
  const base = scale === 'index' ? commonBase(levels, places) : null
  return base === null ? levels : indexedTimeline(levels, base, axes[1])
}

function suggestionsFor({ series }: ViewData, { peers }: CompareTables, view: View, { map }: ThematicMap) {
  const { places, level } = view
  const around =
    level === 'region' || places.length === 0
      ? []
      : [withNeighbors(places), withPeers(places, peers, view.peers), withRegion(places, series.members)]
  return [...around, withTop(places, map)].filter(({ added }) => added.length > 0)
}
