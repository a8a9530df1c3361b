import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedYears } from '@/data/comparison/years'
import { indicatorOf } from '@/data/facts/dataset'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import type { Series } from '@/data/map/series'
import { seriesOf } from '@/data/map/series'
import { present } from '@/tests/support/compared'
import { createView, rawRows } from '@/tests/support/fixtures'
import { datasetOf, views } from '@/tests/support/views'

const series = (id: string): Series => seriesOf(read(), indicatorOf(read(), id))

function printed(indicator: string, place: string, period: string): number {
  const rows = rawRows('observations').filter((row) => row.indicator === indicator && row.place === place)
  return Number(rows.find((row) => row.period === period)?.value)
}

describe('two years of provinces', () => {
  const goods = series('goods-total')
  const view = createView({ indicator: 'goods-total', period: '2024', places: ['440000', '510000'] })

  it('are the year of the view and the first one, unless another is given', () => {
    expect(comparedYears(goods, view, null)).toMatchObject({ from: '2016', to: '2024' })
    expect(comparedYears(goods, view, '2020')).toMatchObject({ from: '2020', to: '2024' })
  })

  it('run forwards in time, even where the view stands in the earlier one', () => {
    const found = present(comparedYears(goods, { ...view, period: '2018' }, '2022'))
    expect([found.from, found.to, found.there.period]).toEqual(['2018', '2022', '2022'])
    const growth = present(found.growth.find(({ place }) => place === '440000'))
    expect([numberOf(growth.start), numberOf(growth.end)]).toEqual(
      ['2018', '2022'].map((period) => printed('goods-total', '440000', period)),
    )
  })

  it('tell every place and the nation, and rank the chosen ones', () => {
    const found = present(comparedYears(goods, view, '2020'))
    expect(found.growth).toHaveLength(34)
    for (const { place, start, end } of found.growth.filter((growth) => isKnown(growth.end))) {
      expect(numberOf(start)).toBe(printed('goods-total', place, '2020'))
      expect(numberOf(end)).toBe(printed('goods-total', place, '2024'))
    }
    expect(numberOf(present(found.national).end)).toBe(printed('goods-total', 'CN', '2024'))
    expect(numberOf(found.nation.quantity)).toBe(printed('goods-total', 'CN', '2020'))
    const rank = (period: string) =>
      read()
        .places.filter(({ region }) => region !== null)
        .filter(({ code }) => printed('goods-total', code, period) > printed('goods-total', '510000', period)).length +
      1
    expect(found.ranks.map(({ place }) => place)).toEqual(['440000', '510000'])
    expect(found.ranks[1]).toMatchObject({ before: { best: rank('2020') }, after: { best: rank('2024') } })
  })

  it('of which one is the other, or does not exist, are none', () => {
    expect(comparedYears(goods, view, '2024')).toBeNull()
    expect(comparedYears(goods, view, '1999')).toBeNull()
    expect(comparedYears(series('dds-total'), createView(), null)).toBeNull()
  })
})

describe('two years of regions', () => {
  const services = series('dds-total')
  const placesOf = (period: string, base: string) =>
    comparedYears(services, createView({ level: 'region', period }), base)
      ?.growth.map(({ place }) => place)
      .filter((place) => !/^\d/.test(place))

  it('are by the regions that both have: the three of the reports, from either side', () => {
    expect(placesOf('2024', '2023')).toEqual(['east', 'central-west', 'northeast'])
    expect(placesOf('2023', '2024')).toEqual(['east', 'central-west', 'northeast'])
  })

  it('are by all four where both have them', () => {
    const goods = comparedYears(series('goods-total'), createView({ level: 'region', period: '2024' }), '2016')
    expect(goods?.growth.map(({ place }) => place).slice(0, 4)).toEqual(['east', 'central', 'west', 'northeast'])
  })

  it('keep a derived year derived: the Northeast of 2024 is what the others leave', () => {
    const found = present(comparedYears(services, createView({ level: 'region', period: '2024' }), '2023'))
    const northeast = present(found.growth.find(({ place }) => place === 'northeast'))
    const [nation, east, rest] = ['CN', 'east', 'central-west'].map((id) => printed('dds-total', id, '2024'))
    expect(numberOf(northeast.end)).toBeCloseTo((nation ?? 0) - (east ?? 0) - (rest ?? 0), 6)
    expect(northeast.end).toMatchObject({ low: expect.closeTo(76.85, 6), high: expect.closeTo(77.15, 6) })
  })
})

it('of any view are two years of the series in order, with one growth for each place that both have', () => {
  fc.assert(
    fc.property(views, (view) => {
      const own = seriesOf(datasetOf(view), indicatorOf(datasetOf(view), view.indicator))
      const found = comparedYears(own, view, view.change?.base ?? null)
      const others = own.periods[view.level].filter((period) => period !== view.period)
      expect(found === null).toBe(others.length === 0)
      for (const { from, to, ranks, growth } of found === null ? [] : [found]) {
        expect(from < to).toBe(true)
        expect([from, to]).toContain(view.period)
        expect([from, to].every((period) => own.periods[view.level].includes(period))).toBe(true)
        expect(ranks.map(({ place }) => place)).toEqual(view.places)
        const places = growth.map(({ place }) => place)
        expect(new Set(places).size).toBe(places.length)
        expect(growth.filter((one) => one.from !== from || one.to !== to)).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})
