import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'
import { mapFinding, mapTitle } from '@/data/text/sentence'
import { createThematicMap } from '@/tests/support/fixtures'

const zh = namesOf(read(), 'zh')
const en = namesOf(read(), 'en')

describe('the title of a thematic map', () => {
  it('names year, level and indicator', () => {
    expect(mapTitle(createThematicMap(), zh)).toBe('2023年各省份可数字化交付的服务进出口')
    expect(mapTitle(createThematicMap(), en)).toBe('Digitally deliverable services trade by province, 2023')
    const shares = createThematicMap({ indicator: 'cbec-import-share', period: '2024' })
    expect(mapTitle(shares, zh)).toBe('2024年各省份跨境电商进口占全国比重（按目的地）')
    expect(mapTitle(shares, en)).toBe(
      'Share of national cross-border e-commerce imports by province of destination, 2024',
    )
    const regions = createThematicMap({ level: 'region', period: '2024' })
    expect(mapTitle(regions, zh)).toBe('2024年各区域可数字化交付的服务进出口')
    expect(mapTitle(regions, en)).toBe('Digitally deliverable services trade by region, 2024')
  })
})

describe('the finding of a thematic map', () => {
  it('is what the first three have together', () => {
    // (1023.9 + 893.4 + 694.7) ÷ 3859
    expect(mapFinding(createThematicMap(), zh)).toBe('上海、广东、北京三地可数字化交付的服务进出口合计占全国的67.7%')
    expect(mapFinding(createThematicMap(), en)).toBe(
      'Shanghai, Guangdong and Beijing together account for 67.7% of the nation’s digitally deliverable services trade',
    )
  })

  it('is the highest and the lowest where shares make no sense', () => {
    expect(mapFinding(createThematicMap({ indicator: 'dds-balance' }), zh)).toBe(
      '可数字化交付的服务进出口差额以上海最高（257.7亿美元），浙江最低（−57.0亿美元）',
    )
    expect(mapFinding(createThematicMap({ indicator: 'dds-balance' }), en)).toBe(
      'Digitally deliverable services balance stood highest in Shanghai (US$25.77\u00a0bn) and lowest in Zhejiang (−US$5.70\u00a0bn)',
    )
    expect(mapFinding(createThematicMap({ level: 'region' }), zh)).toBe(
      '可数字化交付的服务进出口以东部最高（3530.7亿美元），中部最低（89.1亿美元，推算，在88.80至89.40亿美元之间）',
    )
  })

  it('does not call a place the lowest where bounds leave open whether others are lower', () => {
    expect(mapFinding(createThematicMap({ indicator: 'dds-export-ratio' }), zh)).toBe(
      '可以比较的29地中，出口占可数字化交付的服务进出口比重以贵州最高（86.5%），宁夏最低（6.3%）',
    )
  })

  it('does not give one figure to two places that differ', () => {
    expect(mapFinding(createThematicMap({ indicator: 'dds-gdp-ratio' }), zh)).toBe(
      '可数字化交付的服务进出口相当于地区生产总值的比例以上海最高（14.04%），西藏、青海最低（0.03%、0.02%）',
    )
  })

  it.each([
    [
      'bases',
      '2024',
      'province',
      '12个省区市各有1个国家数字服务出口基地，其余19个省区市没有',
      'National digital service export bases: 12 provinces have 1\u00a0base each, the other 19 provinces none',
    ],
    [
      'bases',
      '2024',
      'region',
      '东部有9个国家数字服务出口基地，其余3个区域各有1个',
      'National digital service export bases: the Eastern region has 9\u00a0bases, the other 3 regions 1\u00a0base each',
    ],
    [
      'zones',
      '2015',
      'province',
      '浙江有1个跨境电子商务综合试验区，其余30个省区市没有',
      'Cross-border e-commerce comprehensive pilot zones: Zhejiang has 1\u00a0zone, the other 30 provinces none',
    ],
    [
      'zones',
      '2016',
      'province',
      '跨境电子商务综合试验区数量以浙江、广东最多（2个），20个省区市最少（0个）',
      'Cross-border e-commerce comprehensive pilot zones: most in Zhejiang and Guangdong (2\u00a0zones), fewest in 20 provinces (0\u00a0zones)',
    ],
  ] as const)(
    'of the few figures of %s in %s by %s says how many places have which',
    (indicator, period, level, ...said) => {
      const map = createThematicMap({ indicator, period, level })
      expect([mapFinding(map, zh), mapFinding(map, en)]).toEqual(said)
    },
  )
})
