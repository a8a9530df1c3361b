import type { Unit } from './dataset'
import { unitLabel } from './format'
import type { Language } from './language'

/** The powers of ten that the English units stand for. */
const powers: Readonly<Record<string, number>> = { bn: 9, million: 6 }
const scales: Readonly<Record<number, string>> = { 4: '10,000', 8: '100 million' }

/**
 * The unit that the numbers of the tables are in. Chinese writes them as they are; an English page moves the decimal
 * point (893.4 is US$89.34 bn), but a file keeps the number, so its unit is 100 million US$.
 */
export function tableUnit(unit: Unit, language: Language): string {
  const scale = scales[(powers[unit.suffix_en ?? ''] ?? 0) + unit.shift_en]
  if (language === 'zh' || scale === undefined) return unitLabel(unit, language)
  // What is scaled and has no currency is people.
  return `${scale} ${unit.prefix_en ?? 'persons'}`
}
