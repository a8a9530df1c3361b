import { describe, expect, it } from 'vitest'
import { cellClaims } from '@/data/claims/claim'
import { isDerived } from '@/data/facts/figure'
import { numberOf } from '@/data/facts/quantity'
import { flat, writeValue } from '@/data/format/number'
import { changeSeries } from '@/data/map/change'
import { seriesOf, sliceOf } from '@/data/map/series'
import { namesOf } from '@/data/text/names-of'
import { mapFinding, mapTitle } from '@/data/text/sentence'
import type { Change } from '@/data/view/view'
import { usualChange } from '@/data/view/view'
import { createIndicator, createThematicMap, rawRows, releasedData } from '@/tests/support/fixtures'

const data = releasedData

function createChange(id: string, base: string, as: Change['as']) {
  const indicator = data.indicators.find((row) => row.id === id) ?? createIndicator()
  return changeSeries(seriesOf(data, indicator), { base, as })
}

function figureIn(series: ReturnType<typeof createChange>, place: string, period: string) {
  return Object.values(series.figures)
    .flatMap((periods) => periods[period] ?? [])
    .find((figure) => figure.place === place)
}

function cell(indicator: string, place: string, period: string): number {
  const row = rawRows('observations').find(
    (candidate) => candidate.indicator === indicator && candidate.place === place && candidate.period === period,
  )
  return Number(row?.value)
}

describe('the change of an indicator since a base year', () => {
  it('in percent is the ratio of both figures, less one', () => {
    const figure = figureIn(createChange('goods-total', '2016', 'percent'), '440000', '2024')
    const [now, then] = [cell('goods-total', '440000', '2024'), cell('goods-total', '440000', '2016')]
    expect(figure).toMatchObject({ status: 'derived', growth: null, quantity: { state: 'value' } })
    expect(figure?.quantity).toHaveProperty('value', expect.closeTo((now / then - 1) * 100, 9))
    expect(figure?.quantity).toHaveProperty('low', expect.closeTo(((now - 0.05) / (then + 0.05) - 1) * 100, 9))
    expect(figure?.quantity).toHaveProperty('high', expect.closeTo(((now + 0.05) / (then - 0.05) - 1) * 100, 9))
  })

  it('in units is their difference', () => {
    const figure = figureIn(createChange('zones', '2016', 'absolute'), '440000', '2025')
    expect(figure?.quantity).toMatchObject({ state: 'value', value: 19, low: 19, high: 19 })
  })

  it('has every period but the base, and every place', () => {
    const series = createChange('goods-total', '2020', 'percent')
    expect(Object.keys(series.figures.province)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2021',
      '2022',
      '2023',
      '2024',
    ])
    expect(Object.values(series.figures.province).map((figures) => figures.length)).toEqual(
      Array.from({ length: 8 }, () => 34),
    )
  })

  it('is missing where either figure is, and told for every region that both years have', () => {
    const goods = createChange('goods-total', '2016', 'percent')
    expect(figureIn(goods, '810000', '2024')?.quantity).toEqual({ state: 'missing', reason: 'no-series' })
    const services = createChange('dds-total', '2023', 'percent')
    const told = services.figures.region['2024']?.filter(({ quantity }) => quantity.state === 'value')
    expect(told?.map(({ place }) => place)).toEqual(['east', 'central-west', 'northeast'])
  })

  it('from nothing cannot be told in percent', () => {
    const figure = figureIn(createChange('zones', '2015', 'percent'), '440000', '2025')
    expect(figure?.quantity).toEqual({ state: 'inapplicable', reason: 'divisor' })
  })

  it('is told in percent for amounts, in units for counts, shares and rates, when nobody chooses', () => {
    expect((['amount', 'count', 'share', 'rate'] as const).map(usualChange)).toEqual([
      'percent',
      'absolute',
      'absolute',
      'absolute',
    ])
  })
})

