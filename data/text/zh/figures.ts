import type { Extreme } from '@/data/claims/claim'
import type { Indicator } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf, roundTo, roundUpTo } from '@/data/facts/quantity'
import { boundDecimals, flat, vanishes, writeDecimal, writePercent, writeValue } from '@/data/format/number'
import type { Grammar, Naming } from '@/data/text/names'

/** How many places a list names one by one. */
const NAMED = 6

/** The claims in Chinese, in the register of an official report. */
export const chinese: Grammar = {
  quantity,
  placed: (claim, names) =>
    `${names.place(claim.place, 'full')}：${qualified(claim.qualifier, quantity(claim.quantity, names.indicator(claim.measure)))}`,
  stated: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    return `${claim.period}年，${names.place(claim.place, 'full')}${indicator.name_zh}${qualified(claim.qualifier, quantity(claim.quantity, indicator))}`
  },
  part: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    return `${indicator.short_zh}${qualified(claim.qualifier, quantity(claim.quantity, indicator))}`
  },
  balance: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    if (claim.quantity.state !== 'value') return `差额${quantity(claim.quantity, indicator)}`
    const value = roundTo(claim.quantity.value, indicator.decimals)
    if (value === 0) return '进出口平衡'
    return `${value > 0 ? '顺差' : '逆差'}${flat(writeValue(Math.abs(value), indicator, 'zh'))}`
  },
  rank: ({ rank, among }) => {
    const place = rank.best === rank.worst ? `第${rank.best}位` : `第${rank.best}至第${rank.worst}位`
    const tie = rank.tied > 1 ? '并列' : ''
    return among === 'province'
      ? `居全国${tie}${place}（共${rank.of}个省区市）`
      : `居各区域${tie}${place}（共${rank.of}个区域）`
  },
  share: (claim, names) => partOf(names.place(claim.of, 'short'), claim.percent),
  comparison: (claim, names) => {
    const reference = names.place(claim.reference, 'short')
    const indicator = names.indicator(claim.measure)
    const against = quantity(claim.against, indicator)
    const isSlight = against === quantity(claim.quantity, indicator)
    switch (claim.relation) {
      case 'above':
        return isSlight ? `略高于${reference}` : `高于${reference}的${against}`
      case 'below':
        return isSlight ? `略低于${reference}` : `低于${reference}的${against}`
      case 'level':
        return `与${reference}持平`
      case 'open':
        return `与${reference}的${against}在舍入误差内难分高下`
    }
  },
  top: (claim, names) =>
    `${list(claim.places, names)}${'一两三四五六'[claim.places.length - 1] ?? claim.places.length}地${names.indicator(claim.measure).name_zh}合计${partOf(names.place(claim.of, 'short'), claim.percent)}`,
  extremes: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const end = (word: string, extremes: readonly Extreme[]) =>
      `${list(placesOf(extremes), names)}最${word}（${figures(extremes, indicator)}）`
    const among = claim.among === null ? '' : `可以比较的${claim.among}地中，`
    const [most = '', least = ''] = indicator.measure === 'count' ? '多少' : '高低'
    return `${among}${indicator.name_zh}以${end(most, claim.most)}，${end(least, claim.least)}`
  },
  levels: ({ measure, among, most, least }, names) => {
    const indicator = names.indicator(measure)
    const group = among === 'province' ? '个省区市' : '个区域'
    const each = (own: readonly Extreme[]) =>
      own[0]?.quantity.state === 'zero' ? '没有' : `${own.length > 1 ? '各' : ''}有${figures(own, indicator)}`
    return `${list(placesOf(most), names)}${each(most)}${indicator.name_zh.replace('数量', '')}，其余${least.length}${group}${each(least)}`
  },
  derivation: ({ rule }) =>
    ({
      sum: '由所属省份相加推算',
      difference: '由进出口减另一流向推算',
      residual: '由全国数减其他区域推算',
      input: '所用数字含推算',
    })[rule],
  derived,
  ownFigures: (places) => `推算：${places.length === 0 ? '' : `${places.join('、')}，`}本站据上述来源`,
  qualified,
  comma: '，',
  semicolon: '；',
  stop: '。',
}

function derived(given: Quantity, { decimals, unit }: Indicator): string {
  if (given.state !== 'value') return '推算'
  const [low, high] = [given.low, given.high].map((bound) => writeDecimal(bound, decimals + 1, 'zh'))
  return low === high ? '推算' : `推算，在${low}至${high}${unit.suffix_zh ?? ''}之间`
}

/** Some qualifiers follow the figure, 余 its number. */
function qualified(qualifier: string | null, written: string): string {
  if (qualifier === '余') return written.replace(/^[^\d]*[\d.\u202f]+/, (number) => `${number}余`)
  return qualifier === '以上' ? `${written}以上` : `${qualifier ?? ''}${written}`
}

function quantity(given: Quantity, indicator: Indicator): string {
  switch (given.state) {
    case 'value': {
      if (!vanishes(given.value, indicator.decimals)) return flat(writeValue(given.value, indicator, 'zh'))
      return `不足${writeDecimal(10 ** -indicator.decimals, indicator.decimals, 'zh')}${indicator.unit.suffix_zh ?? ''}`
    }
    case 'zero':
      return flat(writeValue(0, indicator, 'zh'))
    case 'below': {
      const bound = (value: number) => writeDecimal(value, indicator.decimals + 1, 'zh')
      const unit = indicator.unit.suffix_zh ?? ''
      return given.low === 0 && indicator.origin === 'observed'
        ? `不足${writeDecimal(given.high, boundDecimals(given.high, indicator.decimals), 'zh')}${unit}`
        : `在${bound(given.low)}至${bound(given.high)}${unit}之间（计算所用的一项不足刊印精度）`
    }
    case 'missing':
      return { unpublished: '未见公布', 'no-series': '资料暂缺', inputs: '缺少计算所需的数据' }[given.reason]
    case 'inapplicable':
      return { 'outside-scheme': '不适用', itself: '不适用', divisor: '无法计算' }[given.reason]
  }
}

function placesOf(extremes: readonly Extreme[]): readonly string[] {
  return extremes.map(({ place }) => place)
}

/** The figures at one end of a ranking: one, where all print the same, else one for each place. */
function figures(extremes: readonly Extreme[], indicator: Indicator): string {
  const written = extremes.map((extreme) => {
    const own = quantity(extreme.quantity, indicator)
    return extreme.isDerived === true ? `${own}，${derived(extreme.quantity, indicator)}` : own
  })
  return new Set(written).size === 1 ? (written[0] ?? '') : written.join('、')
}

function percentage(given: Quantity): string {
  if (given.state === 'below') return `不足${writePercent(roundUpTo(given.high, 1), 'zh')}`
  const value = numberOf(given) ?? Number.NaN
  return vanishes(value, 1) ? '不足0.1%' : writePercent(value, 'zh')
}

/** Joins a percentage to its whole: 占全国的23.2%, but 占全国不足0.1%. */
function partOf(whole: string, percent: Quantity): string {
  const written = percentage(percent)
  return `占${whole}${written.startsWith('不足') ? '' : '的'}${written}`
}

/** Names, or where they are more than a line can hold, their number: of places that tie, none is named before others. */
function list(places: readonly string[], names: Naming): string {
  return places.length > NAMED
    ? `${places.length}个省区市`
    : places.map((place) => names.place(place, 'short')).join('、')
}
