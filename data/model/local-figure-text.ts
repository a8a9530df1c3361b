import type { LocalFigure } from './dataset'
import { writeDecimal } from './format'
import type { Language } from './language'

/** Chinese qualifiers that stand between number and unit, and those that follow the unit. */
const inner: ReadonlySet<string> = new Set(['余', '多'])
const after: ReadonlySet<string> = new Set(['以上'])

/**
 * A local figure as its source prints it: number with all printed digits, qualifier and unit in the language's order.
 * 超2万家, 300余家, 1500P以上; more than 2 × 10,000 firms. The unit is the table's own and is not converted.
 */
export function localFigureText(row: LocalFigure, language: Language): string {
  const number = digits(row.value, language)
  if (language === 'en')
    return [row.qualifier_en, number, row.unit_en]
      .filter((part) => part !== null)
      .join(' ')
      .replace(/ %/, '%')
  const qualifier = row.qualifier_zh ?? ''
  if (inner.has(qualifier)) return `${number}${qualifier}${row.unit_zh}`
  return after.has(qualifier) ? `${number}${row.unit_zh}${qualifier}` : `${qualifier}${number}${row.unit_zh}`
}

/** The change over the year before as printed, with its sign and all its digits; null where none is printed. */
export function localGrowthText({ growth }: Pick<LocalFigure, 'growth'>, language: Language): string | null {
  if (growth === null) return null
  return `${growth > 0 ? '+' : ''}${digits(growth, language)}%`
}

function digits(value: number, language: Language): string {
  return writeDecimal(value, (String(value).split('.')[1] ?? '').length, language)
}
