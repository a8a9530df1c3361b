import type { Dataset, Indicator } from './dataset'
import { formulas, inputsOf } from './formula'
import { periodsOf } from './period'
import type { Level } from './slice'

/** What must be known of an indicator to tell which others it may be set against. Small plain JSON. */
export type Pairable = Pick<Indicator, 'id' | 'measure' | 'additive' | 'midpoint'> & {
  readonly unit: string
  readonly periods: Readonly<Record<Level, readonly string[]>>
  /** The indicators of the same place that it is computed from; empty for one that is printed or counted. */
  readonly inputs: readonly string[]
}

/** Lists the indicators of the maps. */
export function pairables(dataset: Dataset): readonly Pairable[] {
  return dataset.indicators
    .filter(({ mapped }) => mapped)
    .map((indicator) => ({
      id: indicator.id,
      measure: indicator.measure,
      additive: indicator.additive,
      midpoint: indicator.midpoint,
      unit: indicator.unit.id,
      periods: {
        province: periodsOf(dataset, indicator, 'province'),
        region: periodsOf(dataset, indicator, 'region'),
      },
      inputs: inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 })
        .filter(({ of }) => of === 'place')
        .map((term) => term.indicator),
    }))
}
