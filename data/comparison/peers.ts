import { mean } from 'd3-array'
import type { Dataset, PeerDimension } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import type { Expression } from '@/data/facts/formula'
import { evaluate, formulaOf, inputsOf } from '@/data/facts/formula'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import type { Quantity } from '@/data/facts/quantity'
import { intervalOf, isKnown, quantityOf } from '@/data/facts/quantity'
import type { Peers } from '@/data/view/view'

/** A place like another, with the reasons. */
export type Peer = {
  readonly place: string
  /** Weighted mean distance in standard deviations; 0 is alike in all that counts. */
  readonly distance: number
  /** The dimensions in which the two are closest, the closest first: two, or one where only two can be used. */
  readonly closest: readonly PeerDimension[]
  /** The dimension in which they differ most; null where only one can be used. */
  readonly farthest: PeerDimension | null
  /** Dimensions that have weight but rest on figures at the edge of the printed precision, in either place. */
  readonly unusable: readonly PeerDimension[]
}

/** Five peers, all dimensions alike, when nobody chooses. */
export const DEFAULT_PEERS: Peers = { number: 5, weights: [1, 1, 1, 1] }

/** The weight of each of so many dimensions; one that a view does not give is 1. */
export function weightsOf(peers: Peers | null, dimensions: number): readonly number[] {
  const { weights } = peers ?? DEFAULT_PEERS
  return Array.from({ length: dimensions }, (_, i) => weights[i] ?? 1)
}

/**
 * The places nearest to a place: weighted Euclidean distance √(Σ w·(z₁ − z₂)² ÷ Σ w) of standardized figures, over the
 * dimensions that are usable in both places; dividing by the weights that are left makes distances over three and over
 * four dimensions comparable. Nearest first, equal ones by code. Empty for a place that the table does not have; places
 * that share no usable dimension with it are left out.
 */
export function peersOf(table: PeerTable, place: string, peers: Peers | null): readonly Peer[] {
  const own = table.rows.find((row) => row.place === place)
  if (own === undefined) return []
  const weights = weightsOf(peers, table.dimensions.length)
  return table.rows
    .filter((row) => row.place !== place)
    .flatMap((row) => {
      const distance = distanceOf(own, row, weights)
      return distance === null ? [] : [{ row, distance }]
    })
    .sort((a, b) => rounded(a.distance) - rounded(b.distance) || (a.row.place < b.row.place ? -1 : 1))
    .slice(0, (peers ?? DEFAULT_PEERS).number)
    .map(({ row, distance }) => peerOf(table, own, row, weights, distance))
}

/** Distances that differ only by the noise of binary fractions are equal. */
function rounded(distance: number): number {
  return Math.round(distance * 1e12)
}

/** How far two places lie from each other in each dimension; null where it is unusable in either. */
function gapsOf(own: PeerRow, other: PeerRow): readonly (number | null)[] {
  return own.cells.map(({ z: a }, i) => {
    const b = other.cells[i]?.z ?? null
    return a === null || b === null ? null : Math.abs(a - b)
  })
}

function distanceOf(own: PeerRow, other: PeerRow, weights: readonly number[]): number | null {
  let [total, square] = [0, 0]
  for (const [i, gap] of gapsOf(own, other).entries()) {
    const weight = weights[i] ?? 1
    if (gap === null) continue
    total += weight
    square += weight * gap ** 2
  }
  return total === 0 ? null : Math.sqrt(square / total)
}

function peerOf(
  { dimensions }: PeerTable,
  own: PeerRow,
  other: PeerRow,
  weights: readonly number[],
  distance: number,
): Peer {
  const gaps = gapsOf(own, other)
  const counting = dimensions
    .map((dimension, i) => ({ dimension, gap: gaps[i] ?? null, weight: weights[i] ?? 1 }))
    .filter(({ weight }) => weight > 0)
  const sorted = counting
    .flatMap(({ dimension, gap }) => (gap === null ? [] : [{ dimension, gap }]))
    .sort((a, b) => a.gap - b.gap)
    .map(({ dimension }) => dimension)
  const farthest = sorted.length > 1 ? (sorted.at(-1) ?? null) : null
  return {
    place: other.place,
    distance,
    closest: sorted.filter((dimension) => dimension !== farthest).slice(0, 2),
    farthest,
    unusable: counting.filter(({ gap }) => gap === null).map(({ dimension }) => dimension),
  }
}

/** A place in one dimension: the figure, and its distance from the mean in standard deviations; null where unusable. */
type PeerCell = { readonly quantity: Quantity; readonly z: number | null }
type PeerRow = {
  readonly place: string
  /** In the order of the dimensions. */
  readonly cells: readonly PeerCell[]
}

/** All provinces with a series in every dimension, in one period, in the order of the tables. Small plain JSON. */
export type PeerTable = {
  readonly period: string
  readonly dimensions: readonly PeerDimension[]
  readonly rows: readonly PeerRow[]
}

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
  const dimensions = dataset.peerDimensions
  const columns = dimensions.map((dimension) => column(dataset, dimension, places, period))
  return {
    period,
    dimensions,
    rows: places.map((place, i) => ({ place, cells: columns.flatMap((cells) => cells[i] ?? []) })),
  }
}

function latestPeriod(dataset: Dataset): string {
  const [first = [], ...others] = dataset.peerDimensions
    .flatMap(({ measure }) => inputsOf(formulaOf(measure)))
    .filter(({ of }) => of === 'place')
    .map(({ indicator }) => periodsOf(dataset, indicatorOf(dataset, indicator), 'province'))
  const period = first.findLast((candidate) => others.every((periods) => periods.includes(candidate)))
  if (period === undefined) throw new Error('no period has all that peers are found by')
  return period
}

function column(
  dataset: Dataset,
  { measure, scale }: PeerDimension,
  places: readonly string[],
  period: string,
): readonly PeerCell[] {
  const quantities = places.map((place) => quantityIn(dataset, formulaOf(measure), place, period))
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

function quantityIn(dataset: Dataset, formula: Expression, place: string, period: string): Quantity {
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
