import type { Names } from '@/data/model/name-table'
import type { BoardEntry } from '@/data/model/profile-board'
import { numberOf } from '@/data/model/quantity'
import { cellText } from '@/data/model/table-rows'
import { strip } from '../chart/strip'
import { axisTitle, tickText } from '../compare/chart-text'
import type { Element } from '../map/element'

/** All provinces on a strip with the middle half; only the place itself is named. */
export function unusualStrip(
  { map, distribution }: BoardEntry,
  place: string,
  median: (value: string) => string,
  names: Names,
): Element {
  const { indicator, figures } = map.slice
  const { quartiles, scale, ticks } = distribution
  const title = axisTitle(indicator, names)
  const limits = quartiles && [quartiles.first, quartiles.median, quartiles.third].map(numberOf)
  const [lower = null, middle = null, upper = null] = limits ?? []
  const text = (of: string) => {
    const figure = figures.find((candidate) => candidate.place === of)
    return figure === undefined ? '' : cellText(figure.quantity, indicator, names)
  }
  return strip(
    ticks.map((tick) => ({
      place: tick.place,
      name: tick.place === place ? names.place(place, 'short') : '',
      value: tick.number,
      text: tick.place === place ? text(place) : '',
      tone: tick.place === place ? 'chosen' : 'other',
      outlier: false,
    })),
    {
      scope: `p-${indicator.id}`,
      title,
      description: `${names.place(place, 'short')} ${text(place)}`,
      empty: '',
      axis: { scale, title, format: tickText(indicator, names) },
      quartiles:
        quartiles === null || lower === null || middle === null || upper === null
          ? null
          : { lower, median: middle, upper, text: median(cellText(quartiles.median, indicator, names)) },
    },
  )
}
