import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { isKnown } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import {
  createIndicatorRow,
  createObservation,
  createPlace,
  createSmallDataset,
  rawRows,
} from '@/tests/support/fixtures'

const guangdong = '440000'
const data = read()

function look(indicator: string, place: string, period = '2023') {
  return figureOf(data, indicatorOf(data, indicator), place, period)
}

function valueIn(indicator: string, place: string, period = '2023'): number {
  const { quantity } = look(indicator, place, period)
  return quantity.state === 'value' ? quantity.value : Number.NaN
}

/** The cell of a row, as the table prints it. */
function cell(indicator: string, place: string, period = '2023'): number {
  const row = rawRows('observations').find(
    (candidate) => candidate.indicator === indicator && candidate.place === place && candidate.period === period,
  )
  return Number(row?.value)
}

describe('what is printed of Guangdong in 2023', () => {
  it.each([
    ['dds-total', 893.4],
    ['dds-export', 464.1],
    ['dds-import', 429.2],
  ])('%s is %f, within half of a tenth', (indicator, value) => {
    const figure = look(indicator, guangdong)
    expect(figure).toMatchObject({ status: 'stated', origin: 'observation', qualifier: null, growth: null })
    expect(figure.quantity).toMatchObject({ state: 'value', value })
    expect(figure.quantity).toHaveProperty('low', value - 0.05)
    expect(figure.quantity).toHaveProperty('high', value + 0.05)
  })
})

describe('what is derived, computed by hand from the rows', () => {
  it('the balance of Guangdong is 464.1 − 429.2 = 34.9', () => {
    expect(valueIn('dds-balance', guangdong)).toBeCloseTo(34.9, 9)
    expect(look('dds-balance', guangdong)).toMatchObject({ status: 'derived', origin: 'formula' })
  })

  it('its share is 893.4 ÷ 3859 = 23.2% of the nation', () => {
    expect(valueIn('dds-share', guangdong)).toBeCloseTo((893.4 / 3859) * 100, 9)
    expect(valueIn('dds-share', guangdong)).toBeCloseTo(23.15, 2)
  })

  it('its export ratio is 464.1 ÷ 893.4 = 51.9%', () => {
    expect(valueIn('dds-export-ratio', guangdong)).toBeCloseTo((464.1 / 893.4) * 100, 9)
  })

  it('its ratio to revised GDP takes the average rate of the year, 7.0467', () => {
    const expected = ((893.4 * 7.0467) / cell('gdp', guangdong)) * 100
    expect(valueIn('dds-gdp-ratio', guangdong)).toBeCloseTo(expected, 9)
    expect(expected).toBeCloseTo(4.57, 2)
  })

  it('US$100 million over 10,000 people is US$10,000 a person', () => {
    const expected = (893.4 * 100_000_000) / (cell('population', guangdong) * 10_000)
    expect(valueIn('dds-per-capita', guangdong)).toBeCloseTo(expected, 6)
    expect(expected).toBeCloseTo(703.1, 1)
  })

  it('its ratio to goods trade is 893.4 ÷ 11799.2 = 7.6%', () => {
    expect(valueIn('dds-goods-ratio', guangdong)).toBeCloseTo((893.4 / cell('goods-total', guangdong)) * 100, 9)
  })

  it('GDP a person is over the population at the end of the year', () => {
    const expected = (cell('gdp', '310000', '2024') * 100_000_000) / (cell('population', '310000', '2024') * 10_000)
    expect(valueIn('gdp-per-capita', '310000', '2024')).toBeCloseTo(expected, 6)
  })

  it('the nation is taken from its own figures, not from the provinces', () => {
    expect(valueIn('dds-gdp-ratio', 'CN')).toBeCloseTo(((3859 * 7.0467) / 1_294_272) * 100, 9)
  })

  it('encloses every value that the printed digits allow', () => {
    const { quantity } = look('dds-gdp-ratio', guangdong)
    const gdp = cell('gdp', guangdong)
    const least = ((893.35 * 7.04665) / (gdp + 0.05)) * 100
    const most = ((893.45 * 7.04675) / (gdp - 0.05)) * 100
    expect(quantity).toMatchObject({ state: 'value' })
    expect(isKnown(quantity) && quantity.state === 'value' ? quantity.low - least : Number.NaN).toBeCloseTo(0, 9)
    expect(isKnown(quantity) && quantity.state === 'value' ? quantity.high - most : Number.NaN).toBeCloseTo(0, 9)
  })
})

