import { describe, expect, it } from 'vitest'
import type { Claim, ClaimOf, Extreme } from '@/data/claims/claim'
import { findingClaim } from '@/data/claims/claim'
import type { CompareClaim, CompareClaimOf } from '@/data/claims/comparison-claim'
import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Indicator } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { compareClause } from '@/data/text/compare-sentence'
import { compareGrammarOf, namesOf, profileClaimSentence } from '@/data/text/names-of'
import { clause } from '@/data/text/sentence'
import { createChoropleth, createValue } from '@/tests/support/fixtures'

// What each kind of sentence says where its figures tie, are all equal, are few, start from zero, are bounded, are
// missing, lie below zero, or differ by less than is printed. The words are the specification: read them.

const data = read()
const names = { zh: namesOf(data, 'zh'), en: namesOf(data, 'en') }
const about = { measure: 'goods-total', period: '2024' }
const zero: Quantity = { state: 'zero' }
const below: Quantity = { state: 'below', low: 0, high: 0.05 }
const bounded: Quantity = { state: 'below', low: 0, high: 50 }
const missing: Quantity = { state: 'missing', reason: 'unpublished' }

const onMap = (claim: Claim) => (language: Language) => clause(claim, names[language])
const compared = (claim: CompareClaim) => (language: Language) =>
  compareClause(claim, names[language], compareGrammarOf(language))

type Case = readonly [what: string, say: (language: Language) => string, zh: string, en: string]

