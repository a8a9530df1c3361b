import type { Expression } from './formula'

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