describe('the change of regions that were divided by four in one year and by three in the other', () => {
  const share = (now: number, then: number) => (now / then - 1) * 100

  it.each([
    ['2024', '2023'],
    ['2023', '2024'],
  ])('is shown by the three that both have, %s against %s', (period, base) => {
    for (const id of ['dds-total', 'dds-export', 'dds-import', 'dds-balance', 'dds-gdp-ratio']) {
      const cut = sliceOf(createChange(id, base, 'absolute'), 'region', period)
      const regions = cut.figures.filter(({ place }) => !/^\d/.test(place))
      expect(regions.map(({ place }) => place)).toEqual(['east', 'central-west', 'northeast'])
      expect(regions.map(({ quantity }) => quantity.state)).toEqual(['value', 'value', 'value'])
      expect(cut.members.flat().toSorted()).toEqual(data.places.map(({ code }) => code))
    }
  })

  it('follows from the printed figures, or from the rest of the nation', () => {
    const { figures } = sliceOf(createChange('dds-total', '2023', 'percent'), 'region', '2024')
    const value = (place: string, period: string) => cell('dds-total', place, period)
    const rest = value('CN', '2024') - value('east', '2024') - value('central-west', '2024')
    const told = figures.slice(0, 3).map(({ quantity }) => numberOf(quantity) ?? Number.NaN)
    const expected = [
      share(value('east', '2024'), value('east', '2023')),
      share(value('central-west', '2024'), value('central-west', '2023')),
      share(rest, value('northeast', '2023')),
    ]
    expect(told).toEqual(expected.map((one) => expect.closeTo(one, 9)))
  })

  it('says of which regions a figure was derived', () => {
    const view = { level: 'region', period: '2024', change: { base: '2023', as: 'percent' } } as const
    const { map } = createThematicMap(view)
    const derived = map.cells.filter(({ figure }) => isDerived(figure)).map(({ place }) => place)
    expect(derived).toEqual(['northeast'])
    const claims = map.cells.map((one) => cellClaims(one, map).find(({ kind }) => kind === 'derivation') ?? null)
    expect(claims.slice(0, 3)).toMatchObject([null, null, { rule: 'input' }])
  })
})

describe('the indicator of a change', () => {
  const write = (series: ReturnType<typeof createChange>, language: 'zh' | 'en') =>
    flat(writeValue(8.24, series.indicator, language))

  it('is written in percent, in its unit, or in points where it is a percentage itself', () => {
    const goods = createChange('goods-total', '2016', 'percent')
    expect([write(goods, 'zh'), write(goods, 'en')]).toEqual(['8.2%', '8.2%'])
    const amounts = createChange('goods-total', '2016', 'absolute')
    expect([write(amounts, 'zh'), write(amounts, 'en')]).toEqual(['8.2亿美元', 'US$0.82\u00a0bn'])
    const shares = createChange('dds-share', '2023', 'absolute')
    expect([write(shares, 'zh'), write(shares, 'en')]).toEqual(['8.2个百分点', '8.2\u00a0percentage points'])
  })

  it('has classes on both sides of zero, alike', () => {
    const { breaks, midpoint } = createChange('goods-total', '2016', 'percent').indicator
    expect(midpoint).toBe(0)
    expect(breaks).toContain(0)
    expect(breaks.map((value) => 0 - value).toReversed()).toEqual(breaks)
    expect(breaks).toEqual(breaks.toSorted((a, b) => a - b))
  })
})

describe('a map of change', () => {
  const goods = { indicator: 'goods-total', period: '2024', change: { base: '2016', as: 'percent' } } as const
  const zones = { indicator: 'zones', period: '2025', change: { base: '2016', as: 'absolute' } } as const

  it('says what it shows in the unit of the change, not of the indicator', () => {
    const thematic = createThematicMap(goods)
    const names = namesOf(data, 'zh')
    const most = (cell('goods-total', '650000', '2024') / cell('goods-total', '650000', '2016') - 1) * 100
    expect(mapTitle(thematic, names)).toBe('2024年各省份货物进出口总额比2016年增减')
    expect(mapFinding(thematic, names)).toMatch(
      new RegExp(`^货物进出口总额比2016年增减以新疆最高（${most.toFixed(1)}%），青海最低（−\\d+\\.\\d%）$`),
    )
  })

  it('compares changes in percent with the nation’s, never a part of a change with the whole', () => {
    const kinds = (given: typeof goods | typeof zones) => {
      const { map } = createThematicMap(given)
      return new Set(map.cells.flatMap((own) => cellClaims(own, map).map(({ kind }) => kind)))
    }
    expect(kinds(goods)).toEqual(new Set(['figure', 'rank', 'comparison']))
    expect(kinds(zones)).toEqual(new Set(['figure', 'rank']))
  })

  it('counts every place once, also those without a change', () => {
    for (const thematic of [createThematicMap(goods), createThematicMap(zones)]) {
      expect(thematic.legend.reduce((sum, { count }) => sum + count, 0)).toBe(34)
    }
    const { map } = createThematicMap(zones)
    const still = map.cells.filter(({ figure }) => numberOf(figure.quantity) === 0)
    expect(still.map((own) => own.class === null)).toEqual(still.map(() => false))
  })
})
