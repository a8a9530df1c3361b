import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import type { ScatterPlot } from '@/data/comparison/scatter'
import { compared, present } from '@/tests/support/compared'
import { rawRows } from '@/tests/support/fixtures'

type Plot = Extract<ScatterPlot, { kind: 'plot' }>

function plotted(query: string): Plot {
  const { scatter } = compared(query)
  if (scatter?.kind !== 'plot') throw new Error(`${query} is not plotted`)
  return scatter
}

function printed(indicator: string, period: string): ReadonlyMap<string, number> {
  const rows = rawRows('observations').filter((row) => row.indicator === indicator && row.period === period)
  return new Map(rows.filter((row) => row.state === 'value').map((row) => [row.place ?? '', Number(row.value)]))
}

describe('two indicators against each other', () => {
  it('are the printed figures of 31 provinces, and their coefficients those of a second implementation', () => {
    const { points, correlation, pair } = plotted('indicator=goods-total&versus=gdp')
    const [goods, gdp] = [printed('goods-total', '2024'), printed('gdp', '2024')]
    expect(points).toHaveLength(31)
    for (const { place, x, y } of points) expect([x, y]).toEqual([goods.get(place), gdp.get(place)])
    const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)]
    expect(correlation).toEqual({
      kind: 'correlation',
      n: 31,
      pearson: expect.closeTo(sampleCorrelation(x, y), 10),
      spearman: expect.closeTo(sampleRankCorrelation(x, y), 10),
    })
    expect(pair.yearsApart).toBe(0)
  })

  it('take the nearest year of the second one where it has not the same, and tell how far apart they are', () => {
    const { pair, points } = plotted('indicator=goods-total&versus=dds-total')
    expect([pair.first.period, pair.second.period, pair.yearsApart]).toEqual(['2024', '2023', -1])
    const services = printed('dds-total', '2023')
    expect(points.find(({ place }) => place === '440000')?.y).toBe(services.get('440000'))
  })

  it('name the places that cannot be drawn, with the reason', () => {
    const reasons = (query: string) => new Map(plotted(query).leftOut.map(({ place, reason }) => [place, reason]))
    const services = reasons('indicator=gdp&period=2023&versus=dds-export')
    expect([services.get('630000'), services.get('810000'), services.get('440000')]).toEqual([
      'below',
      'unknown',
      undefined,
    ])
    expect(reasons('indicator=zones&period=2015&versus=goods-total&axes=log.linear').get('440000')).toBe('not-positive')
  })

  it('are as large as a third one, where that has the year', () => {
    const sizes = new Map(
      plotted('indicator=gdp&versus=goods-total&circles=population').points.map(({ place, size }) => [place, size]),
    )
    const people = printed('population', '2024')
    for (const [place, size] of sizes) expect(size).toBe(people.get(place))
    expect(plotted('indicator=gdp&versus=goods-total').points.every(({ size }) => size === null)).toBe(true)
  })

  it('are divided at the nation’s figures only where these are of one size with a province’s', () => {
    expect(plotted('indicator=gdp&versus=population').nation).toBeNull()
    expect(plotted('indicator=gdp-per-capita&versus=population').nation).toBeNull()
    const { nation } = plotted('indicator=gdp-per-capita&period=2023&versus=dds-per-capita')
    expect([nation?.x.place, nation?.y.place]).toEqual(['CN', 'CN'])
  })

  it('by region lie over one division of the country, that of the first', () => {
    const places = (query: string) => plotted(`level=region&${query}`).points.map(({ place }) => place)
    expect(places('indicator=dds-total&period=2024&versus=goods-total')).toEqual(['east', 'central-west', 'northeast'])
    expect(places('indicator=goods-total&period=2024&versus=gdp')).toEqual(['east', 'central', 'west', 'northeast'])
    const sized = plotted('level=region&indicator=dds-total&period=2024&versus=gdp&circles=population')
    expect(sized.points.map(({ size }) => size !== null)).toEqual([true, true, true])
  })
})

describe('a pair that is refused', () => {
  it('says why, and draws nothing', () => {
    const itself = present(compared('indicator=gdp&versus=gdp').scatter)
    expect(itself).toEqual({ kind: 'refused', first: 'gdp', second: 'gdp', reason: 'itself' })
  })

  it('is not there where no second indicator is asked for', () => {
    expect(compared('indicator=gdp').scatter).toBeNull()
  })
})