describe('below the printed precision', () => {
  it.each(['540000', '630000'])('the exports of %s are less than 0.05, neither missing nor zero', (place) => {
    expect(look('dds-export', place).quantity).toEqual({ state: 'below', low: 0, high: 0.05 })
  })

  it.each(['540000', '630000'])('what is derived from the exports of %s is a pair of bounds', (place) => {
    expect(look('dds-balance', place).quantity).toMatchObject({ state: 'below', high: 0 })
    expect(look('dds-balance', place).quantity).toHaveProperty('low', expect.closeTo(-0.15, 9))
    // Imports are printed 0.1, at least 0.05: exports below 0.05 are no more than half of the trade.
    expect(look('dds-export-ratio', place).quantity).toMatchObject({ state: 'below', low: 0 })
    expect(look('dds-export-ratio', place).quantity).toHaveProperty('high', expect.closeTo(50, 9))
  })

  it('a total of 0.1 is a number like any other', () => {
    expect(look('dds-total', '630000').quantity).toMatchObject({ state: 'value', value: 0.1 })
  })
})

describe('what is not known', () => {
  it.each(['710000', '810000', '820000'])(
    '%s has no series in the reports, and no zones or bases by policy',
    (place) => {
      expect(look('dds-total', place).quantity).toEqual({ state: 'missing', reason: 'no-series' })
      expect(look('dds-balance', place).quantity).toEqual({ state: 'missing', reason: 'no-series' })
      expect(look('zones', place).quantity).toEqual({ state: 'inapplicable', reason: 'outside-scheme' })
      expect(look('bases', place).quantity).toEqual({ state: 'inapplicable', reason: 'outside-scheme' })
    },
  )

  it('the shares of cross-border e-commerce are published for five places, and the others are unknown, not zero', () => {
    for (const indicator of ['cbec-export-share', 'cbec-import-share']) {
      const states = data.places.map(({ code }) => look(indicator, code, '2024').quantity)
      expect(states.filter(({ state }) => state === 'value')).toHaveLength(5)
      expect(
        states.filter((quantity) => quantity.state === 'missing' && quantity.reason === 'unpublished'),
      ).toHaveLength(26)
    }
  })

  it('a year that nobody prints is missing, and so is all that needs it', () => {
    expect(look('dds-total', guangdong, '2024').quantity).toEqual({ state: 'missing', reason: 'unpublished' })
    expect(look('dds-balance', guangdong, '2024').quantity).toEqual({ state: 'missing', reason: 'inputs' })
  })

  it('the share of the nation in itself does not exist', () => {
    expect(look('dds-share', 'CN').quantity).toEqual({ state: 'inapplicable', reason: 'itself' })
  })

  it.each([
    ['missing', { state: 'missing', reason: 'unpublished' }],
    ['inapplicable', { state: 'inapplicable', reason: 'outside-scheme' }],
    ['zero', { state: 'zero' }],
    ['below', { state: 'below', low: 0, high: 0.05 }],
  ] as const)('a row of state %s says so', (state, quantity) => {
    const value = state === 'zero' || state === 'below' ? 0 : null
    const small = createSmallDataset({ observations: [createObservation({ state, value })] })
    expect(figureOf(small, indicatorOf(small, 'goods'), guangdong, '2023').quantity).toEqual(quantity)
  })

  it('a derived indicator whose divisor may be zero cannot be computed', () => {
    const small = createSmallDataset({
      places: [createPlace()],
      indicators: ['dds-export', 'dds-import', 'dds-total']
        .map((id) => createIndicatorRow({ id }))
        .concat(createIndicatorRow({ id: 'dds-export-ratio', origin: 'derived', additive: false })),
      observations: [
        createObservation({ indicator: 'dds-export' }),
        createObservation({ indicator: 'dds-import' }),
        createObservation({ indicator: 'dds-total', state: 'zero', value: 0 }),
      ],
    })
    const figure = figureOf(small, indicatorOf(small, 'dds-export-ratio'), guangdong, '2023')
    expect(figure.quantity).toEqual({ state: 'inapplicable', reason: 'divisor' })
  })
})
