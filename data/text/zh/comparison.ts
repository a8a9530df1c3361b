import type { CompareClaimOf } from '@/data/claims/comparison-claim'
import type { Indicator, PeerDimension } from '@/data/facts/dataset'
import { averageIndicator, percentIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import { writeDecimal } from '@/data/format/number'
import type { Rank } from '@/data/statistics/ranking'
import { differenceSize, isSlight, percentSize, writeCoefficient, writeFactor } from '@/data/text/difference'
import type { CompareGrammar, Names } from '@/data/text/names'

/** The claims of a comparison in Chinese, in the register of an official report. */
export const chineseComparison: CompareGrammar = {
  growth: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const [start, end] = (['start', 'end'] as const).map((at) => ended(claim, at, names))
    const subject = `${names.place(claim.place, 'short')}${indicator.name_zh}`
    if (claim.direction === 'level') return `${subject}${claim.from}年、${claim.to}年均为${end}`
    if (claim.direction === 'open') {
      return `${subject}${claim.from}年为${start}，${claim.to}年为${end}，在舍入误差内难分增减`
    }
    const isUp = claim.direction === 'up'
    if (isSlight(claim.end, claim.start, indicator)) {
      return `${subject}${claim.from}年为${start}，${claim.to}年为${end}，略有${isUp ? '上升' : '下降'}`
    }
    const reach = isUp ? (isShare(indicator) ? '升至' : '增至') : '降至'
    const parts = [`${claim.from}年至${claim.to}年，${subject}由${start}${reach}${end}`, ...told(claim, isUp, names)]
    return parts.join('，')
  },
  'rank-change': (claim, names) => {
    const { from, to, among, parts, areYearsSaid } = claim
    const place = names.place(claim.place, 'short')
    const years = areYearsSaid === true ? '' : `${from}年至${to}年，${place}${names.indicator(claim.measure).name_zh}`
    const lead = `${years}位次${rankMove(claim)}`
    if (parts === null || (parts.own === 0 && parts.others === 0)) return lead
    const step = (steps: number) =>
      steps === 0 ? '未改变位次' : `使位次${steps > 0 ? '上升' : '下降'}${Math.abs(steps)}位`
    return `${lead}：自身变动${step(parts.own)}，其他${group(among)}变动${step(parts.others)}`
  },
  benchmark: (claim, names) => {
    const indicator = averageIndicator(names.indicator(claim.measure), claim.against)
    const benchmark = `${benchmarkName(claim, names)}（${names.grammar.quantity(claim.against, indicator)}）`
    switch (claim.relation) {
      case 'level':
        return `与${benchmark}持平`
      case 'open':
        return `与${benchmark}在舍入误差内难分高下`
      case 'above':
      case 'below': {
        // Of what lies on both sides of a midpoint, such as a balance, there is no more or less.
        const isAmount = ['amount', 'count'].includes(indicator.measure) && indicator.midpoint === null
        const word = claim.relation === 'above' ? (isAmount ? '多' : '高') : isAmount ? '少' : '低'
        const given = { own: claim.own, other: claim.against, difference: claim.difference }
        if (isSlight(claim.own, claim.against, indicator)) return `略${word}于${benchmark}`
        return `比${benchmark}${word}${differenceSize(given, indicator, names)}${times(claim.ratio, indicator, names)}`
      }
    }
  },
  quarter: ({ quarter, among, n }) => {
    const where = {
      1: '处于最低的四分之一',
      2: '低于中位数，未落入最低的四分之一',
      3: '高于中位数，未进入最高的四分之一',
      4: '处于最高的四分之一',
    }[quarter]
    return `在${n}个${group(among)}中${where}`
  },
  quartiles: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const write = (quantity: Quantity) => names.grammar.quantity(quantity, averageIndicator(indicator, quantity))
    return `${claim.period}年${claim.n}个${group(claim.among)}${indicator.name_zh}的中位数为${write(claim.median)}，居中的一半在${write(claim.first)}至${write(claim.third)}之间（四分位数）`
  },
  outliers: ({ isLog, high, low }, names) => {
    const sides = [
      { word: '偏高', places: high },
      { word: '偏低', places: low },
    ].filter(({ places }) => places.length > 0)
    const found = sides.map(({ word, places }) => `${list(places, names)}明显${word}`).join('，')
    return `按稳健z分数${isLog ? '（取对数）' : ''}，${found === '' ? '没有离群值' : found}`
  },
  'no-spread': () => '过半数值相同，不判断离群值',
  'top-share': ({ measure, count, places, of, percent }, names) => {
    const named = places === null ? '者' : `的${list(places, names)}`
    const who = count === 1 ? `居首位${named}` : `居前${count}位${named}合计`
    return `${who}占${of === 'nation' ? '全国' : '各地合计'}的${percentSize(percent, names.indicator(measure), names)}`
  },
  inequality: ({ among, n, hhi, gini }, names) =>
    `赫芬达尔—赫希曼指数为${writeDecimal(numberOf(hhi) ?? Number.NaN, 0, 'zh')}，基尼系数为${writeCoefficient(numberOf(gini) ?? Number.NaN, names)}（按${n}个${group(among)}计）`,
  correlation: (claim, names) => {
    const log = claim.axes.includes('log') ? '（按坐标取对数）' : ''
    const values = `皮尔逊相关系数为${writeCoefficient(claim.pearson, names)}${log}，斯皮尔曼等级相关系数为${writeCoefficient(claim.spearman, names)}`
    return `${claim.n}个${group(claim.among)}的${dated(claim.first, names)}与${dated(claim.second, names)}，${values}；${builtIn[claim.builtIn ?? 'none']}相关不等于因果`
  },
  periods: ({ first, second }, names) => {
    const name = (indicator: string) => names.indicator(indicator).name_zh
    return `${name(first.indicator)}为${first.period}年数，${name(second.indicator)}该年无数，取相距最近的${second.period}年数`
  },
  peer: ({ place, peer, closest, farthest, unusable }, names) => {
    const because = `${names.place(peer, 'short')}：与${names.place(place, 'short')}的${dimensionsIn(closest)}最为接近`
    const but = farthest === null ? '' : `，${dimensionsIn([farthest])}差别最大`
    const without = unusable.length === 0 ? '' : `，${dimensionsIn(unusable)}因数额接近刊印精度，不作比较`
    return because + but + without
  },
}

