import type { Interval } from './quantity'
import { divide, exactly, multiply, subtract } from './quantity'

/** One figure that a formula needs: of the place itself, or of the nation in the same period. */
export type Term = { readonly indicator: string; readonly of: 'place' | 'nation' }

/** A formula as a tree, so that the same object is computed and printed. */
export type Expression =
  | ({ readonly op: 'figure' } & Term)
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression }

const figure = (indicator: string, of: 'place' | 'nation' = 'place'): Expression => ({ op: 'figure', indicator, of })
const minus = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right })
const times = (left: Expression, right: Expression): Expression => ({ op: 'multiply', left, right })
const over = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right })
const constant = (value: number): Expression => ({ op: 'constant', value })

/**
 * The formulas of the derived indicators, and of what peers are found by. Amounts of services and goods are in 亿美元, GDP in 亿元, population in 万人,
 * so an amount per person needs the factor 10,000 and a ratio in percent the factor 100.
 */
export const formulas: Readonly<Record<string, Expression>> = {
  'dds-balance': minus(figure('dds-export'), figure('dds-import')),
  'dds-share': times(over(figure('dds-total'), figure('dds-total', 'nation')), constant(100)),
  'dds-export-ratio': times(over(figure('dds-export'), figure('dds-total')), constant(100)),
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
    case 'subtract':
      return `${printFormula(expression.left, name)} − ${printFormula(expression.right, name)}`
    case 'multiply':
      return `${printFormula(expression.left, name)} × ${printFormula(expression.right, name)}`
    case 'divide':
      return `${printFormula(expression.left, name)} ÷ ${printFormula(expression.right, name)}`
  }
}
