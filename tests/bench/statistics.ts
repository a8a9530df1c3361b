import type { CompareTables } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peersOf, peerTable } from '@/data/comparison/peers'
import { comparisonRows } from '@/data/comparison/rows'
import { scatterPlot } from '@/data/comparison/scatter'
import { comparedYears } from '@/data/comparison/years'
import { indicatorOf } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { choropleth } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import { seriesOf, sliceOf } from '@/data/map/series'
import type { ViewData } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { concentrationOf } from '@/data/statistics/concentration'
import { distributionOf } from '@/data/statistics/distribution'
import type { View } from '@/data/view/view'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { viewOptions } from '@/data/view/view-options'

/** A question about every indicator of the maps, with all that is needed to answer it. */
export type Questions = {
  readonly places: number
  readonly tables: CompareTables
  readonly asked: readonly { readonly view: View; readonly material: ViewData }[]
}

const tables: CompareTables = { pairables: pairables(read()), peers: peerTable(read()) }

/**
 * Every indicator in its latest year with ten provinces, set against its first year and the next indicator of the list:
 * ranks, shares and classes of all places, benchmarks and changes of rank of the chosen ones, growth, distribution,
 * concentration, correlation; and once the peers, which are the same for all indicators.
 */
export function realQuestions(): Questions {
  const known = viewOptions(read(), [])
  const ids = known.indicators.map(({ id }) => id)
  const chosen = known.places.slice(0, 10)
  return {
    places: known.places.length,
    tables,
    asked: ids.map((id, i) => {
      const query = { indicator: id, places: chosen.join('.'), versus: ids[(i + 1) % ids.length] ?? id }
      const { view } = parseView(new URLSearchParams(query), known, new Set(viewKeys))
      return { view, material: viewData(read(), view) }
    }),
  }
}

/** The same questions with each province cut into counties: deterministic parts of its figures, none twice. */
export function generatedQuestions(counties: number): Questions {
  const real = realQuestions()
  const whole = seriesOf(read(), indicatorOf(read(), 'gdp')).members
  const provinces = read().places.filter(({ region }) => region !== null)
  const parts = Math.ceil(counties / provinces.length)
  const members = Object.fromEntries(
    Object.entries(whole).map(([region, places]) => [region, places.flatMap((place) => partsOf(place, parts))]),
  )
  const cut = (series: Series | null) => (series === null ? null : inCounties(series, members, parts))
  return {
    places: provinces.length * parts,
    tables: {
      ...tables,
      peers: {
        ...tables.peers,
        rows: tables.peers.rows.flatMap((row) => partsOf(row.place, parts).map((place) => ({ ...row, place }))),
      },
    },
    asked: real.asked.map(({ view, material: { series, versus, telling } }) => ({
      view: { ...view, places: view.places.flatMap((place) => partsOf(place, parts).slice(0, 1)) },
      material: { series: inCounties(series, members, parts), versus: cut(versus), telling, over: null, sites: null },
    })),
  }
}

/** The same questions with new lists of figures, of which nothing has been computed yet. */
export function afresh({ asked, ...rest }: Questions): Questions {
  const copy = (series: Series): Series => ({
    ...series,
    figures: { region: listsOf(series.figures.region), province: listsOf(series.figures.province) },
  })
  return {
    ...rest,
    asked: asked.map(({ view, material: given }) => ({
      view,
      material: { ...given, series: copy(given.series), versus: given.versus === null ? null : copy(given.versus) },
    })),
  }
}

function listsOf(periods: Series['figures']['province']): Series['figures']['province'] {
  return Object.fromEntries(Object.entries(periods).map(([period, figures]) => [period, [...figures]]))
}

/** Computes all statistics; how much was found is returned, so that nothing of it is left out as unused. */
export function answer({ asked, tables: { pairables: pairs, peers } }: Questions): number {
  const [first] = asked
  const nearest = first?.view.places.slice(0, 1).flatMap((place) => peersOf(peers, place, null)) ?? []
  return asked.reduce((sum, { view, material: given }) => {
    const nation = given.series.nation[view.period] ?? missing(view)
    const slice = sliceOf(given.series, view.level, view.period)
    const map = choropleth(slice, given.telling.classification, nation)
    const rows = comparisonRows(map, given.series, view.places)
    const years = comparedYears(given.series, view, null)
    const { n } = distributionOf(slice)
    const concentration = concentrationOf(slice, nation)
    const scatter = scatterPlot(given, pairs, view, { map })
    const points = scatter?.kind === 'plot' ? scatter.points.length : 0
    return (
      sum +
      rows.length +
      (years?.growth.length ?? 0) +
      n +
      points +
      (concentration.kind === 'none' ? 0 : concentration.n)
    )
  }, nearest.length)
}

function missing({ indicator, period }: View): never {
  throw new Error(`${indicator} has no ${period}`)
}

function inCounties(series: Series, members: Series['members'], parts: number): Series {
  const province = Object.fromEntries(
    Object.entries(series.figures.province).map(([period, figures]) => [
      period,
      figures.filter(({ place }) => members.CN?.includes(`${place}-0`)).flatMap((figure) => countiesOf(figure, parts)),
    ]),
  )
  return { ...series, members, figures: { ...series.figures, province } }
}

function countiesOf(figure: Figure, parts: number): readonly Figure[] {
  return partsOf(figure.place, parts).map((place, i) => ({
    ...figure,
    place,
    quantity: scaled(figure.quantity, (1 + ((i * 7919 + Number(figure.place)) % 997)) / 997),
  }))
}

function partsOf(place: string, parts: number): readonly string[] {
  return Array.from({ length: parts }, (_, i) => `${place}-${i}`)
}

function scaled(quantity: Quantity, share: number): Quantity {
  if (!isKnown(quantity) || quantity.state === 'zero') return quantity
  const bounds = { low: quantity.low * share, high: quantity.high * share }
  return quantity.state === 'value'
    ? { ...quantity, value: quantity.value * share, ...bounds }
    : { ...quantity, ...bounds }
}
