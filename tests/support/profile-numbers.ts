import type { ProfileClaim } from '@/data/claims/profile-claim'
import type { Quantity } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { digits, least, movePoint } from './digits'
import { rawRows } from './fixtures'

const indicators = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const units = new Map(rawRows('units').map((row) => [row.id ?? '', row]))

/** The numbers that a claim of a profile may print, in order: written without the code under test. */
export function profileNumbers(claim: ProfileClaim, language: Language): readonly string[] {
  const row = indicators.get(claim.measure)
  const decimals = Number(row?.decimals)
  const shift = language === 'en' ? -Number(units.get(row?.unit ?? '')?.shift_en ?? 0) : 0
  const write = (value: number, places = decimals) => movePoint(least(value, places), shift)
  const amount = (quantity: Quantity, places = decimals): readonly string[] => {
    if (quantity.state === 'value') return [write(quantity.value, places)]
    return quantity.state === 'below' ? [write(quantity.high, decimals + 1)] : [write(0, places)]
  }
  const isChinese = language === 'zh'
  switch (claim.kind) {
    case 'notable': {
      const isBetween = row?.measure === 'count' && claim.median.state === 'value' && claim.median.value % 1 !== 0
      const middle = amount(claim.median, decimals + (isBetween ? 1 : 0))
      const own = amount(claim.quantity)
      const z = digits(claim.z, 1)
      return isChinese ? [...own, String(claim.n), ...middle, z] : [...own, ...middle, String(claim.n), z]
    }
    case 'step': {
      const target = amount(claim.target)
      const share = claim.percent?.state === 'value' ? [least(claim.percent.value, 1)] : []
      const gap = amount(claim.difference)
      const rest = claim.percent === null ? [] : isChinese ? [claim.period, ...share] : [...share, claim.period]
      return [String(claim.rank), ...target, ...gap, ...rest]
    }
    case 'lead':
      return isChinese
        ? [...amount(claim.target), ...amount(claim.difference)]
        : [...amount(claim.difference), ...amount(claim.target)]
    case 'index': {
      const ends = claim.ends.flatMap(({ quantity }) =>
        quantity.state === 'value' ? [digits(quantity.value, row?.measure === 'count' ? 0 : 1)] : [],
      )
      return isChinese ? [claim.base, '100', claim.period, ...ends] : [claim.base, '100', claim.period, ...ends]
    }
    case 'small-base': {
      const share = claim.percent.state === 'value' ? [least(claim.percent.value, 2)] : []
      const [low, high] = [claim.low, claim.high].map(({ period, quantity }) =>
        isChinese ? [period, ...amount(quantity)] : [...amount(quantity), period],
      )
      const around = isChinese ? [claim.from, ...share] : [...share, claim.from]
      return [...around, ...(low ?? []), ...(high ?? [])]
    }
  }
}
