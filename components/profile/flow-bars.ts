import type { Indicator } from '@/data/model/dataset'
import type { Figure } from '@/data/model/figure'
import type { Names } from '@/data/model/name-table'
import { numberOf } from '@/data/model/quantity'
import { cellText } from '@/data/model/table-rows'
import type { Bar } from '../chart/bars'
import { bars } from '../chart/bars'
import type { Element } from '../map/element'

/** A bar to draw: a figure under a name, with the indicator that it is written as. */
export type NamedFigure = {
  readonly name: string
  readonly figure: Figure
  readonly indicator: Indicator
  readonly isOwn: boolean
}

/** A few figures of one unit as bars, those of the place itself set off. */
export function flowBars(scope: string, rows: readonly NamedFigure[], title: string, names: Names): Element {
  const drawn = rows.map(({ name, figure, indicator, isOwn }): Bar => {
    const text = names.phrases.qualified(figure.qualifier, cellText(figure.quantity, indicator, names))
    return {
      place: `${figure.place}-${indicator.id}`,
      name,
      value: numberOf(figure.quantity),
      state: figure.quantity.state,
      text,
      tone: isOwn ? 'chosen' : 'other',
    }
  })
  return bars(drawn, {
    scope,
    title,
    description: drawn.map(({ name, text }) => `${name} ${text}`).join(names.phrases.comma),
    empty: '',
    references: [],
  })
}
