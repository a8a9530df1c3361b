import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { periodsOf } from '@/data/facts/period'
import { isKnown } from '@/data/facts/quantity'
import { slice } from '@/data/facts/slice'
import { createIndicatorRow, createObservation, createSmallDataset, releasedData } from '@/tests/support/fixtures'

const data = releasedData
const years = (indicator: string, level: 'province' | 'region') =>
  periodsOf(data, indicatorOf(data, indicator), level).join(' ')

describe('the periods of an indicator', () => {
  it.each([
    ['dds-total', '2023', '2023 2024'],
    ['dds-balance', '2023', '2023 2024'],
    ['dds-gdp-ratio', '2023', '2023 2024'],
    ['cbec-export-share', '2024', ''],
    ['goods-total', '2016 2017 2018 2019 2020 2021 2022 2023 2024', '2016 2017 2018 2019 2020 2021 2022 2023 2024'],
    ['goods-export', '2024', '2024'],
    ['gdp-per-capita', '2020 2021 2022 2023 2024', '2020 2021 2022 2023 2024'],
    [
      'zones',
      '2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025',
      '2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025',
    ],
    ['bases', '2020 2021 2022 2023 2024', '2020 2021 2022 2023 2024'],
    ['cbec-total', '', ''],
  ])('%s: those for which a place has a figure, and a region', (indicator, province, region) => {
    expect(years(indicator, 'province')).toBe(province)
    expect(years(indicator, 'region')).toBe(region)
  })

  it('all have at least one known figure', () => {
    for (const indicator of data.indicators.filter(({ mapped }) => mapped)) {
      for (const level of ['province', 'region'] as const) {
        const empty = periodsOf(data, indicator, level).filter(
          (period) => !slice(data, indicator, period, level).figures.some(({ quantity }) => isKnown(quantity)),
        )
        expect(empty).toEqual([])
      }
    }
  })

  it('of a derived indicator are those that all its inputs have', () => {
    const row = (indicator: string, period: string) => createObservation({ indicator, period })
    const small = createSmallDataset({
      indicators: [
        createIndicatorRow({ id: 'dds-export' }),
        createIndicatorRow({ id: 'dds-import' }),
        createIndicatorRow({ id: 'dds-balance', origin: 'derived' }),
      ],
      observations: [
        row('dds-export', '2021'),
        row('dds-export', '2022'),
        row('dds-import', '2022'),
        row('dds-import', '2023'),
      ],
    })
    expect(periodsOf(small, indicatorOf(small, 'dds-balance'), 'province')).toEqual(['2022'])
  })
})
