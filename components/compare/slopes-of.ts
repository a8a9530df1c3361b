import type { Comparison } from '@/data/model/compare'
import type { ComparedYears } from '@/data/model/compared-years'
import type { Growth } from '@/data/model/growth'
import { numberOf } from '@/data/model/quantity'
import { cellText } from '@/data/model/table-rows'
import type { Side, Slope } from '../chart/slopes'
import { slopes } from '../chart/slopes'
import type { Element } from '../map/element'
import type { Telling } from './chart-text'
import { axisTitle } from './chart-text'
import type { CompareWords } from './compare-words'

/** Two years as slopes: the chosen places in their order, the others gray; the nation where it is of one size with them. */
export function slopesOf(
  { plate, view }: Comparison,
  years: ComparedYears,
  words: CompareWords,
  { names, scope, room }: Telling,
): Element {
  const { indicator } = plate.map.slice
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
      .join(names.phrases.comma),
    empty: words.empty,
    scale: view.axes[1],
    periods: [years.from, years.to],
  })
}
