import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '@/data/comparison/comparison'
import type { MapPair } from '@/data/comparison/map-pair'
import { numberOf, roundTo } from '@/data/facts/quantity'
import { classOf } from '@/data/map/choropleth'
import { viewData } from '@/data/map/view-data'
import { compared, compareTables, present } from '@/tests/support/compared'
import { datasetOf, views } from '@/tests/support/views'

const twinsOf = (query: string): MapPair => present(compared(query).twins)
const periods = ({ first, second }: MapPair) => [first, second].map(({ map }) => map.slice.period)
const indicators = ({ first, second }: MapPair) => [first, second].map(({ map }) => map.slice.indicator.id)

describe('two maps of one scale', () => {
  it('are two years of an indicator, the earlier first', () => {
    expect(periods(twinsOf('indicator=goods-total'))).toEqual(['2016', '2024'])
    expect(periods(twinsOf('indicator=goods-total&change=2020'))).toEqual(['2020', '2024'])
    expect(periods(twinsOf('indicator=goods-total&period=2018&change=2022'))).toEqual(['2018', '2022'])
    expect(twinsOf('indicator=goods-total').of).toBe('years')
  })

  it('are two indicators where these may be read off one scale', () => {
    const twins = twinsOf('indicator=dds-export&versus=dds-import')
    expect([twins.of, ...indicators(twins)]).toEqual(['indicators', 'dds-export', 'dds-import'])
    expect(twins.second.map.classification.thresholds).toEqual(twins.first.map.classification.thresholds)
  })

  it('stay two years where the second indicator has another unit or another whole, and are none without another year', () => {
    expect(twinsOf('indicator=goods-total&versus=gdp').of).toBe('years')
    expect(compared('indicator=dds-total&versus=gdp').twins).toBeNull()
    expect(compared('indicator=cbec-export-share&versus=cbec-import-share').twins).toBeNull()
  })

  it('of regions show two indicators by one division of the country', () => {
    const twins = twinsOf('level=region&indicator=dds-total&period=2024&versus=goods-total')
    const regions = ({ map }: MapPair['first']) => map.slice.figures.map(({ place }) => place)
    expect([twins.of, periods(twins)]).toEqual(['indicators', ['2024', '2024']])
    expect(regions(twins.second)).toEqual(regions(twins.first))
  })

  it('of regions show two years by one division, too', () => {
    const { first, second } = twinsOf('level=region&indicator=dds-total&period=2023')
    const regions = [first, second].map(({ map }) => map.cells.map(({ place }) => place).slice(0, 3))
    expect(regions).toEqual([regions[1], ['east', 'central-west', 'northeast']])
  })

  it('have one legend, whose states are those of either map, and whose counts are of both', () => {
    const { first, second, both } = twinsOf('level=region&indicator=dds-export&period=2024')
    const counts = [first, second, both].map(({ legend }) => legend.reduce((sum, { count }) => sum + count, 0))
    expect(counts[2]).toBe((counts[0] ?? 0) + (counts[1] ?? 0))
    const states = ({ legend }: MapPair['both']) => legend.flatMap((one) => (one.kind === 'state' ? one.state : []))
    const pair = twinsOf('indicator=dds-import&versus=dds-export')
    expect(states(pair.first)).not.toContain('below')
    expect(states(pair.both)).toContain('below')
  })
})

it('of any view are classed alike: equal numbers have equal classes on both', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { twins } = comparisonOf(viewData(datasetOf(view), view), compareTables, view)
      if (twins === null) return
      const { classification } = twins.first.map
      for (const { map } of [twins.first, twins.second]) {
        for (const cell of map.cells) {
          const number = numberOf(cell.figure.quantity)
          if (number === null || cell.class === null) continue
          expect(cell.class).toBe(classOf(classification, roundTo(number, map.slice.indicator.decimals)))
        }
      }
    }),
    { numRuns: 100 },
  )
})
