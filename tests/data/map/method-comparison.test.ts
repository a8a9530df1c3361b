import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { alternatives, methodComparison } from '@/data/map/methods'
import { seriesOf } from '@/data/map/series'
import { methods } from '@/data/view/view'
import { createThematicMap, realOptions } from '@/tests/support/fixtures'

const dataset = read()

describe.each(realOptions().indicators.map(({ id, periods }) => [id, periods.province.at(-1) ?? ''] as const))(
  '%s in %s under every method',
  (indicator, period) => {
    const thematic = createThematicMap({ indicator, period })
    const series = seriesOf(dataset, indicatorOf(dataset, indicator))
    const results = methodComparison(thematic, series)

    it('is told for each method once, its own first and unchanged', () => {
      expect(results.map(({ method }) => method).toSorted()).toEqual([...methods].toSorted())
      expect(results[0]).toMatchObject({ method: 'own', isCurrent: true, changed: [] })
    })

    it('has every number in a class, one class more than limits', () => {
      const numbers = thematic.map.cells.filter(
        ({ class: own, figure }) => own !== null && numberOf(figure.quantity) !== null,
      )
      for (const { method, thresholds, counts } of results) {
        expect([method, counts.length]).toEqual([method, thresholds.length + 1])
        expect([method, counts.reduce((a, b) => a + b, 0)]).toEqual([method, numbers.length])
      }
    })

    it('says of the methods that the panel of the explorer compares what the panel says', () => {
      for (const { method, lowest, changed } of alternatives(thematic, series)) {
        const own = results.find((result) => result.method === method)
        expect([method, own?.counts[0], own?.changed]).toEqual([method, lowest, changed])
      }
    })
  },
)
