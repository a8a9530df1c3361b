import type { ChartContext } from '@/components/chart/figure-axis'
import { axisTitle, tickText } from '@/components/chart/figure-axis'
import { strip } from '@/components/chart/strip'
import type { SvgNode } from '@/components/svg/node'
import { distributionClaims } from '@/data/claims/comparison-claims'
import type { Comparison } from '@/data/comparison/comparison'
import { numberOf } from '@/data/facts/quantity'
import { cellText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'
import type { CompareChart } from './chart'

/** Where the chosen places lie among all. */
export const stripChart: CompareChart = {
  id: 'strip',
  show: ({ comparison, words, names }) => {
    const without = comparison.distribution.without.map(({ place }) => names.place(place, 'short'))
    return {
      title: words.strip.title,
      claims: distributionClaims(comparison.distribution),
      instead: '',
      notes: without.length === 0 ? [] : [words.strip.without(without)],
      draw: (context) => stripOf(comparison, words, context),
    }
  },
  picture: { role: 'strip', least: 0, wish: 0 },
}

/** Every place as a tick, with the quartiles; chosen places and outliers are named. */
function stripOf(
  { thematic, distribution, view }: Comparison,
  words: CompareWords,
  { names, scope, room }: ChartContext,
): SvgNode {
  const { indicator, figures } = thematic.map.slice
  const { quartiles, outliers, scale } = distribution
  const title = axisTitle(indicator, names)
  const numbers = quartiles && [quartiles.first, quartiles.median, quartiles.third].map(numberOf)
  const [lower = null, median = null, upper = null] = numbers ?? []
  return strip(
    distribution.ticks.map(({ place, number }) => {
      const figure = figures.find((candidate) => candidate.place === place)
      return {
        place,
        name: names.place(place, 'short'),
        value: number,
        text: figure === undefined ? '' : cellText(figure.quantity, indicator, names),
        tone: view.places.includes(place) ? 'chosen' : 'other',
        outlier: outliers.some((outlier) => outlier.place === place),
      }
    }),
    {
      ...room,
      scope: `${scope}-strip`,
      title,
      description: title,
      empty: words.empty,
      axis: { scale, title, format: tickText(indicator, names) },
      quartiles:
        quartiles === null || lower === null || median === null || upper === null
          ? null
          : { lower, median, upper, text: words.strip.median(cellText(quartiles.median, indicator, names)) },
    },
  )
}
