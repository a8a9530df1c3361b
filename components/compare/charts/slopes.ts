import type { ChartContext } from '@/components/chart/figure-axis'
import { axisTitle } from '@/components/chart/figure-axis'
import type { Side, Slope } from '@/components/chart/slopes'
import { slopes } from '@/components/chart/slopes'
import type { SvgNode } from '@/components/svg/node'
import type { Comparison } from '@/data/comparison/comparison'
import type { ComparedYears } from '@/data/comparison/years'
import { numberOf } from '@/data/facts/quantity'
import type { Growth } from '@/data/statistics/growth'
import { cellText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'
import type { CompareChart } from './chart'

/** Two years of the chosen places. */
export const slopesChart: CompareChart = {
  id: 'slopes',
  show: ({ comparison, words }) => {
    const { years } = comparison
    const { change } = words
    if (years === null) return { title: change.untitled, claims: [], instead: change.none, notes: [], draw: null }
    return {
      title: change.title(years.from, years.to),
      claims: [],
      instead: '',
      notes: [],
      draw: (context) => slopesOf(comparison, years, words, context),
    }
  },
  picture: { role: 'long', least: 15, wish: 4 },
}

/** Two years as slopes: the chosen places in their order, the others gray; the nation where it is of one size with them. */
function slopesOf(
  { thematic, view }: Comparison,
  years: ComparedYears,
  words: CompareWords,
  { names, scope, room }: ChartContext,
): SvgNode {
  const { indicator } = thematic.map.slice
  const side = (quantity: Growth['start']): Side => ({
    value: numberOf(quantity),
    state: quantity.state,
    text: cellText(quantity, indicator, names),
  })
  const slope = (growth: Growth, tone: Slope['tone']): Slope => ({
    place: growth.place,
    name: names.place(growth.place, 'short'),
    tone,
    from: side(growth.start),
    to: side(growth.end),
  })
  const chosen = view.places.flatMap((place) => years.growth.filter((growth) => growth.place === place))
  const others = years.growth.filter(({ place, start, end }) => {
    return !view.places.includes(place) && numberOf(start) !== null && numberOf(end) !== null
  })
  const nation = years.national === null || indicator.additive ? [] : [slope(years.national, 'reference')]
  const rows = [
    ...others.map((growth) => slope(growth, 'other')),
    ...nation,
    ...chosen.map((growth) => slope(growth, 'chosen')),
  ]
  return slopes(rows, {
    ...room,
    scope: `${scope}-slopes`,
    title: axisTitle(indicator, names),
    description: chosen
      .map((growth) => slope(growth, 'chosen'))
      .map(({ name, from, to }) => `${name} ${from.text} → ${to.text}`)
      .join(names.grammar.comma),
    empty: words.empty,
    scale: view.axes[1],
    periods: [years.from, years.to],
  })
}
