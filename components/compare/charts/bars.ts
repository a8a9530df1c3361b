import type { Bar } from '@/components/chart/bars'
import { bars } from '@/components/chart/bars'
import type { Reference } from '@/components/chart/chart'
import { labelWidth } from '@/components/chart/chart'
import type { ChartContext, ChartRoom } from '@/components/chart/figure-axis'
import { axisTitle } from '@/components/chart/figure-axis'
import type { SvgNode } from '@/components/svg/node'
import type { Comparison } from '@/data/comparison/comparison'
import type { Figure } from '@/data/facts/figure'
import { averageIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import { byRank } from '@/data/map/choropleth'
import { medianAmong } from '@/data/statistics/quantiles'
import { cellText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'
import type { CompareChart } from './chart'

/** Places drawn when none is chosen. */
const FIRST = 10

/** The chosen places beside each other. */
export const barsChart: CompareChart = {
  id: 'bars',
  show: ({ comparison, words }) => ({
    title: comparison.view.places.length === 0 ? words.bars.titleOfAll[comparison.view.level] : words.bars.title,
    claims: [],
    instead: '',
    notes: [],
    draw: (context) => barsOf(comparison, words, context),
  }),
  picture: { role: 'first', least: 0, wish: 0.3 },
}

/** The chosen places as bars, or the first ten, with what they may be measured by. */
export function barsOf(
  comparison: Comparison,
  words: CompareWords,
  { names, scope, room = {} }: ChartContext,
): SvgNode {
  const { cells, slice } = comparison.thematic.map
  const { places } = comparison.view
  const chosen = places.flatMap((place) => cells.filter((cell) => cell.place === place))
  const shown = (chosen.length > 0 ? chosen : cells.toSorted(byRank).slice(0, FIRST)).slice(0, room.rows)
  const rows = shown.map(
    ({ place, figure }): Bar => ({
      place,
      name: names.place(place, 'short'),
      value: numberOf(figure.quantity),
      state: figure.quantity.state,
      text: wordsWithin(
        room,
        figure,
        names.grammar.qualified(figure.qualifier, cellText(figure.quantity, slice.indicator, names)),
      ),
      tone: chosen.length > 0 ? 'chosen' : 'other',
    }),
  )
  const title = axisTitle(slice.indicator, names)
  return bars(rows, {
    ...room,
    scope: `${scope}-bars`,
    title,
    description: rows.map(({ name, text }) => `${name} ${text}`).join(names.grammar.comma),
    empty: words.empty,
    references: barReferences(comparison, words, names).slice(0, room.references),
  })
}

function wordsWithin({ words }: ChartRoom, { quantity }: Figure, text: string): string {
  return words !== undefined && numberOf(quantity) === null && labelWidth(text) > words ? '' : text
}

/**
 * What bars are measured by: the nation and the first place's region where they are of one size with a place, that is,
 * for rates; for amounts the medians of all places and of the region. And the median of the first place's peers.
 */
export function barReferences(
  { thematic, rows, distribution, peers, view }: Comparison,
  { bars: said }: CompareWords,
  names: ChartContext['names'],
): readonly Reference[] {
  const { indicator } = thematic.map.slice
  const [first] = rows
  const region = first?.region ?? null
  const alike = peers[0]?.peers.map(({ place }) => place) ?? []
  const regionName = region === null ? '' : names.place(region, 'short')
  const write = (quantity: Quantity) => cellText(quantity, averageIndicator(indicator, quantity), names)
  return [
    indicator.additive
      ? reference('nation', distribution.quartiles?.median, (value) => said.median(write(value), view.level))
      : reference('nation', thematic.map.nation.quantity, (value) => said.nation(write(value))),
    first?.regional
      ? reference('region', first.regional.quantity, (value) => said.region(regionName, write(value)))
      : reference('region', first?.median?.quantity, (value) => said.regionMedian(regionName, write(value))),
    reference('peers', medianAmong(thematic.map.slice, alike)?.median, (value) => said.peers(write(value))),
  ].flat()
}

function reference(
  id: string,
  quantity: Quantity | null | undefined,
  text: (quantity: Quantity) => string,
): readonly Reference[] {
  const value = quantity ? numberOf(quantity) : null
  return quantity && value !== null ? [{ id, value, text: text(quantity) }] : []
}
