import type { Indicator } from '@/data/facts/dataset'
import { measureLabel, write } from '@/data/format/number'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'

/** What every part of a comparison is told beside the figures. */
export type ChartContext = { readonly names: Names; readonly scope: string; readonly room?: ChartRoom }

/** How large a chart is to be, in its units, and how many rows and marks there are to be at most, as it is of itself unless given. */
export type ChartRoom = {
  readonly width?: number
  readonly height?: number
  readonly rows?: number
  readonly references?: number
  /** How wide words may be that stand for a figure; longer ones are left to the mark beside the name. */
  readonly words?: number
}

/** The head of an axis: the indicator's short name with its unit, and the year where it is not that of the page. */
export function axisTitle(indicator: Indicator, { language }: Names, note = ''): string {
  return measureLabel(localText(indicator, 'short', language) + note, indicator.unit, language)
}

/** Writes a tick of an axis: as few decimals as the tick has, at most those of the indicator. */
export function tickText({ unit, decimals }: Indicator, { language }: Names): (value: number) => string {
  return (value) => {
    const needed = [0, 1, 2, 3, 4].find(
      (places) => Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6,
    )
    return write(value, unit, Math.min(needed ?? decimals, Math.max(decimals, 2)), language).number
  }
}
