import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { viewOptions } from '@/data/view/view-options'
import { rawRows, realOptions, releasedData } from '@/tests/support/fixtures'

describe('the options of a view', () => {
  const offered = realOptions()

  it('begins with the default indicator and lists all that are mapped, in the order of the table', () => {
    const mapped = rawRows('indicators').filter((row) => row.mapped === 'yes')
    expect(offered.indicators.map(({ id }) => id)).toEqual(mapped.map(({ id }) => id))
    expect(realOptions(releasedData.release).indicators.map(({ id }) => id)).toEqual([
      'dds-total',
      'dds-export',
      'dds-import',
      'dds-balance',
      'dds-share',
      'dds-export-ratio',
      'dds-per-capita',
      'dds-gdp-ratio',
      'dds-goods-ratio',
      'cbec-export-share',
      'cbec-import-share',
      'goods-total',
      'goods-export',
      'goods-import',
      'gdp',
      'population',
      'gdp-per-capita',
      'zones',
      'bases',
    ])
  })

  it('offers every indicator in at least one year, by province', () => {
    expect(offered.indicators.filter(({ periods }) => periods.province.length === 0)).toEqual([])
  })

  it('offers amounts and counts as circles, not shares and rates', () => {
    const amounts = offered.indicators.filter(({ isAmount }) => isAmount).map(({ id }) => id)
    expect(amounts).toContain('dds-total')
    expect(amounts).toContain('zones')
    expect(amounts).not.toContain('dds-share')
    expect(amounts).not.toContain('gdp-per-capita')
  })

  it('lists places, regions without the nation, the years in which zones were approved, and releases', () => {
    expect(offered.places).toHaveLength(34)
    expect(offered.regions).toEqual(['east', 'central', 'west', 'northeast', 'central-west', 'hosts'])
    expect(offered.zoneYears).toEqual(['2015', '2016', '2018', '2019', '2020', '2022', '2025'])
    expect(offered.releases).toContain('2026.1')
    expect(viewOptions(read(), []).releases).toEqual([])
  })
})
