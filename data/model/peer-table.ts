import { mean } from 'd3-array'
import type { Dataset } from './dataset'
import { indicatorOf } from './dataset'
import { evaluate, inputsOf } from './formula'
import { figureOf } from './lookup'
import type { PeerDimension } from './peer-dimensions'
import { dimensionRules, peerDimensions } from './peer-dimensions'
import { periodsOf } from './period'
import type { Quantity } from './quantity'
import { intervalOf, isKnown, quantityOf } from './quantity'

/** A place in one dimension: the figure, and its distance from the mean in standard deviations; null where unusable. */
export type PeerCell = { readonly quantity: Quantity; readonly z: number | null }
export type PeerRow = {
  readonly place: string
  readonly cells: Readonly<Record<PeerDimension, PeerCell>>
}

/** All provinces with a series in the four dimensions, in one period, in the order of the tables. Small plain JSON. */
export type PeerTable = { readonly period: string; readonly rows: readonly PeerRow[] }

/** A figure that rounding leaves open by more than this part of itself is at the edge of the printed precision. */
const EDGE = 0.1

/**
 * The peer table of the latest period that all dimensions have. Each dimension is standardized over the provinces in
 * which it is usable: (x − mean) ÷ standard deviation (of the whole population, n), on the dimension's scale. Unusable
 * is a figure that is not known, only bounded, or whose bounds lie further from it than a tenth of it: the export ratios
 * of 青海, 西藏, 宁夏, 甘肃 and 内蒙古, whose exports are printed with one digit or none.
 */
export function peerTable(dataset: Dataset): PeerTable {
  const period = latestPeriod(dataset)
  const places = dataset.places.filter((place) => place.region !== null).map(({ code }) => code)
  const columns = peerDimensions.map((dimension) => column(dataset, dimension, places, period))
  return {
    period,
    rows: places.map((place, i) => ({
      place,
      cells: Object.fromEntries(peerDimensions.map((dimension, d) => [dimension, columns[d]?.[i]])) as PeerRow['cells'],
    })),
  }
}

function latestPeriod(dataset: Dataset): string {
  const [first = [], ...others] = peerDimensions
    .flatMap((dimension) => inputsOf(dimensionRules[dimension].formula))
    .filter(({ of }) => of === 'place')
    .map(({ indicator }) => periodsOf(dataset, indicatorOf(dataset, indicator), 'province'))
  const period = first.findLast((candidate) => others.every((periods) => periods.includes(candidate)))
  if (period === undefined) throw new Error('no period has all that peers are found by')
  return period
}

function column(
  dataset: Dataset,
  dimension: PeerDimension,
  places: readonly string[],
  period: string,
): readonly PeerCell[] {
  const { scale } = dimensionRules[dimension]
  const quantities = places.map((place) => quantityIn(dataset, dimension, place, period))
  const positions = quantities.map((quantity) => {
    const value = usable(quantity)
    return value === null ? null : scale === 'log' ? Math.log(value) : value
  })
  const known = positions.filter((position) => position !== null)
  const center = mean(known) ?? 0
  const deviation = Math.sqrt(mean(known, (position) => (position - center) ** 2) ?? 0)
  return quantities.map((quantity, i) => {
    const position = positions[i] ?? null
    return { quantity, z: position === null || deviation === 0 ? null : (position - center) / deviation }
  })
}

function quantityIn(dataset: Dataset, dimension: PeerDimension, place: string, period: string): Quantity {
  const { formula } = dimensionRules[dimension]
  const look = (id: string, of: 'place' | 'nation') =>
    figureOf(dataset, indicatorOf(dataset, id), of === 'nation' ? 'CN' : place, period).quantity
  if (inputsOf(formula).some(({ indicator, of }) => !isKnown(look(indicator, of)))) {
    return { state: 'missing', reason: 'inputs' }
  }
  return quantityOf(
    evaluate(formula, (id, of) => {
      const quantity = look(id, of)
      return isKnown(quantity) ? intervalOf(quantity) : { value: Number.NaN, low: Number.NaN, high: Number.NaN }
    }),
  )
}

function usable(quantity: Quantity): number | null {
  if (quantity.state !== 'value' || quantity.value <= 0) return null
  const { value, low, high } = quantity
  return Math.max(high - value, value - low) > EDGE * value ? null : value
}
