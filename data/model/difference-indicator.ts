import type { Indicator, Unit } from './dataset'
import type { Quantity } from './quantity'
import { numberOf } from './quantity'

/** Percent. */
export const percent: Unit = { id: 'percent', suffix_zh: '%', prefix_en: null, suffix_en: '%', shift_en: 0 }

/** The difference of two percentages is told in points, lest it be read as a percentage of the first. */
export const points: Unit = {
  id: 'points',
  suffix_zh: '个百分点',
  prefix_en: null,
  suffix_en: 'percentage points',
  shift_en: 0,
}

/** The indicator under which a difference of two of its figures is written: percentages differ by percentage points. */
export function differenceIndicator(indicator: Indicator): Indicator {
  return indicator.unit.id === 'percent' ? { ...indicator, unit: points } : indicator
}

/** The indicator under which a percentage of its figures is written, with one decimal. */
export function percentIndicator(indicator: Indicator): Indicator {
  return { ...indicator, unit: percent, decimals: 1 }
}

/** The indicator under which a mean or median is written: one of counts may lie between two whole numbers. */
export function averageIndicator(indicator: Indicator, average: Quantity): Indicator {
  const isBetween = indicator.measure === 'count' && !Number.isInteger(numberOf(average) ?? 0)
  return isBetween ? { ...indicator, decimals: 1 } : indicator
}