const builtIn = {
  derived: '其中一项由另一项算出，相关有一部分由此而来；',
  part: '其中一项是另一项的组成部分，相关有一部分由此而来；',
  'common-input': '两项用到相同的数据，相关有一部分由此而来；',
  none: '',
} as const

/** 由第12位升至第8位, 由并列第2位升至第1位, 保持并列第2位. */
function rankMove({ before, after }: CompareClaimOf<'rank-change'>): string {
  const at = ({ best, tied }: Rank) => `${tied > 1 ? '并列' : ''}第${best}位`
  const wasTied = before.tied > 1
  if (before.best !== after.best) return `由${at(before)}${after.best < before.best ? '升至' : '降至'}${at(after)}`
  if (wasTied === after.tied > 1) return `保持${at(after)}`
  return wasTied ? `仍为第${after.best}位，不再并列` : `仍为第${after.best}位，转为并列`
}

/** A figure at one end; one that no source prints with its bounds. */
function ended(claim: CompareClaimOf<'growth'>, at: 'start' | 'end', { grammar, indicator }: Names): string {
  const measured = indicator(claim.measure)
  const written = grammar.quantity(claim[at], measured)
  return claim.derived[at] ? `${written}（${grammar.derived(claim[at], measured)}）` : written
}

function told(
  { told: change, start, end, measure }: CompareClaimOf<'growth'>,
  isUp: boolean,
  names: Names,
): readonly string[] {
  const indicator = names.indicator(measure)
  if (change.as === 'absolute') {
    const size = differenceSize({ own: end, other: start, difference: change.difference }, indicator, names)
    const verb = isShare(indicator) ? (isUp ? '上升' : '下降') : isUp ? '增加' : '减少'
    return size === '' ? [] : [verb + size]
  }
  const verb = isUp ? '增长' : '下降'
  const { percent, byAmounts, compound } = change
  const other =
    byAmounts === null ? '' : `（按印载金额计算为${names.grammar.quantity(byAmounts, percentIndicator(indicator))}）`
  return [
    verb + percentSize(percent, indicator, names) + other,
    ...(compound === null ? [] : [`年均${verb}${percentSize(compound, indicator, names)}`]),
  ]
}

function isShare(indicator: Indicator): boolean {
  return indicator.unit.id === 'percent'
}

function benchmarkName({ to, of, n }: CompareClaimOf<'benchmark'>, names: Names): string {
  if (to === 'first' && n > 1) return '最高值'
  const place = names.place(of, 'short')
  return {
    first: `居首位的${place}`,
    nation: place,
    region: place,
    mean: `${place}各地平均数`,
    median: `${place}各地中位数`,
  }[to]
}

function times(ratio: Quantity | null, indicator: Indicator, names: Names): string {
  if (ratio?.state !== 'value') return ''
  if (ratio.value >= 1) return `，是其${writeFactor(ratio.value, names)}倍`
  const percent = { ...ratio, value: ratio.value * 100 }
  return `，相当于其${percentSize(percent, indicator, names)}`
}

function dated({ indicator, period }: { readonly indicator: string; readonly period: string }, names: Names): string {
  return `${period}年${names.indicator(indicator).name_zh}`
}

function dimensionsIn(dimensions: readonly PeerDimension[]): string {
  return dimensions.map(({ name_zh }) => name_zh).join('、')
}

function group(among: Level): string {
  return among === 'province' ? '省区市' : '区域'
}

function list(places: readonly string[], names: Names): string {
  return places.map((place) => names.place(place, 'short')).join('、')
}
