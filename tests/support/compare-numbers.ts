import type { CompareClaim } from '@/data/claims/comparison-claim'
import type { Quantity } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { digits, least, movePoint } from './digits'
import { rawRows } from './fixtures'
import { boundNumbers } from './numbers'

const indicators = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const units = new Map(rawRows('units').map((row) => [row.id ?? '', row]))

/** The numbers that a claim of a comparison may print, in order: written without the code under test. */
export function compareNumbers(claim: CompareClaim, language: Language): readonly string[] {
  const isChinese = language === 'zh'
  switch (claim.kind) {
    case 'growth': {
      const [start, end] = (['start', 'end'] as const).map((at) => [
        ...amount(claim[at], claim.measure, language),
        ...(claim.derived[at] && claim.direction !== 'level' ? boundNumbers(claim[at], claim.measure, language) : []),
      ])
      if (claim.direction === 'level')
        return isChinese ? [claim.from, claim.to, ...(end ?? [])] : [...(end ?? []), claim.from, claim.to]
      if (claim.direction === 'open') {
        return isChinese
          ? [claim.from, ...(start ?? []), claim.to, ...(end ?? [])]
          : [...(start ?? []), claim.from, ...(end ?? []), claim.to]
      }
      const ends = [claim.end, claim.start] as const
      if (shown(...ends, claim.measure) === 0) {
        return isChinese
          ? [claim.from, ...(start ?? []), claim.to, ...(end ?? [])]
          : [...(start ?? []), claim.from, ...(end ?? []), claim.to]
      }
      const told =
        claim.told.as === 'absolute'
          ? sizeOf(subtracted(claim.told.difference, ...ends, claim.measure), claim.measure, language)
          : [claim.told.percent, claim.told.byAmounts, claim.told.compound].flatMap((quantity) =>
              quantity === null ? [] : percent(quantity),
            )
      return [claim.from, claim.to, ...(start ?? []), ...(end ?? []), ...told]
    }
    case 'rank-change': {
      const [before, after] = [claim.before.best, claim.after.best]
      const ranks = before === after ? [before] : [before, after]
      const parts = claim.parts === null ? [] : [claim.parts.own, claim.parts.others]
      const steps = parts.filter((step) => step !== 0).map((step) => String(Math.abs(step)))
      const years = claim.areYearsSaid === true ? [] : [claim.from, claim.to]
      return [...years, ...ranks.map(String), ...steps]
    }
    case 'benchmark': {
      const against = amount(claim.against, claim.measure, language, claim.against)
      if (claim.relation === 'level' || claim.relation === 'open') return against
      const pair = [claim.own, claim.against] as const
      if (shown(...pair, claim.measure, claim.against) === 0) return against
      const difference = subtracted(claim.difference, ...pair, claim.measure, claim.against)
      const size = sizeOf(difference, claim.measure, language, claim.against)
      const ratio = claim.ratio?.state === 'value' ? claim.ratio.value : null
      const times = ratio === null ? [] : [ratio >= 1 ? digits(ratio, ratio < 10 ? 2 : 1) : least(ratio * 100, 1)]
      return isChinese ? [...against, ...size, ...times] : [...size, ...against, ...times]
    }
    case 'quarter':
      return [String(claim.n)]
    case 'quartiles': {
      const quartiles = [claim.median, claim.first, claim.third].flatMap((quantity) =>
        amount(quantity, claim.measure, language, quantity),
      )
      return isChinese ? [claim.period, String(claim.n), ...quartiles] : [String(claim.n), claim.period, ...quartiles]
    }
    case 'top-share':
      return [...(claim.count === 1 ? [] : [String(claim.count)]), ...percent(claim.percent)]
    case 'inequality':
      return [...number(claim.hhi, 0), ...number(claim.gini, 2), String(claim.n)]
    case 'correlation': {
      const periods = [claim.first.period, claim.second.period]
      const coefficients = [claim.pearson, claim.spearman].map((value) => digits(value, 2))
      return isChinese ? [String(claim.n), ...periods, ...coefficients] : [...periods, String(claim.n), ...coefficients]
    }
    case 'periods':
      return [claim.first.period, claim.second.period]
    case 'outliers':
    case 'no-spread':
    case 'peer':
      return []
  }
}

/** The difference of two figures as they are printed, digit by digit; null where one is not, or too small to be. */
function shown(own: Quantity, other: Quantity, measure: string, average?: Quantity): number | null {
  const row = indicators.get(measure)
  const isBetween = row?.measure === 'count' && average?.state === 'value' && !Number.isInteger(average.value)
  const decimals = Number(row?.decimals) + (isBetween ? 1 : 0)
  const [a, b] = [own, other].map((one) => (one.state === 'zero' ? 0 : one.state === 'value' ? one.value : null))
  if (a === null || b === null || a === undefined || b === undefined) return null
  const isLost = (value: number) => value > 0 && Number(digits(value, decimals)) === 0
  if (isLost(a) || isLost(b)) return null
  return Number((Number(digits(a, decimals)) - Number(digits(b, decimals))).toFixed(decimals))
}

function subtracted(
  difference: Quantity,
  own: Quantity,
  other: Quantity,
  measure: string,
  average?: Quantity,
): Quantity {
  const value = shown(own, other, measure, average)
  return difference.state === 'value' && value !== null ? { ...difference, value } : difference
}

/** A figure in the indicator's decimals; an average of counts that lies between two of them has one more. */
function amount(quantity: Quantity, measure: string, language: Language, average?: Quantity): readonly string[] {
  const row = indicators.get(measure)
  const isBetween = row?.measure === 'count' && average?.state === 'value' && !Number.isInteger(average.value)
  const decimals = Number(row?.decimals) + (isBetween ? 1 : 0)
  const shift = language === 'en' ? -Number(units.get(row?.unit ?? '')?.shift_en ?? 0) : 0
  const write = (value: number, places: number) => movePoint(least(value, places), shift)
  switch (quantity.state) {
    case 'value':
      return [write(quantity.value, decimals)]
    case 'zero':
      return [movePoint(digits(0, decimals), shift)]
    case 'below': {
      const isPrinted = row?.origin === 'observed' && quantity.low === 0
      return (isPrinted ? [quantity.high] : [quantity.low, quantity.high]).map((bound) =>
        movePoint(digits(bound, decimals + 1), shift),
      )
    }
    case 'missing':
    case 'inapplicable':
      return []
  }
}

function sizeOf(difference: Quantity, measure: string, language: Language, average?: Quantity): readonly string[] {
  if (difference.state === 'below') return []
  const positive = difference.state === 'value' ? { ...difference, value: Math.abs(difference.value) } : difference
  const isShift = indicators.get(measure)?.unit !== 'percent'
  return amount(positive, measure, isShift ? language : 'zh', average)
}

function percent(quantity: Quantity): readonly string[] {
  if (quantity.state === 'value') return [least(Math.abs(quantity.value), 1)]
  return quantity.state === 'zero' ? [digits(0, 1)] : []
}

function number(quantity: Quantity, decimals: number): readonly string[] {
  return quantity.state === 'value' ? [digits(quantity.value, decimals)] : []
}
