import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { isDerived } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown, numberOf, roundTo, roundUpTo } from '@/data/facts/quantity'
import type { CopiedCell } from '@/data/format/copied-table'
import { unitLabel, vanishes, write, writePercent, writeValue } from '@/data/format/number'
import type { Language } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Rank } from '@/data/statistics/ranking'
import type { Names } from './names'

/** One line of a table: the words of one place, and how long its bar is (−1 to 1 of the largest), where it has one. */
export type TableRow = {
  readonly place: string
  readonly name: string
  readonly rank: string
  /** The number in the column's unit, or the words that stand for it. */
  readonly value: string
  readonly share: string
  readonly bar: number | null
  readonly isKnown: boolean
  readonly isDerived: boolean
}

/** The table of a thematic map, from the first rank to the last; places without a figure stand at the end with the reason. */
export function tableRows(thematic: ThematicMap, names: Names): readonly TableRow[] {
  const { cells, slice } = thematic.map
  const sizes = cells.map((cell) => Math.abs(numberOf(cell.figure.quantity) ?? 0))
  const largest = Math.max(...sizes)
  return cells.toSorted(byRank).map(({ place, figure, rank, share }) => {
    const number = numberOf(figure.quantity)
    return {
      place,
      name: names.place(place, 'full'),
      rank: rank === null ? '' : rankText(rank),
      value: names.grammar.qualified(figure.qualifier, cellText(figure.quantity, slice.indicator, names)),
      share: share === null ? '' : percentText(share, names.language),
      bar: number === null || largest === 0 ? null : number / largest,
      isKnown: isKnown(figure.quantity),
      isDerived: isDerived(figure),
    }
  })
}

/** A quantity as a table prints it under the unit of its column: the bare number where there is one, else words. */
export function cellText(quantity: Quantity, indicator: Indicator, { grammar, language }: Names): string {
  const number = numberOf(quantity)
  if (number === null) return grammar.quantity(quantity, indicator)
  const { decimals, unit } = indicator
  if (vanishes(number, decimals)) return `<${write(10 ** -decimals, unit, decimals, language).number}`
  return writeValue(number, indicator, language).number
}

/** A percentage as a table prints it; nothing where it is not known. */
export function percentText(percent: Quantity, language: Language): string {
  if (!isKnown(percent)) return ''
  if (percent.state === 'below') return `<${writePercent(roundUpTo(percent.high, 1), language)}`
  const value = numberOf(percent) ?? 0
  return vanishes(value, 1) ? '<0.1%' : writePercent(value, language)
}

/** A rank in figures: 2, =24 for a tie, 5–6 for a band. */
export function rankText(rank: Rank): string {
  if (rank.best !== rank.worst) return `${rank.best}–${rank.worst}`
  return rank.tied > 1 ? `=${rank.best}` : String(rank.best)
}

/** The parts of a cell that a copy keeps apart. */
export type CellParts = Pick<CopiedCell, 'value' | 'unit' | 'remark'>

/**
 * The number of a figure in the unit of the language and in plain digits, with its unit, its qualifier and `derived`, the
 * word for a figure that no source prints. Nothing where there is no number: then the text of the cell stands.
 */
export function figureParts(
  { quantity, qualifier }: Pick<Figure, 'quantity' | 'qualifier'>,
  { unit, decimals }: Indicator,
  { language, grammar }: Names,
  derived = '',
): CellParts {
  const number = numberOf(quantity)
  if (number === null || vanishes(number, decimals)) return {}
  const shift = language === 'en' ? unit.shift_en : 0
  const about = language === 'zh' ? (qualifier ?? '') : grammar.qualified(qualifier, '').trim()
  return {
    value: (roundTo(number, decimals) * 10 ** shift).toFixed(decimals - shift),
    unit: unitLabel(unit, language),
    remark: [about, derived].filter((part) => part !== '').join(grammar.comma),
  }
}

/** A rank as a number, with `tied`, the word for one that several places share. Nothing for a band of ranks. */
export function rankParts(rank: Rank | null, tied: string): CellParts {
  if (rank === null || rank.best !== rank.worst) return {}
  return { value: String(rank.best), remark: rank.tied > 1 ? tied.trim() : '' }
}
