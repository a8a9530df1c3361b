import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { citationsOf, sourcesOfIndicator } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import { read } from '@/data/files/read'

const data = read()

function cite(indicator: string, place: string, period = '2023') {
  const figure = figureOf(data, indicatorOf(data, indicator), place, period)
  return citationsOf(data, figure).map(({ source, locators }) => [source.id, locators.join('; ')])
}

describe('the sources of a figure', () => {
  it('are the row that prints it', () => {
    expect(cite('dds-total', '440000')).toEqual([['mofcom-2024', '表5']])
  })

  it('are those of its inputs where it is derived, each once', () => {
    expect(cite('dds-balance', '440000')).toEqual([['mofcom-2024', '表5']])
    expect(cite('dds-gdp-ratio', '440000')).toEqual([
      ['mofcom-2024', '表5'],
      ['nbs-communique', '年平均汇率'],
      ['nbs-annual', '分省年度数据 地区生产总值'],
    ])
    expect(cite('dds-share', '440000')).toEqual([
      ['mofcom-2024', '表5'],
      ['mofcom-2025', '表6'],
    ])
  })

  it('are those of all that a region is made of', () => {
    expect(cite('dds-total', 'northeast', '2024')).toEqual([
      ['mofcom-2025', '表6; 综述篇 三、（一）东部地区主导，中西部潜力加速释放'],
    ])
    expect(cite('dds-total', 'central')).toEqual([['mofcom-2024', '表5']])
  })

  it('are the replies about the zones of the place that are counted', () => {
    expect(cite('zones', '330000', '2015')).toContainEqual(['sc-2015-44', ''])
    const zones = figureOf(data, indicatorOf(data, 'zones'), '330000', '2025')
    expect(citationsOf(data, zones).flatMap(({ locators }) => locators)).toEqual([])
    const qinghai = new Set(data.zones.filter(({ place }) => place === '630000').map(({ source }) => source))
    expect(new Set(cite('zones', '630000', '2025').map(([id]) => id))).toEqual(qinghai)
  })

  it('are none where there is no figure', () => {
    expect(cite('dds-total', '810000')).toEqual([])
  })

  it('exist for every known figure of every map', () => {
    const bare = data.indicators
      .filter(({ mapped }) => mapped)
      .flatMap((indicator) =>
        data.places.map(({ code }) =>
          figureOf(data, indicator, code, indicator.id.startsWith('dds') ? '2023' : '2024'),
        ),
      )
      .filter(({ quantity }) => isKnown(quantity) && quantity.state !== 'zero')
      .filter((figure) => citationsOf(data, figure).length === 0)
    expect(bare).toEqual([])
  })
})

describe('the sources of an indicator', () => {
  const sources = (id: string) => sourcesOfIndicator(data, indicatorOf(data, id)).map(({ source }) => source.id)

  it('are those of its figures by province, inputs included', () => {
    expect(sources('dds-total')).toEqual(['mofcom-2024'])
    expect(sources('gdp-per-capita')).toEqual(['nbs-annual', 'nbs-yearbook-2025'])
    expect(sources('bases')).toEqual(['mofcom-bases-2020'])
    expect(sources('zones')).toHaveLength(8)
  })
})
