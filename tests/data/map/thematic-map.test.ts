import { describe, expect, it } from 'vitest'
import { slice } from '@/data/facts/slice'
import { seriesOf, sliceOf, valuesOf } from '@/data/map/series'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { createIndicator, createThematicMap, createView, realOptions, releasedData } from '@/tests/support/fixtures'

const data = releasedData

describe('a thematic map', () => {
  it('shows the indicator, period and level of its view, with nation and legend', () => {
    const { view, map, legend } = createThematicMap()
    expect(view).toEqual(createView())
    expect(map.slice).toMatchObject({ indicator: { id: 'dds-total' }, period: '2023', level: 'province' })
    expect(map.nation).toMatchObject({ place: 'CN', quantity: { value: 3859 } })
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(34)
  })

  it('keeps its classes when the year moves', () => {
    for (const method of ['own', 'quantile', 'natural', 'log', 'headtail', 'equal'] as const) {
      const [first, ...others] = ['2016', '2020', '2024'].map(
        (period) => createThematicMap({ indicator: 'goods-total', period, method }).map.classification.thresholds,
      )
      expect(others).toEqual(others.map(() => first))
    }
  })

  it('keeps the size of the largest circle when the year moves', () => {
    const largest = ['2016', '2024'].map(
      (period) => createThematicMap({ indicator: 'goods-total', period, form: 'circle' }).largest,
    )
    expect(largest).toEqual([12_785.8, 12_785.8])
  })

  it('measures circles by their own indicator, and a balance by its size, not its sign', () => {
    const thematic = createThematicMap({ circles: 'zones' })
    expect(thematic.circles?.slice.indicator.id).toBe('zones')
    expect(thematic.largest).toBeGreaterThan(15)
    expect(createThematicMap().circles).toBeNull()
    expect(createThematicMap({ indicator: 'dds-balance' }).largest).toBe(257.7)
  })
})

describe('the layers of a thematic map', () => {
  it('are empty when they are off', () => {
    expect(createThematicMap()).toMatchObject({ bases: [], zones: [] })
    expect(createThematicMap({ layers: ['bases'] }).zones).toEqual([])
  })

  it('hold all 12 bases and all 181 zones, the 3 revoked ones as no longer active', () => {
    const { bases, zones } = createThematicMap({ layers: ['bases', 'zones'] })
    expect(bases).toHaveLength(12)
    expect(zones).toHaveLength(181)
    expect(zones.filter(({ active }) => !active).map(({ zone }) => zone.city_zh)).toEqual([
      '海口市',
      '三亚市',
      '阿拉山口市',
    ])
  })

  it.each([
    ['2015', 1, 1, 0],
    ['2018', 35, 35, 0],
    ['2022', 165, 165, 12],
    ['2025', 181, 178, 12],
  ])('until %s hold %i zones, %i of them active, and %i bases', (until, approved, active, announced) => {
    const { bases, zones } = createThematicMap({ layers: ['bases', 'zones'], until })
    expect(zones).toHaveLength(approved)
    expect(zones.filter((site) => site.active)).toHaveLength(active)
    expect(bases).toHaveLength(announced)
  })

  it('lie in the plane', () => {
    const { bases, zones } = createThematicMap({ layers: ['bases', 'zones'] })
    const points = [...bases.map(({ at }) => at), ...zones.map(({ zone }) => zone.at)]
    expect(points.filter((at) => at.length !== 2 || !at.every(Number.isFinite))).toEqual([])
  })
})

describe('the data of a thematic map', () => {
  it('gives the same thematic map after a journey as JSON, for every indicator at every level', () => {
    const views = realOptions().indicators.flatMap(({ id, form, periods }) =>
      (['province', 'region'] as const).flatMap((level) => {
        const period = periods[level].at(-1)
        return period === undefined
          ? []
          : createView({
              indicator: id,
              level,
              period,
              form,
              circles:
                level === 'province' && periods.province.includes('2024') && id !== 'gdp' && period === '2024'
                  ? 'gdp'
                  : null,
              layers: ['bases', 'zones'],
            })
      }),
    )
    for (const view of views) {
      const given = viewData(data, view)
      expect(thematicMapOf(JSON.parse(JSON.stringify(given)), view)).toEqual(thematicMapOf(given, view))
    }
    expect(views.length).toBeGreaterThan(30)
  })
})

describe('a series', () => {
  const goods = data.indicators.find(({ id }) => id === 'goods-total') ?? createIndicator()
  const series = seriesOf(data, goods)

  it('holds every period at both levels, and the nation', () => {
    expect(series.periods.province).toHaveLength(9)
    expect(Object.keys(series.nation)).toEqual(series.periods.province)
    expect(sliceOf(series, 'region', '2019')).toEqual(slice(data, goods, '2019', 'region'))
    expect(sliceOf(series, 'province', '2019')).toEqual(slice(data, goods, '2019', 'province'))
  })

  it('holds every region that a period knows, though they overlap, and shows those of one scheme', () => {
    const services = data.indicators.find(({ id }) => id === 'dds-total') ?? createIndicator()
    const { figures, ...rest } = seriesOf(data, services)
    const idsIn = (period: string) => figures.region[period]?.map(({ place }) => place)
    const outside = ['710000', '810000', '820000']
    expect(idsIn('2023')).toEqual(['east', 'central', 'west', 'central-west', 'northeast', ...outside])
    expect(idsIn('2024')).toEqual(['east', 'central-west', 'northeast', ...outside])
    const shown = (period: string, like?: string) => {
      const all = { ...rest, figures }
      const other = like === undefined ? undefined : sliceOf(all, 'region', like)
      return sliceOf(all, 'region', period, other).figures.map(({ place }) => place)
    }
    expect(shown('2023')).toEqual(['east', 'central', 'west', 'northeast', ...outside])
    expect(shown('2024')).toEqual(['east', 'central-west', 'northeast', ...outside])
    expect(shown('2023', '2024')).toEqual(['east', 'central-west', 'northeast', ...outside])
  })

  it('counts no province twice among the values that make the classes', () => {
    const services = data.indicators.find(({ id }) => id === 'dds-total') ?? createIndicator()
    expect(valuesOf(seriesOf(data, services), 'region')).toEqual([3530.7, 89.1, 144, 95.2, 3738.6, 251.6, 77])
  })

  it('holds nothing for a period that it does not have', () => {
    expect(sliceOf(series, 'province', '1999').figures).toEqual([])
  })

  it('gives the numbers of all periods, rounded as they are printed', () => {
    const values = valuesOf(series, 'province')
    expect(values).toHaveLength(9 * 31)
    expect(values.filter((value) => Number(value.toFixed(goods.decimals)) !== value)).toEqual([])
  })

  it('names the inputs of a formula', () => {
    const share = data.indicators.find(({ id }) => id === 'dds-gdp-ratio') ?? createIndicator()
    expect(seriesOf(data, share).terms.map(({ id }) => id)).toEqual(['dds-total', 'cny-per-usd', 'gdp'])
    expect(series.terms).toEqual([])
  })
})
