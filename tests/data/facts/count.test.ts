import { describe, expect, it } from 'vitest'
import { countSites, figureOf } from '@/data/facts/lookup'
import { numberOf } from '@/data/facts/quantity'
import { effectiveDay, isActive, isAnnounced } from '@/data/facts/sites'
import { read } from '@/data/files/read'
import {
  createBase,
  createIndicatorRow,
  createPlace,
  createSmallDataset,
  createZone,
  rawRows,
} from '@/tests/support/fixtures'

function zonesIn(place: string, year: string): number | null {
  return numberOf(countSites(read(), 'zones', place, year))
}

describe('the pilot zones of the nation', () => {
  it.each([
    ['2014', 0],
    ['2015', 1],
    ['2016', 13],
    ['2017', 13],
    ['2018', 35],
    ['2019', 59],
    ['2020', 105],
    ['2021', 105],
    ['2022', 165],
    ['2023', 165],
    ['2024', 165],
    ['2025', 178],
  ])('at the end of %s number %i', (year, number) => {
    expect(zonesIn('CN', year)).toBe(number)
  })

  it('of 2025 are the 165 before, 16 new ones, and 3 revoked', () => {
    const rows = rawRows('zones')
    expect(rows.filter((row) => row.batch === '8')).toHaveLength(16)
    expect(rows.filter((row) => row.revoked !== '').map((row) => row.city_zh)).toEqual([
      '海口市',
      '三亚市',
      '阿拉山口市',
    ])
  })

  it.each(['2015', '2018', '2022', '2025'])('of the four regions add up to those of the nation in %s', (year) => {
    const regions = ['east', 'central', 'west', 'northeast'].map((region) => zonesIn(region, year) ?? Number.NaN)
    expect(regions.reduce((sum, number) => sum + number, 0)).toBe(zonesIn('CN', year))
  })
})

describe('a zone', () => {
  it('counts from the reply, or from its publication where the reply has no date', () => {
    expect(effectiveDay(createZone())).toBe('2016-01-12')
    expect(effectiveDay(createZone({ approved: null }))).toBe('2016-01-15')
  })

  it('is active at the end of a year when it was approved by then and not yet revoked', () => {
    const zone = createZone({ approved: '2018-12-31', revoked: '2025-04-25' })
    expect(['2017', '2018', '2024', '2025', '2026'].map((year) => isActive(zone, year))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(isActive(createZone({ revoked: '2020-12-31' }), '2020')).toBe(false)
  })
})

describe('counting sites', () => {
  it('tells a true zero from a place that the policy does not cover', () => {
    const places = [createPlace(), createPlace({ code: '710000', slug: 'taiwan', iso: 'CN-TW', region: null })]
    const data = createSmallDataset({ places, zones: [createZone()], bases: [createBase()] })
    expect(countSites(data, 'zones', '440000', '2015')).toEqual({ state: 'zero' })
    expect(countSites(data, 'zones', '440000', '2016')).toEqual({ state: 'value', value: 1, low: 1, high: 1 })
    expect(countSites(data, 'zones', '710000', '2016')).toEqual({ state: 'inapplicable', reason: 'outside-scheme' })
    expect(countSites(data, 'bases', '440000', '2020')).toMatchObject({ value: 1 })
  })

  it('counts for every counted indicator the table that it names', () => {
    const indicators = (['bases', 'zones', 'bases'] as const).map((counts, i) =>
      createIndicatorRow({ id: `count-${i}`, origin: 'counted', counts }),
    )
    const data = createSmallDataset({
      indicators,
      zones: [createZone(), createZone({ name_zh: '二' })],
      bases: [createBase()],
    })
    const figures = data.indicators.map((indicator) => numberOf(figureOf(data, indicator, '440000', '2021').quantity))
    expect(figures).toEqual([1, 2, 1])
  })

  it('counts a base from the year of its announcement', () => {
    expect(['2019', '2020', '2021'].map((year) => isAnnounced(createBase(), year))).toEqual([false, true, true])
  })

  it('counts the zones of a region with its members', () => {
    const members = read().regions.find(({ id }) => id === 'northeast')?.members ?? []
    const total = members.reduce((sum, code) => sum + (zonesIn(code, '2024') ?? 0), 0)
    expect(zonesIn('northeast', '2024')).toBe(total)
    expect(total).toBeGreaterThan(0)
  })
})
