import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { formulaText } from '@/data/text/figure'

const dataset = read()
const zh = (id: string) => formulaText(dataset, indicatorOf(dataset, id), 'zh', (name) => `全国${name}`)

describe('a formula written out', () => {
  it('names its figures, the nation’s as the nation’s', () => {
    expect(zh('dds-share')?.text).toBe('可数字化交付的服务进出口 ÷ 全国可数字化交付的服务进出口 × 100')
    expect(formulaText(dataset, indicatorOf(dataset, 'gdp-per-capita'), 'en', (name) => name)?.text).toBe(
      'Gross domestic product ÷ Permanent population at year-end × 10000',
    )
  })

  it('does not call the exchange rate national: there is no other', () => {
    expect(zh('dds-gdp-ratio')?.text).toBe('可数字化交付的服务进出口 × 人民币对美元年平均汇率 ÷ 地区生产总值 × 100')
  })

  it('lists its figures and factors, each once', () => {
    const formula = zh('dds-share')
    expect(formula?.terms.map(({ indicator, of }) => [indicator.id, of])).toEqual([
      ['dds-total', 'place'],
      ['dds-total', 'nation'],
    ])
    expect(formula?.constants).toEqual([100])
    expect(zh('dds-balance')?.constants).toEqual([])
  })

  it('is there for every derived indicator and for no other', () => {
    for (const indicator of dataset.indicators) {
      const formula = formulaText(dataset, indicator, 'zh', (name) => name)
      expect([indicator.id, formula !== null]).toEqual([indicator.id, indicator.origin === 'derived'])
    }
  })
})
