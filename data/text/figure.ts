import type { ComparisonRow } from '@/data/comparison/rows'
import type { Dataset, Indicator, LocalFigure } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { isDerived } from '@/data/facts/figure'
import type { Expression, Term } from '@/data/facts/formula'
import { formulas, inputsOf, printFormula } from '@/data/facts/formula'
import { isKnown } from '@/data/facts/quantity'
import { write, writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { MappedPlace } from '@/data/map/choropleth'
import type { Names } from './names'
import { cellText } from './table-rows'

/**
 * What the key of a table explains. `bounds`: only bounds are known, an input being below the printed precision.
 * `derived`: no source prints the figure, it was computed from others. `missing` and `inapplicable` have no figure.
 */
export const figureMarks = ['below', 'bounds', 'zero', 'derived', 'provisional', 'missing', 'inapplicable'] as const
export type FigureMark = (typeof figureMarks)[number]

/** A figure as a narrow column prints it; `number` is empty where there is none. */
type FigureText = { readonly number: string; readonly mark: FigureMark | null }

/** Prints a figure without its unit, states told apart: 893.4, <0.05, 0.0–0.1, 0, or nothing but the mark. */
export function figureText(figure: Figure, indicator: Indicator, names: Names): FigureText {
  const { quantity, qualifier } = figure
  if (!isKnown(quantity)) return { number: '', mark: quantity.state }
  if (quantity.state === 'below') {
    const bound = (value: number) => write(value, indicator.unit, indicator.decimals + 1, names.language).number
    const isBelow = quantity.low === 0 && indicator.origin === 'observed'
    return isBelow
      ? { number: `<${bound(quantity.high)}`, mark: 'below' }
      : { number: `${bound(quantity.low)}–${bound(quantity.high)}`, mark: 'bounds' }
  }
  const number = names.grammar.qualified(qualifier, cellText(quantity, indicator, names))
  return { number, mark: quantity.state === 'zero' ? 'zero' : markOf(figure, indicator) }
}

/** A derived indicator is derived everywhere: its formula says so once. */
function markOf(figure: Figure, indicator: Indicator): FigureMark | null {
  if (figure.status === 'provisional') return 'provisional'
  const isComputed = isDerived(figure) || figure.status === 'derived'
  return indicator.origin === 'observed' && isComputed ? 'derived' : null
}

/** Chinese qualifiers that stand between number and unit, and those that follow the unit. */
const inner: ReadonlySet<string> = new Set(['余', '多'])
const after: ReadonlySet<string> = new Set(['以上'])

/**
 * A local figure as its source prints it: number with all printed digits, qualifier and unit in the language's order.
 * 超2万家, 300余家, 1500P以上. English says the Chinese steps of 10,000 and 100 million in its own: more than 20,000 firms.
 */
export function localFigureText(row: LocalFigure, language: Language): string {
  if (language === 'en') {
    const [, currency = '', step, unit = ''] = /^× (CN¥|US\$)?(10,000|100 million) ?(.*)$/.exec(row.unit_en) ?? []
    const number =
      step === undefined
        ? `${digits(row.value, 'en')} ${row.unit_en}`
        : `${currency}${inSteps(row.value, step === '10,000' ? 4 : 8, currency === '' ? ' billion' : ' bn')} ${unit}`
    return [row.qualifier_en, number.trim()]
      .filter((part) => part !== null)
      .join(' ')
      .replace(/ %/, '%')
  }
  const number = digits(row.value, language)
  const qualifier = row.qualifier_zh ?? ''
  // 上万次, not 上1万次.
  if (qualifier === '上' && row.value === 1) return `${qualifier}${row.unit_zh}`
  if (inner.has(qualifier)) return `${number}${qualifier}${row.unit_zh}`
  return after.has(qualifier) ? `${number}${row.unit_zh}${qualifier}` : `${qualifier}${number}${row.unit_zh}`
}

/** A value given in a power of ten, with every printed digit: 6458.1 and 8 are 645.81 bn, 5.8 and 4 are 58,000. */
function inSteps(value: number, power: number, billion: string): string {
  const size = value * 10 ** power
  const [by, name] = size >= 1e9 ? [9, billion] : size >= 1e6 ? [6, ' million'] : [0, '']
  const printedDecimals = (String(value).split('.')[1] ?? '').length
  const text = writeDecimal(size / 10 ** by, Math.max(0, printedDecimals + by - power), 'en')
  return (
    (text.includes('.') && printedDecimals + by - power > printedDecimals ? text.replace(/\.?0+$/, '') : text) + name
  )
}

/** The change over the year before as printed, with its sign and all its digits; null where none is printed. */
export function localGrowthText({ growth }: Pick<LocalFigure, 'growth'>, language: Language): string | null {
  if (growth === null) return null
  return `${growth > 0 ? '+' : ''}${digits(growth, language)}%`
}

function digits(value: number, language: Language): string {
  return writeDecimal(value, (String(value).split('.')[1] ?? '').length, language)
}

/** A formula as a reader writes it, with what it is made of. */
type FormulaText = {
  readonly text: string
  readonly terms: readonly (Omit<Term, 'indicator'> & { readonly indicator: Indicator })[]
  /** The factors that turn one unit into another: 100 for percent, 10,000 between 亿 and 万. */
  readonly constants: readonly number[]
}

/**
 * The formula of an indicator written out with the names of its figures, or null for one that is read or counted.
 * `ofNation` names a figure that is the nation's whatever the place; the exchange rate, which only the nation has, needs
 * no such word.
 */
export function formulaText(
  dataset: Dataset,
  { id }: Indicator,
  language: Language,
  ofNation: (name: string) => string,
): FormulaText | null {
  const formula = formulas[id]
  if (formula === undefined) return null
  const named = new Set<string>()
  const text = printFormula(formula, (input, of) => {
    named.add(input)
    const indicator = indicatorOf(dataset, input)
    const name = localText(indicator, 'name', language)
    return of === 'nation' && indicator.mapped ? ofNation(name) : name
  })
  // What only bounds the result is no part of the formula that is written.
  const terms = inputsOf(formula)
    .filter(({ indicator }) => named.has(indicator))
    .map(({ indicator, of }) => ({ of, indicator: indicatorOf(dataset, indicator) }))
  return { text, terms, constants: constantsOf(formula) }
}

function constantsOf(expression: Expression): readonly number[] {
  switch (expression.op) {
    case 'figure':
    case 'part':
      return []
    case 'constant':
      return [expression.value]
    default:
      return [...new Set([...constantsOf(expression.left), ...constantsOf(expression.right)])]
  }
}

/**
 * Says of the figures that are shown which ones no source prints, so that they are not taken for those of the sources
 * that are named before; empty where every one is printed.
 */
export function ownFiguresText(
  shown: readonly Pick<MappedPlace | ComparisonRow, 'place' | 'figure'>[],
  names: Names,
): string {
  const known = shown.filter(({ figure }) => isKnown(figure.quantity))
  const own = known.filter(({ figure }) => isDerived(figure))
  if (own.length === 0) return ''
  return names.grammar.ownFigures(
    own.length === known.length ? [] : own.map(({ place }) => names.place(place, 'short')),
  )
}

/** The figures that a view shows: of the chosen places, or of all. */
export function shownOf(cells: readonly MappedPlace[], places: readonly string[]): readonly MappedPlace[] {
  const chosen = cells.filter(({ place }) => places.includes(place))
  return chosen.length > 0 ? chosen : cells
}
