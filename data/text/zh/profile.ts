import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Indicator } from '@/data/facts/dataset'
import { averageIndicator, percentIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import { writeDecimal } from '@/data/format/number'
import type { Names, ProfileGrammar } from '@/data/text/names'

/** The claims of a profile in Chinese, in the register of an official report. */
export const chineseProfile: ProfileGrammar = {
  notable: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const median = names.grammar.quantity(claim.median, averageIndicator(indicator, claim.median))
    const z = `稳健z分数${claim.isLog ? '（取对数）' : ''}${signed(claim.z)}`
    return `${indicator.name_zh}${names.grammar.quantity(claim.quantity, indicator)}，${claim.n}个省区市的中位数为${median}；${z}，${distance(claim)}`
  },
  step: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const who = `${tied(claim.next, names)}居${claim.next.length > 1 ? '并列' : ''}第${claim.rank}位`
    const need = `要与之持平还差${size(claim.difference, claim.measure, names)}`
    const share =
      claim.percent === null || numberOf(claim.percent) === null
        ? ''
        : `，相当于本地${claim.period}年数的${names.grammar.quantity(claim.percent, percentIndicator(indicator))}`
    return `${indicator.short_zh}：再高一位的${who}（${names.grammar.quantity(claim.target, indicator)}），${need}${share}`
  },
  lead: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const target = names.grammar.quantity(claim.target, indicator)
    return `${indicator.short_zh}：已居首位，比其后的${tied(claim.next, names)}（${target}）多${size(claim.difference, claim.measure, names)}`
  },
  index: ({ measure, base, period, ends }, names) => {
    const list = ends.map(
      ({ place, quantity }) => names.place(place, 'short') + indexText(quantity, names.indicator(measure)),
    )
    return `以${base}年为100，${period}年${names.indicator(measure).short_zh}：${list.join('，')}`
  },
  'small-base': (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const point = ({ period, quantity }: ProfileClaimOf<'small-base'>['low']) =>
      `${period}年的${names.grammar.quantity(quantity, indicator)}`
    const share = names.grammar.quantity(claim.percent, { ...percentIndicator(indicator), decimals: 2 })
    return `基数很小：${claim.from}年仅占全国的${share}，各年在${point(claim.low)}与${point(claim.high)}之间起伏，增速不宜与大省相比`
  },
}

function distance({ distance: far, z }: ProfileClaimOf<'notable'>): string {
  if (far === 'near') return '接近中位数'
  return `${far === 'far' ? '明显' : ''}偏${z > 0 ? '高' : '低'}`
}

function signed(value: number): string {
  return (value > 0 ? '+' : '') + writeDecimal(value, 1, 'zh')
}

/** Of a few sites a decimal of an index says nothing. */
function indexText(quantity: Quantity, { measure }: Indicator): string {
  const number = numberOf(quantity)
  return number === null ? '' : writeDecimal(number, measure === 'count' ? 0 : 1, 'zh')
}

/** A difference, or the bounds that are known of it. */
function size(difference: Quantity, measure: string, names: Names): string {
  const indicator = names.indicator(measure)
  if (difference.state !== 'below') return names.grammar.quantity(difference, indicator)
  const bound = (value: number) => writeDecimal(value, indicator.decimals + 1, 'zh')
  const most = `${bound(difference.high)}${indicator.unit.suffix_zh ?? ''}`
  return difference.low <= 0 ? `不到${most}` : `${bound(difference.low)}至${most}`
}

function tied(places: readonly string[], names: Names): string {
  return places.map((place) => names.place(place, 'short')).join('、')
}
