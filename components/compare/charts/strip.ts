import type { ChartContext } from '@/components/chart/figure-axis'
import { axisTitle, tickText } from '@/components/chart/figure-axis'
import { strip } from '@/components/chart/strip'
import type { SvgNode } from '@/components/svg/node'
import type { Comparison } from '@/data/comparison/comparison'
import { numberOf } from '@/data/facts/quantity'
import { cellText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'

/** Every place as a tick, with the quartiles; chosen places and outliers are named. */
export function stripOf(
  { plate, distribution, view }: Comparison,
  words: CompareWords,
  { names, scope, room }: ChartContext,
): SvgNode {
  const { indicator, figures } = plate.map.slice
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
