import type { Indicator, Unit } from '@/data/facts/dataset'
import { roundTo } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { bracketed, punctuation } from '@/data/language'

/** A number with its unit, in three parts, so that the unit can be set smaller. */
export type Written = { readonly prefix: string; readonly number: string; readonly suffix: string }

const MINUS = '\u2212'

/**
 * Writes a plain number with fixed decimals: a true minus; in English a comma, in Chinese a narrow space from the fifth
 * digit on (GB/T 15835-2011, 5.1.3).
 */
export function writeDecimal(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = Math.abs(roundTo(value, decimals)).toFixed(decimals).split('.')
  const [separator, from] = punctuation[language].thousands
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator)
  const sign = roundTo(value, decimals) < 0 ? MINUS : ''
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`)
}

/**
 * Writes a value given in the table's unit. English moves the decimal point where its unit is a power of ten larger
 * (893.4 亿美元 is US$89.34 bn) and keeps every printed digit.
 */
export function write(value: number, unit: Unit, decimals: number, language: Language): Written {
  if (language === 'zh') {
    return { prefix: '', number: writeDecimal(value, decimals, 'zh'), suffix: unit.suffix_zh ?? '' }
  }
  const places = decimals - unit.shift_en
  const number = writeDecimal(roundTo(value, decimals) * 10 ** unit.shift_en, places, 'en')
  // The only units with a plural are those of counts: 21 zones, 1 zone.
  const suffix = (unit.suffix_en ?? '').replace(/s$/, number === '1' ? '' : 's')
  return { prefix: unit.prefix_en ?? '', number, suffix: suffix === '' || suffix === '%' ? suffix : `\u00a0${suffix}` }
}

/** Writes a value of an indicator with the indicator's decimals and unit. */
export function writeValue(value: number, indicator: Indicator, language: Language): Written {
  return write(value, indicator.unit, indicator.decimals, language)
}

/** The three parts as one text; a minus stands before the currency. */
export function flat({ prefix, number, suffix }: Written): string {
  return number.startsWith(MINUS) ? `${MINUS}${prefix}${number.slice(1)}${suffix}` : prefix + number + suffix
}

/** Writes a percentage with one decimal. */
export function writePercent(value: number, language: Language): string {
  return `${writeDecimal(value, 1, language)}%`
}

/** Whether a positive value would print as 0 with so many decimals, and has to be written as "less than" instead. */
export function vanishes(value: number, decimals: number): boolean {
  return value > 0 && roundTo(value, decimals) === 0
}

/** The unit as the head of a column: 亿美元, US$ bn. */
export function unitLabel(unit: Unit, language: Language): string {
  if (language === 'zh') return unit.suffix_zh ?? ''
  return [unit.prefix_en, unit.suffix_en].filter((part) => part !== null).join(' ')
}

/** What is measured with its unit in brackets: 出口（亿元）, exports (CN¥ bn). The name alone where there is no unit. */
export function measureLabel(name: string, unit: Unit, language: Language): string {
  const label = unitLabel(unit, language)
  if (label === '') return name
  return name + bracketed(label, language)
}

/** A class limit without decimals that say nothing: 100, not 100.0. */
export function trimmed(value: number, indicator: Indicator, language: Language): string {
  const decimals = [0, 1, 2, 3].find((d) => Math.abs(value * 10 ** d - Math.round(value * 10 ** d)) < 1e-9) ?? 3
  const written = write(value, indicator.unit, decimals, language).number
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written
}

/** With how many decimals an upper bound is written: one printed figure has its own, half a last digit one more. */
export function boundDecimals(bound: number, decimals: number): number {
  return roundTo(bound, decimals) === roundTo(bound, decimals + 1) ? decimals : decimals + 1
}
