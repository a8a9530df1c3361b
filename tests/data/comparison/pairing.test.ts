import { describe, expect, it } from 'vitest'
import type { Pairable } from '@/data/comparison/pairing'
import { pairables, partnersOf, scalePairing, scatterPairing } from '@/data/comparison/pairing'
import { read } from '@/data/files/read'
import { realOptions } from '@/tests/support/fixtures'

const all = pairables(read())

function named(id: string): Pairable {
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return found
}

const scatter = (first: string, second: string, period = '2023') =>
  scatterPairing(named(first), named(second), 'province', period)
const scale = (first: string, second: string, period = '2023') =>
  scalePairing(named(first), named(second), 'province', period)

describe('the list of what may be paired', () => {
  it('holds the indicators of the maps with their years, and what derived ones are made of', () => {
    expect(all.map(({ id, periods }) => ({ id, periods }))).toEqual(
      realOptions().indicators.map(({ id, periods }) => ({ id, periods })),
    )
    expect(named('dds-gdp-ratio').inputs).toEqual(['dds-total', 'gdp'])
    expect(named('gdp').inputs).toEqual([])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })
})

describe('two indicators as axes', () => {
  it('are of the same year where both have it', () => {
    expect(scatter('dds-total', 'gdp')).toEqual({
      kind: 'pair',
      first: { indicator: 'dds-total', period: '2023' },
      second: { indicator: 'gdp', period: '2023' },
      yearsApart: 0,
      builtIn: null,
    })
  })

  it('else of the nearest year that the second has', () => {
    expect(scatter('goods-total', 'gdp', '2016')).toMatchObject({ second: { period: '2020' }, yearsApart: 4 })
    expect(scatter('gdp', 'dds-total', '2024')).toMatchObject({ second: { period: '2023' }, yearsApart: -1 })
  })

  it('of two years at the same distance take the earlier', () => {
    const gapped: Pairable = { ...named('gdp'), periods: { province: ['2022', '2024'], region: [] } }
    expect(scatterPairing(named('dds-total'), gapped, 'province', '2023')).toMatchObject({ second: { period: '2022' } })
  })

  it.each([
    ['dds-gdp-ratio', 'gdp', 'derived'],
    ['dds-total', 'dds-share', 'derived'],
    ['dds-total', 'dds-export', 'part'],
    ['dds-per-capita', 'gdp-per-capita', 'common-input'],
    ['dds-export-ratio', 'dds-share', 'common-input'],
    ['dds-import', 'dds-share', 'common-input'],
    ['dds-export', 'dds-import', null],
    ['dds-total', 'goods-total', null],
    ['zones', 'bases', null],
  ])('%s and %s have a correlation that is built in: %s, in both orders', (first, second, builtIn) => {
    expect(scatter(first, second)).toMatchObject({ builtIn })
    expect(scatter(second, first)).toMatchObject({ builtIn })
  })

  it('are refused where they are one, or where a year does not exist', () => {
    expect(scatter('gdp', 'gdp')).toEqual({ kind: 'refused', first: 'gdp', second: 'gdp', reason: 'itself' })
    expect(scatter('dds-total', 'gdp', '2016')).toMatchObject({ reason: 'no-period' })
    expect(scalePairing(named('gdp'), named('cbec-export-share'), 'region', '2023')).toMatchObject({
      reason: 'no-period',
    })
  })
})

describe('two indicators on one scale', () => {
  it.each([
    ['dds-export', 'dds-import', '2023'],
    ['goods-export', 'goods-import', '2024'],
    ['dds-total', 'goods-total', '2023'],
    ['dds-share', 'cbec-export-share', '2023'],
  ])('%s and %s may be', (first, second, period) => {
    expect(scale(first, second, period)).toMatchObject({ kind: 'pair' })
    expect(scale(second, first, named(second).periods.province.at(-1))).toMatchObject({ kind: 'pair' })
  })

  it.each([
    ['goods-total', 'goods-export', '2024', 'unit'],
    ['dds-total', 'dds-balance', '2023', 'midpoint'],
    ['dds-share', 'dds-export-ratio', '2023', 'whole'],
    ['dds-gdp-ratio', 'dds-goods-ratio', '2023', 'whole'],
    ['cbec-export-share', 'cbec-import-share', '2024', 'definition'],
  ])('%s and %s may not be', (first, second, period, reason) => {
    expect(scale(first, second, period)).toMatchObject({ kind: 'refused', reason })
  })
})

describe('the partners that a form offers', () => {
  it('are those that may be paired, those of the same year first', () => {
    const offered = partnersOf(all, named('dds-total'), 'province', '2023', 'scatter')
    expect(offered).toHaveLength(all.length - 1)
    const apart = offered.map(({ yearsApart }) => yearsApart !== 0)
    expect(apart).toEqual(apart.toSorted((a, b) => Number(a) - Number(b)))
    const scaled = partnersOf(all, named('goods-export'), 'province', '2024', 'scale')
    const yuan = all.filter(
      ({ id, unit, periods }) => unit === 'cny-100m' && id !== 'goods-export' && periods.province.length > 0,
    )
    expect(scaled.map((pair) => pair.second.indicator).toSorted()).toEqual(yuan.map(({ id }) => id).toSorted())
    expect(scaled[0]?.second.indicator).toBe('goods-import')
  })

  it('by region are those that have regions', () => {
    const offered = partnersOf(all, named('gdp'), 'region', '2023', 'scatter').map((pair) => pair.second.indicator)
    expect(offered).not.toContain('cbec-export-share')
    expect(offered).toContain('population')
  })
})