const cases = (name: string, all: readonly Case[]) => {
  describe.each([name])('%s', () => {
    it.each(all)('%s', (_, say, ...expected) => {
      expect(languages.map((language) => say(language).replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual(expected)
    })
  })
}

const rank = (best: number, worst: number, tied: number): ClaimOf<'rank'> => ({
  ...about,
  kind: 'rank',
  place: '440000',
  among: 'province',
  rank: { best, worst, tied, of: 31 },
})

cases('a rank', [
  ['single', onMap(rank(2, 2, 1)), '居全国第2位（共31个省区市）', 'ranking 2nd of 31 provinces'],
  ['tied', onMap(rank(2, 2, 3)), '居全国并列第2位（共31个省区市）', 'ranking joint 2nd of 31 provinces'],
  ['open', onMap(rank(2, 4, 1)), '居全国第2至第4位（共31个省区市）', 'ranking between 2nd and 4th of 31 provinces'],
])

const figure = (quantity: Quantity, measure = 'goods-total', qualifier: string | null = null): ClaimOf<'figure'> => ({
  ...about,
  measure,
  kind: 'figure',
  place: '440000',
  quantity,
  qualifier,
  status: 'stated',
})

cases('a figure', [
  ['in billions', onMap(figure(createValue(12_785.8))), '广东省：12 785.8亿美元', 'Guangdong Province: US$1,278.58 bn'],
  ['under a billion', onMap(figure(createValue(7.2))), '广东省：7.2亿美元', 'Guangdong Province: US$720 million'],
  ['zero', onMap(figure(zero)), '广东省：0.0亿美元', 'Guangdong Province: US$0'],
  ['below precision', onMap(figure(below)), '广东省：不足0.05亿美元', 'Guangdong Province: less than US$5 million'],
  [
    'known within bounds',
    onMap(figure(bounded, 'dds-export-ratio')),
    '广东省：在0.00至50.00%之间（计算所用的一项不足刊印精度）',
    'Guangdong Province: between 0.00% and 50.00% (an input is below the printed precision)',
  ],
  ['missing', onMap(figure(missing)), '广东省：未见公布', 'Guangdong Province: not published'],
  [
    'negative',
    onMap(figure(createValue(-57), 'dds-balance')),
    '广东省：−57.0亿美元',
    'Guangdong Province: −US$5.70 bn',
  ],
  [
    'with a qualifier',
    onMap(figure(createValue(7888.3), 'goods-total', '约')),
    '广东省：约7888.3亿美元',
    'Guangdong Province: about US$788.83 bn',
  ],
])

const top = (percent: Quantity): ClaimOf<'top'> => ({
  ...about,
  kind: 'top',
  places: ['440000', '320000'],
  of: 'CN',
  percent,
})

cases('a share of several places', [
  [
    'says of what',
    onMap(top(createValue(33.6))),
    '广东、江苏两地货物进出口总额合计占全国的33.6%',
    'Guangdong and Jiangsu together account for 33.6% of the nation’s goods trade',
  ],
  [
    'that is only a bound',
    onMap(top({ state: 'below', low: 0, high: 0.02 })),
    '广东、江苏两地货物进出口总额合计占全国不足0.1%',
    'Guangdong and Jiangsu together account for less than 0.1% of the nation’s goods trade',
  ],
])

const at = (places: readonly string[], ...quantities: readonly Quantity[]): readonly Extreme[] =>
  places.map((place, i) => ({ place, quantity: quantities[i] ?? quantities[0] ?? missing }))
const extremes = (
  most: readonly Extreme[],
  least: readonly Extreme[],
  measure = 'gdp-per-capita',
  among: number | null = null,
): ClaimOf<'extremes'> => ({ ...about, measure, kind: 'extremes', most, least, among })
const seven = ['110000', '120000', '130000', '140000', '150000', '210000', '220000']

cases('the ends of a ranking', [
  [
    'say of what',
    onMap(extremes(at(['110000'], createValue(228_166)), at(['620000'], createValue(52_825)))),
    '人均地区生产总值（按年末人口）以北京最高（228 166元/人），甘肃最低（52 825元/人）',
    'GDP per person (year-end population) stood highest in Beijing (CN¥228,166 per person) and lowest in Gansu (CN¥52,825 per person)',
  ],
  [
    'tied by too many to be named',
    onMap(extremes(at(['440000'], createValue(4)), at(seven, zero), 'zones')),
    '跨境电子商务综合试验区数量以广东最多（4个），7个省区市最少（0个）',
    'cross-border e-commerce comprehensive pilot zones: most in Guangdong (4 zones), fewest in 7 provinces (0 zones)',
  ],
  [
    'of which members are missing',
    onMap(extremes(at(['440000'], createValue(49.4)), at(['370000'], createValue(2.4)), 'cbec-export-share', 5)),
    '可以比较的5地中，跨境电商出口占全国比重以广东最高（49.4%），山东最低（2.4%）',
    'of the 5 that can be compared, share of national cross-border e-commerce exports stood highest in Guangdong (49.4%) and lowest in Shandong (2.4%)',
  ],
  [
    'below zero',
    onMap(extremes(at(['310000'], createValue(257.7)), at(['330000'], createValue(-57)), 'dds-balance')),
    '可数字化交付的服务进出口差额以上海最高（257.7亿美元），浙江最低（−57.0亿美元）',
    'digitally deliverable services balance stood highest in Shanghai (US$25.77 bn) and lowest in Zhejiang (−US$5.70 bn)',
  ],
])

const levels = (more: Quantity, places: readonly string[], less: Quantity): ClaimOf<'levels'> => ({
  ...about,
  measure: 'bases',
  kind: 'levels',
  among: 'province',
  most: at(places, more),
  least: at(Array.from({ length: 31 - places.length }, String), less),
})

cases('a count with two figures', [
  [
    'one and none',
    onMap(levels(createValue(1), seven, zero)),
    '7个省区市各有1个国家数字服务出口基地，其余24个省区市没有',
    'national digital service export bases: 7 provinces have 1 base each, the other 24 provinces none',
  ],
  [
    'of few places',
    onMap(levels(createValue(2), ['440000'], createValue(1))),
    '广东有2个国家数字服务出口基地，其余30个省区市各有1个',
    'national digital service export bases: Guangdong has 2 bases, the other 30 provinces 1 base each',
  ],
])

it('a map on which all figures are equal has no finding: no place is the highest', () => {
  const equal = createChoropleth([createValue(5), createValue(5), createValue(5)])
  expect(findingClaim({ ...equal, nation: { ...equal.nation, quantity: missing } })).toBeNull()
})

type Growth = CompareClaimOf<'growth'>
const growth = (direction: Growth['direction'], start: Quantity, end: Quantity, told: Growth['told']): Growth => ({
  kind: 'growth',
  measure: 'goods-total',
  place: '630000',
  from: '2023',
  to: '2024',
  direction,
  start,
  end,
  derived: { start: false, end: false },
  told,
})
const percent = (value: number, byAmounts: Quantity | null = null): Growth['told'] => ({
  as: 'percent',
  percent: createValue(value),
  byAmounts,
  compound: null,
})

cases('a change', [
  [
    'up',
    compared(growth('up', createValue(7.4), createValue(8.4), percent(13.5))),
    '2023年至2024年，青海货物进出口总额由7.4亿美元增至8.4亿美元，增长13.5%',
    'from 2023 to 2024, Qinghai’s goods trade rose from US$740 million to US$840 million, up 13.5%',
  ],
  [
    'whose printed growth is another than that of the amounts',
    compared(growth('up', createValue(7.4), createValue(8.4), percent(13.6, createValue(13.5)))),
    '2023年至2024年，青海货物进出口总额由7.4亿美元增至8.4亿美元，增长13.6%（按印载金额计算为13.5%）',
    'from 2023 to 2024, Qinghai’s goods trade rose from US$740 million to US$840 million, up 13.6% (13.5% by the printed amounts)',
  ],
  [
    'of figures that are equal',
    compared(growth('level', createValue(8.4), createValue(8.4), percent(0))),
    '青海货物进出口总额2023年、2024年均为8.4亿美元',
    'Qinghai’s goods trade stood at US$840 million in both 2023 and 2024',
  ],
  [
    'that rounding leaves open',
    compared(growth('open', createValue(8.4), createValue(8.4), percent(0))),
    '青海货物进出口总额2023年为8.4亿美元，2024年为8.4亿美元，在舍入误差内难分增减',
    'Qinghai’s goods trade stood at US$840 million in 2023 and US$840 million in 2024, a difference within rounding',
  ],
  [
    'too small to be seen',
    compared(growth('up', createValue(8.41), createValue(8.44), percent(0.4))),
    '青海货物进出口总额2023年为8.4亿美元，2024年为8.4亿美元，略有上升',
    'Qinghai’s goods trade stood at US$840 million in 2023 and US$840 million in 2024, slightly more',
  ],
  [
    'from zero',
    compared({
      ...growth('up', zero, createValue(2), { as: 'absolute', difference: createValue(2) }),
      measure: 'zones',
    }),
    '2023年至2024年，青海跨境电子商务综合试验区数量由0个增至2个，增加2个',
    'from 2023 to 2024, Qinghai’s cross-border e-commerce comprehensive pilot zones rose from 0 zones to 2 zones, up 2 zones',
  ],
])

type Benchmark = CompareClaimOf<'benchmark'>
const benchmark = (
  relation: Benchmark['relation'],
  own: Quantity,
  against: Quantity,
  difference: number,
): Benchmark => ({
  ...about,
  measure: 'dds-export-ratio',
  kind: 'benchmark',
  place: '110000',
  to: 'nation',
  of: 'CN',
  n: 1,
  relation,
  own,
  against,
  difference: createValue(difference),
  ratio: null,
})

cases('a figure against another', [
  [
    'differs by what is printed: 57.8 less 56.8',
    compared(benchmark('above', createValue(57.84), createValue(56.78), 1.06)),
    '比全国（56.8%）高1.0个百分点',
    '1.0 percentage points higher than the nation (56.8%)',
  ],
  [
    'that prints alike',
    compared(benchmark('below', createValue(56.76), createValue(56.84), -0.08)),
    '略低于全国（56.8%）',
    'slightly lower than the nation (56.8%)',
  ],
  [
    'that rounding leaves open',
    compared(benchmark('open', createValue(56.8), createValue(56.8), 0)),
    '与全国（56.8%）在舍入误差内难分高下',
    'within rounding of the nation (56.8%)',
  ],
  [
    'below zero',
    compared({ ...benchmark('below', createValue(-57), createValue(3.2), -60.2), measure: 'dds-balance' }),
    '比全国（3.2亿美元）低60.2亿美元',
    'US$6.02 bn lower than the nation (US$320 million)',
  ],
])

const notable = (quantity: Quantity, median: Quantity, z: number): ProfileClaimOf<'notable'> => ({
  ...about,
  measure: 'dds-export-ratio',
  kind: 'notable',
  place: '110000',
  quantity,
  median,
  n: 31,
  z,
  isLog: false,
  distance: 'away',
})

cases('what is notable', [
  [
    'above',
    (language) => profileClaimSentence(notable(createValue(57.8), createValue(50.1), 0.9), names[language]),
    '出口占可数字化交付的服务进出口比重57.8%，31个省区市的中位数为50.1%；稳健z分数+0.9，偏高。',
    'Exports as a share of digitally deliverable services trade: 57.8%, against a median of 50.1% over 31 provinces; robust z-score +0.9, rather high.',
  ],
  [
    'below',
    (language) => profileClaimSentence(notable(createValue(6.3), createValue(50.1), -3.1), names[language]),
    '出口占可数字化交付的服务进出口比重6.3%，31个省区市的中位数为50.1%；稳健z分数−3.1，偏低。',
    'Exports as a share of digitally deliverable services trade: 6.3%, against a median of 50.1% over 31 provinces; robust z-score −3.1, rather low.',
  ],
])

const step = (next: readonly string[], difference: Quantity): ProfileClaimOf<'step'> => ({
  ...about,
  measure: 'dds-export',
  kind: 'step',
  place: '630000',
  own: below,
  next,
  rank: 29,
  target: createValue(0.1),
  difference,
  percent: null,
})

cases('the way to the next rank', [
  [
    'shared by two, from below the printed precision',
    (language) =>
      profileClaimSentence(step(['640000', '620000'], { state: 'below', low: 0, high: 0.15 }), names[language]),
    '出口：再高一位的宁夏、甘肃居并列第29位（0.1亿美元），要与之持平还差不到0.15亿美元。',
    'Exports: to draw level with Ningxia and Gansu, tied in 29th place (US$10 million), it would take less than US$15 million more.',
  ],
])

it('no sentence of these names a unit that English does not have', () => {
  const unit = (indicator: Indicator) => indicator.unit.suffix_en
  expect(data.indicators.map(unit).filter((suffix) => suffix?.includes('×'))).toEqual([])
})
