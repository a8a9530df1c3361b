import type { Indicator } from '@/data/model/dataset'
import { formulas } from '@/data/model/formula'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import { printFormula } from '@/data/model/print-formula'

/** The formula of a derived indicator with the short names of its inputs; empty where it has none. */
export function indicatorFormula({ id }: Pick<Indicator, 'id'>, names: Names): string {
  const formula = formulas[id]
  if (formula === undefined) return ''
  return printFormula(formula, (input, of) => {
    const name = say(names.indicator(input), 'short', names.language)
    return of === 'nation' && names.indicator(input).unit.id !== 'cny-per-usd'
      ? [names.place('CN', 'short'), name].join(names.language === 'zh' ? '' : ' ')
      : name
  })
}
