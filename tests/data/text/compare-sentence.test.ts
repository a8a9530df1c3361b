import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CompareClaim, CompareClaimOf } from '@/data/claims/comparison-claim'
import {
  benchmarkClaim,
  concentrationClaims,
  correlationClaim,
  distributionClaims,
  growthClaim,
  peerClaim,
  periodsClaim,
  quarterClaim,
  rankChangeClaim,
} from '@/data/claims/comparison-claims'
import { pairables, scatterPairing } from '@/data/comparison/pairing'
import { peersOf, peerTable } from '@/data/comparison/peers'
import { correlationOf, scatterPoints } from '@/data/comparison/scatter'
import { averageIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { compareClause, compareSentence } from '@/data/text/compare-sentence'
import { compareGrammarOf, namesOf } from '@/data/text/names-of'
import { compareNumbers } from '@/tests/support/compare-numbers'
import { createValue } from '@/tests/support/fixtures'
import { numbersIn } from '@/tests/support/numbers'
import { changesIn, comparisonsIn, mappedSeries } from '@/tests/support/real-comparisons'

const data = read()
const all = mappedSeries()
const names = { zh: namesOf(data, 'zh'), en: namesOf(data, 'en') }
const accident = /NaN|undefined|null|Infinity|\[object|\$\{| {2}|（）|\(\)|[，；：]{2}|, ,/

type Compared = CompareClaimOf<'benchmark'>

function say(claim: CompareClaim, language: Language): string {
  return compareClause(claim, names[language], compareGrammarOf(language))
}

/** All that is said of one indicator at one level: of its last period, and between its first and last. */
function claimsOf({ series, level, periods }: (typeof all)[number]): readonly CompareClaim[] {
  const [from = '', to = ''] = [periods[0], periods.at(-1)]
  const { rows, distribution, concentration } = comparisonsIn(series, level, to)
  const changes = from === to ? [] : changesIn(series, level, from, to)
  return [
    ...rows.flatMap((row) => [
      ...[row.first, row.nation, row.regional, row.mean, row.median].flatMap((one) => benchmarkClaim(row, one) ?? []),
      ...[quarterClaim(distribution, row.figure)].flatMap((claim) => claim ?? []),
    ]),
    ...distributionClaims(distribution),
    ...(concentration.kind === 'none' ? [] : concentrationClaims(concentration)),
    ...changes.flatMap(({ growth, ranks }) => [
      ...[growthClaim(growth, series.indicator)].flatMap((claim) => claim ?? []),
      ...(ranks.kind === 'split' ? [rankChangeClaim(ranks, growth, level)] : []),
    ]),
  ]
}

/** All that is said of every pair of indicators, on linear and on logarithmic axes. */
function pairClaims(): readonly CompareClaim[] {
  const list = pairables(data)
  const figures = (indicator: string, period: string) =>
    all.find(({ id, level }) => id === indicator && level === 'province')?.series.figures.province[period] ?? []
  return list.flatMap((first) =>
    list.flatMap((second) => {
      const pair = scatterPairing(first, second, 'province', first.periods.province.at(-1) ?? '')
      if (pair.kind === 'refused') return []
      return (['linear', 'log'] as const).flatMap((axis) => {
        const axes = [axis, 'linear'] as const
        const { points } = scatterPoints(
          figures(pair.first.indicator, pair.first.period),
          figures(pair.second.indicator, pair.second.period),
          axes,
        )
        const claim = correlationClaim(pair, correlationOf(points, axes), axes, 'province')
        return [claim, periodsClaim(pair)].flatMap((one) => one ?? [])
      })
    }),
  )
}

function peerClaims(): readonly CompareClaim[] {
  const table = peerTable(data)
  return table.rows.flatMap(({ place }) => peersOf(table, place, null).map((peer) => peerClaim(place, peer)))
}

describe.each(languages)('every sentence of a comparison, in %s,', (language) => {
  /** What claims say, the numbers in it, and the numbers that they may print. */
  const printed = (claims: readonly CompareClaim[]) => {
    const said = claims.map((claim) => say(claim, language))
    return {
      said,
      odd: said.filter((sentence) => accident.test(sentence) || sentence.trim() === ''),
      numbers: said.map(numbersIn),
      expected: claims.map((claim) => compareNumbers(claim, language)),
    }
  }

  it.each(all)('$id by $level: prints the numbers of its claims and no other', (one) => {
    const { odd, numbers, expected } = printed(claimsOf(one))
    expect(odd).toEqual([])
    expect(numbers).toEqual(expected)
  })

  it.each(all)('$id by $level: its differences are those of the figures that it prints', (one) => {
    const value = (claim: Compared, quantity: Quantity) => {
      const indicator = averageIndicator(names[language].indicator(claim.measure), claim.against)
      const text = names.zh.grammar.quantity(quantity, indicator)
      // Of what is too small to be printed nothing can be subtracted.
      return text.startsWith('不足') ? Number.NaN : Number(numbersIn(text)[0])
    }
    const wrong = claimsOf(one).filter((claim): claim is Compared => {
      if (claim.kind !== 'benchmark' || claim.relation === 'open' || claim.relation === 'level') return false
      const numbers = numbersIn(say(claim, 'zh'))
      if (claim.own.state !== 'value' || claim.against.state !== 'value' || numbers.length < 2) return false
      const [own, other] = [value(claim, claim.own), value(claim, claim.against)]
      return Math.abs(Math.abs(own - other) - Number(numbers[1])) > 1e-6
    })
    expect(wrong.map((claim) => say(claim, language))).toEqual([])
  })

  it('of two indicators prints the numbers of its claims and no other, and that it is no causation', () => {
    const claims = pairClaims()
    const { said, odd, numbers, expected } = printed(claims)
    expect(odd).toEqual([])
    expect(numbers).toEqual(expected)
    const correlations = said.filter((_, i) => claims[i]?.kind === 'correlation')
    expect(correlations.length).toBeGreaterThan(300)
    for (const sentence of correlations) expect(sentence).toMatch(/相关不等于因果$|correlation is not causation$/)
  })

  it('of a peer prints no number', () => {
    const { odd, numbers } = printed(peerClaims())
    expect(odd).toEqual([])
    expect(numbers.flat()).toEqual([])
  })
})

describe('a sentence', () => {
  const changeOf = (id: string, from: string, to: string, place: string) => {
    const one = all.find((candidate) => candidate.id === id && candidate.level === 'province')
    const found = one && changesIn(one.series, 'province', from, to).find(({ growth }) => growth.place === place)
    if (!one || !found) throw new Error(`no change of ${id}`)
    return { ...found, indicator: one.series.indicator }
  }
  const growthOfReal = (...given: Parameters<typeof changeOf>) => {
    const { growth, indicator } = changeOf(...given)
    const claim = growthClaim(growth, indicator)
    return claim === null ? [] : languages.map((language) => say(claim, language))
  }
  const claimOf = (id: string, period: string, place: string, kind: 'first' | 'nation' | 'median') => {
    const one = all.find((candidate) => candidate.id === id && candidate.level === 'province')
    const row = one && comparisonsIn(one.series, 'province', period).rows.find((candidate) => candidate.place === place)
    return row ? benchmarkClaim(row, row[kind]) : null
  }
  const claimAt = (...given: Parameters<typeof claimOf>) => {
    const claim = claimOf(...given)
    return claim === null ? [] : languages.map((language) => say(claim, language))
  }

  it('of growth reads as a report would write it', () => {
    expect(growthOfReal('goods-total', '2016', '2024', '440000')).toEqual([
      '2016年至2024年，广东货物进出口总额由9553.0亿美元增至12\u202f785.8亿美元，增长33.8%，年均增长3.7%',
      'from 2016 to 2024, Guangdong’s goods trade rose from US$955.30\u00a0bn to US$1,278.58\u00a0bn, up 33.8%, or 3.7% a year',
    ])
    expect(growthOfReal('goods-total', '2023', '2024', '320000')[0]).toBe(
      '2023年至2024年，江苏货物进出口总额由7461.5亿美元增至7888.3亿美元，增长5.7%',
    )
    expect(growthOfReal('goods-total', '2016', '2024', '630000')[0]).toBe(
      '2016年至2024年，青海货物进出口总额由15.3亿美元降至8.4亿美元，下降45.1%，年均下降7.2%',
    )
    expect(growthOfReal('zones', '2015', '2024', '330000')[0]).toBe(
      '2015年至2024年，浙江跨境电子商务综合试验区数量由1个增至12个，增加11个',
    )
    expect(growthOfReal('zones', '2023', '2024', '330000')[0]).toBe(
      '浙江跨境电子商务综合试验区数量2023年、2024年均为12个',
    )
  })

  it('of a change within rounding says no direction', () => {
    const claim = {
      kind: 'growth',
      measure: 'goods-total',
      place: '540000',
      from: '2018',
      to: '2019',
      direction: 'open',
      start: createValue(7.2),
      end: createValue(7.2),
      derived: { start: false, end: false },
      told: { as: 'absolute', difference: createValue(0) },
    } as const
    expect(languages.map((language) => say(claim, language))).toEqual([
      '西藏货物进出口总额2018年为7.2亿美元，2019年为7.2亿美元，在舍入误差内难分增减',
      'Xizang’s goods trade stood at US$720\u00a0million in 2018 and US$720\u00a0million in 2019, a difference within rounding',
    ])
  })

  it('of a rank tells both parts', () => {
    const { ranks, growth } = changeOf('goods-total', '2016', '2024', '510000')
    if (ranks.kind === 'none') throw new Error(ranks.reason)
    const claim = rankChangeClaim(ranks, growth, 'province')
    expect(languages.map((language) => say(claim, language))).toEqual([
      '2016年至2024年，四川货物进出口总额位次由第12位升至第8位：自身变动使位次上升8位，其他省区市变动使位次下降4位',
      'from 2016 to 2024, Sichuan moved up from 12th to 8th by goods trade: 8 places up through its own change, 4 places down through that of other provinces',
    ])
    const first = { best: 1, worst: 1, tied: 1, of: 31 }
    const still = { ...claim, before: first, after: first, parts: { own: 0, others: 0 } }
    expect(say(still, 'zh')).toBe('2016年至2024年，四川货物进出口总额位次保持第1位')
  })

  it('of a rank that was shared says the tie, and splits nothing: thirty provinces had no zone', () => {
    const { ranks, growth } = changeOf('zones', '2015', '2024', '440000')
    if (ranks.kind === 'none') throw new Error(ranks.reason)
    const claim = rankChangeClaim(ranks, growth, 'province')
    expect(languages.map((language) => say(claim, language))).toEqual([
      '2015年至2024年，广东跨境电子商务综合试验区数量位次由并列第2位升至第1位',
      'from 2015 to 2024, Guangdong moved up from joint 2nd to 1st by cross-border e-commerce comprehensive pilot zones',
    ])
  })

  it.each([
    ['a tie that stays', 3, 3, ['位次保持并列第2位', 'stayed joint 2nd']],
    ['a tie that ends', 3, 1, ['位次仍为第2位，不再并列', 'stayed 2nd, no longer tied']],
    ['a tie that begins', 1, 3, ['位次仍为第2位，转为并列', 'stayed 2nd, now tied']],
  ])('of %s says so in both languages', (_, tied, then, said) => {
    const { ranks, growth } = changeOf('goods-total', '2016', '2024', '510000')
    if (ranks.kind === 'none') throw new Error(ranks.reason)
    const rank = (count: number) => ({ best: 2, worst: 2, tied: count, of: 31 })
    const claim = rankChangeClaim({ ...ranks, before: rank(tied), after: rank(then) }, growth, 'province')
    languages.forEach((language, i) => {
      expect(say(claim, language)).toContain(said[i])
    })
  })

  it('against a benchmark says more or less of amounts, higher or lower of rates, points of percentages', () => {
    expect(claimAt('dds-total', '2023', '440000', 'first')).toEqual([
      '比居首位的上海（1023.9亿美元）少130.5亿美元，相当于其87.3%',
      'US$13.05\u00a0bn less than first-placed Shanghai (US$102.39\u00a0bn), 87.3% of it',
    ])
    expect(claimAt('gdp-per-capita', '2023', '440000', 'nation')[0]).toBe(
      '比全国（91\u202f814元/人）高16\u202f722元/人，是其1.18倍',
    )
    expect(claimAt('dds-export-ratio', '2023', '510000', 'nation')).toEqual([
      '比全国（56.8%）高20.9个百分点',
      '20.9\u00a0percentage points higher than the nation (56.8%)',
    ])
    expect(claimAt('zones', '2024', '440000', 'median')[0]).toBe('比东部各地中位数（6.5个）多14.5个，是其3.23倍')
  })

  it('of figures that print alike says only which is the larger, and of a change that it is slight', () => {
    const claim = claimOf('dds-export-ratio', '2023', '510000', 'nation')
    if (claim === null) throw new Error('no claim')
    const alike = { ...claim, own: createValue(56.84), difference: createValue(0.06) }
    expect(languages.map((language) => say(alike, language))).toEqual([
      '略高于全国（56.8%）',
      'slightly higher than the nation (56.8%)',
    ])
    const change = {
      kind: 'growth',
      measure: 'dds-export-ratio',
      place: '510000',
      from: '2023',
      to: '2024',
      direction: 'up',
      start: createValue(56.76),
      end: createValue(56.84),
      derived: { start: false, end: false },
      told: { as: 'absolute', difference: createValue(0.08) },
    } as const
    expect(languages.map((language) => say(change, language))).toEqual([
      '四川出口占可数字化交付的服务进出口比重2023年为56.8%，2024年为56.8%，略有上升',
      'Sichuan’s exports as a share of digitally deliverable services trade stood at 56.8% in 2023 and 56.8% in 2024, slightly more',
    ])
  })

  it('of a figure and its rank says place and years once', () => {
    const { ranks, growth, indicator } = changeOf('goods-total', '2016', '2024', '510000')
    const first = growthClaim(growth, indicator)
    if (ranks.kind === 'none' || first === null) throw new Error('no change')
    const claims = [first, rankChangeClaim(ranks, growth, 'province')]
    const [zh = '', en = ''] = languages.map((language) =>
      compareSentence(claims, names[language], compareGrammarOf(language)),
    )
    expect(zh).toMatch(/；位次由第12位升至第8位：自身变动使位次上升8位，其他省区市变动使位次下降4位。$/)
    expect(en).toMatch(/; it moved up from 12th to 8th: 8 places up through its own change, /)
    expect([zh, en].map((sentence) => sentence.match(/2016/g)?.length)).toEqual([1, 1])
  })

  it('gives regions the article in English, and their whole name', () => {
    const { growth, indicator } = changeOf('goods-total', '2016', '2024', '440000')
    const claim = growthClaim({ ...growth, place: 'east' }, indicator)
    expect(claim === null ? '' : say(claim, 'en')).toMatch(
      /^from 2016 to 2024, the Eastern region’s goods trade rose from /,
    )
  })

  it('joins claims with semicolons and a full stop, and is empty without any', () => {
    const [first, second] = peerClaims()
    if (first === undefined || second === undefined) throw new Error('no peers')
    const sentence = compareSentence([first, second], names.zh, compareGrammarOf('zh'))
    expect(sentence).toBe(`${say(first, 'zh')}；${say(second, 'zh')}。`)
    expect(compareSentence([], names.zh, compareGrammarOf('zh'))).toBe('')
  })
})

describe('the templates', () => {
  it.each(['zh/comparison.ts', 'en/comparison.ts'])('of %s hold no number of their own', (file) => {
    const source = readFileSync(`data/text/${file}`, 'utf8')
    const body = source.slice(source.indexOf('export const')).replace(/\/\*[\s\S]*?\*\//g, '')
    const texts = [...body.matchAll(/'([^'\n]*)'/g), ...body.matchAll(/`([^`]*)`/g)].map(([, text = '']) =>
      text.replace(/\$\{[^}]*\}/g, ''),
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => /\d/.test(text))).toEqual([])
  })
})
