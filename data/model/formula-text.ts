import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import type { Expression, Term } from './formula'
import { formulas, inputsOf } from './formula'
import type { Language } from './language'
import { say } from './language'
import { printFormula } from './print-formula'

/** A formula as a reader writes it, with what it is made of. */
export type FormulaText = {
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
  const terms = inputsOf(formula).map(({ indicator, of }) => ({ of, indicator: indicatorOf(dataset, indicator) }))
  const text = printFormula(formula, (input, of) => {
    const indicator = indicatorOf(dataset, input)
    const name = say(indicator, 'name', language)
    return of === 'nation' && indicator.mapped ? ofNation(name) : name
  })
  return { text, terms, constants: constantsOf(formula) }
}

function constantsOf(expression: Expression): readonly number[] {
  switch (expression.op) {
    case 'figure':
      return []
    case 'constant':
      return [expression.value]
    default:
      return [...new Set([...constantsOf(expression.left), ...constantsOf(expression.right)])]
  }
}
