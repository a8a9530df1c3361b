import { writeDecimal } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { Quantity } from '@/data/model/quantity'
import type { RegionWords } from './region-words'

/** A computed number with the range that rounding allows, where its printed digits differ; empty where it is not known. */
export function rangeText(
  quantity: Quantity,
  decimals: number,
  suffix: string,
  words: Pick<RegionWords, 'within'>,
  language: Language,
): string {
  if (quantity.state === 'zero') return writeDecimal(0, decimals, language) + suffix
  if (quantity.state !== 'value') return ''
  const [value, low, high] = [quantity.value, quantity.low, quantity.high].map(
    (number) => writeDecimal(number, decimals, language) + suffix,
  )
  return low === high ? (value ?? '') : (value ?? '') + words.within(low ?? '', high ?? '')
}
