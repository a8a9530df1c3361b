import type { Interval } from './quantity'
import { divide, exactly, multiply, subtract } from './quantity'

/** One figure that a formula needs: of the place itself, or of the nation in the same period. */
export type Term = { readonly indicator: string; readonly of: 'place' | 'nation' }

/** A formula as a tree, so that the same object is computed and printed. */
export type Expression =
  | ({ readonly op: 'figure' } & Term)
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression }
  | ({ readonly op: 'part' } & Parted)

/** A part, its whole and what is left of the whole: three printed figures that bound each other. */
type Parted = { readonly part: string; readonly whole: string; readonly rest: string }

const figure = (indicator: string, of: 'place' | 'nation' = 'place'): Expression => ({ op: 'figure', indicator, of })
const minus = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right })
const times = (left: Expression, right: Expression): Expression => ({ op: 'multiply', left, right })
const over = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right })
const partOf = (part: string, whole: string, rest: string): Expression => ({ op: 'part', part, whole, rest })
const constant = (value: number): Expression => ({ op: 'constant', value })

/**
 * The formulas of the derived indicators, and of what peers are found by. Amounts of services and goods are in 亿美元, GDP in 亿元, population in 万人,
 * so an amount per person needs the factor 10,000 and a ratio in percent the factor 100.
 */
export const formulas: Readonly<Record<string, Expression>> = {
  'dds-balance': minus(figure('dds-export'), figure('dds-import')),
  'dds-share': times(over(figure('dds-total'), figure('dds-total', 'nation')), constant(100)),
  'dds-export-ratio': times(partOf('dds-export', 'dds-total', 'dds-import'), constant(100)),
  'dds-per-capita': times(over(figure('dds-total'), figure('population')), constant(10_000)),
  'dds-gdp-ratio': times(
    over(times(figure('dds-total'), figure('cny-per-usd', 'nation')), figure('gdp')),
    constant(100),
  ),
  'dds-goods-ratio': times(over(figure('dds-total'), figure('goods-total')), constant(100)),
  // No indicator: a dimension by which peers are found.
  'goods-gdp-ratio': times(
    over(times(figure('goods-total'), figure('cny-per-usd', 'nation')), figure('gdp')),
    constant(100),
  ),
  'gdp-per-capita': times(over(figure('gdp'), figure('population')), constant(10_000)),
}

/** How an indicator is computed, or what a formula that is no indicator says; for one that is read from rows, its own figure. */
export function formulaOf(measure: string): Expression {
  return formulas[measure] ?? figure(measure)
}

/** The figures that an expression needs, in reading order, each once. */
export function inputsOf(expression: Expression): readonly Term[] {
  switch (expression.op) {
    case 'figure':
      return [{ indicator: expression.indicator, of: expression.of }]
    case 'constant':
      return []
    case 'part':
      return [expression.part, expression.whole, expression.rest].map((indicator) => ({ indicator, of: 'place' }))
    default: {
      const left = inputsOf(expression.left)
      const fresh = inputsOf(expression.right).filter(
        (b) => !left.some((a) => a.indicator === b.indicator && a.of === b.of),
      )
      return [...left, ...fresh]
    }
  }
}

/** Computes an expression over intervals; null when a divisor may be zero. `look` gives the interval of each input. */
export function evaluate(
  expression: Expression,
  look: (indicator: string, of: 'place' | 'nation') => Interval,
): Interval | null {
  if (expression.op === 'figure') return look(expression.indicator, expression.of)
  if (expression.op === 'constant') return exactly(expression.value)
  if (expression.op === 'part') return ratioOfPart(expression, look)
  const left = evaluate(expression.left, look)
  const right = evaluate(expression.right, look)
  if (left === null || right === null) return null
  switch (expression.op) {
    case 'subtract':
      return subtract(left, right)
    case 'multiply':
      return multiply(left, right)
    case 'divide':
      return divide(left, right)
  }
}

/**
 * The ratio of a part to its whole. Divided as if they knew nothing of each other, a part below the printed precision
 * could be anything of a whole as small: exports under 0.05 of a total of 0.1 would be 0 to 100%. But the whole also
 * holds the rest, which is printed too: with imports of at least 0.05 the exports are no more than half. So the whole is
 * taken as no less than part and rest together where the ratio is largest, and no more where it is least; both bounds
 * are reached, so none are tighter. The value is that of the two printed figures.
 */
function ratioOfPart(
  { part, whole, rest }: Parted,
  look: (indicator: string, of: 'place' | 'nation') => Interval,
): Interval | null {
  const [own, all, left] = [look(part, 'place'), look(whole, 'place'), look(rest, 'place')]
  const plain = divide(own, all)
  // What the other two leave of each: some printed totals exceed their printed parts by a last digit.
  const [least, most] = [Math.max(own.low, all.low - left.high), Math.min(own.high, all.high - left.low)]
  if (plain === null || own.low < 0 || left.low < 0 || least > most) return plain
  const low = least / Math.min(all.high, least + left.high)
  const high = most / Math.max(all.low, most + left.low)
  return { value: plain.value, low, high }
}

/** Prints an expression with the usual signs, naming each figure by `name`. */
export function printFormula(
  expression: Expression,
  name: (indicator: string, of: 'place' | 'nation') => string,
): string {
  switch (expression.op) {
    case 'figure':
      return name(expression.indicator, expression.of)
    case 'constant':
      return String(expression.value)
    case 'part':
      return `${name(expression.part, 'place')} ÷ ${name(expression.whole, 'place')}`
    case 'subtract':
      return `${printFormula(expression.left, name)} − ${printFormula(expression.right, name)}`
    case 'multiply':
      return `${printFormula(expression.left, name)} × ${printFormula(expression.right, name)}`
    case 'divide':
      return `${printFormula(expression.left, name)} ÷ ${printFormula(expression.right, name)}`
  }
}
