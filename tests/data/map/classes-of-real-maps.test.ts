import { describe, expect, it } from 'vitest'
import { numberOf } from '@/data/facts/quantity'
import { choropleth, legend } from '@/data/map/choropleth'
import { classify } from '@/data/map/classify'
import { methods } from '@/data/view/view'
import { everySeries } from '@/tests/support/fixtures'

const wishes = [3, 5, 9]

describe('on every map of the real data', () => {
  it.each(everySeries())(
    '$id by $level: every value is in exactly one class, and the legend counts every place once',
    (series) => {
      const { indicator, values, slices, nationIn } = series
      const shown = (value: number) => Number((value + Math.sign(value) * 1e-9).toFixed(indicator.decimals))
      for (const method of methods) {
        for (const wish of wishes) {
          const classification = classify(indicator, values, method, wish)
          for (const slice of slices) {
            const map = choropleth(slice, classification, nationIn(slice.period))
            const entries = legend(map)
            const numbers = slice.figures.flatMap(({ quantity }) =>
              quantity.state === 'zero' && indicator.midpoint === null ? [] : (numberOf(quantity) ?? []),
            )
            const inside = entries.flatMap((entry) =>
              entry.kind === 'state'
                ? []
                : numbers
                    .map(shown)
                    .filter((value) => value >= (entry.lower ?? -Infinity) && value < (entry.upper ?? Infinity)).length,
            )
            const counts = entries.flatMap((entry) => (entry.kind === 'class' ? entry.count : []))
            expect(counts).toEqual(inside)
            expect(inside.reduce((sum, count) => sum + count, 0)).toBe(numbers.length)
            expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(slice.figures.length)
          }
        }
      }
    },
  )
})
