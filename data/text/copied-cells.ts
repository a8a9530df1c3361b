import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { numberOf, roundTo } from '@/data/facts/quantity'
import type { CopiedCell } from '@/data/format/copied-table'
import { unitLabel, vanishes } from '@/data/format/number'
import type { Rank } from '@/data/statistics/ranking'
import type { Names } from './names'

/** The parts of a cell that a copy keeps apart. */
export type CellParts = Pick<CopiedCell, 'value' | 'unit' | 'remark'>

/**
 * The number of a figure in the unit of the language and in plain digits, with its unit, its qualifier and `derived`, the
 * word for a figure that no source prints. Nothing where there is no number: then the text of the cell stands.
 */
export function figureParts(
  { quantity, qualifier }: Pick<Figure, 'quantity' | 'qualifier'>,
  { unit, decimals }: Indicator,
  { language, phrases }: Names,
  derived = '',
): CellParts {
  const number = numberOf(quantity)
  if (number === null || vanishes(number, decimals)) return {}
  const shift = language === 'en' ? unit.shift_en : 0
  const about = language === 'zh' ? (qualifier ?? '') : phrases.qualified(qualifier, '').trim()
  return {
    value: (roundTo(number, decimals) * 10 ** shift).toFixed(decimals - shift),
    unit: unitLabel(unit, language),
    remark: [about, derived].filter((part) => part !== '').join(phrases.comma),
  }
}

/** A rank as a number, with `tied`, the word for one that several places share. Nothing for a band of ranks. */
export function rankParts(rank: Rank | null, tied: string): CellParts {
  if (rank === null || rank.best !== rank.worst) return {}
  return { value: String(rank.best), remark: rank.tied > 1 ? tied.trim() : '' }
}
