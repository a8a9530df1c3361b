import { writeDecimal } from '@/data/model/format'
import type { Names } from '@/data/model/name-table'
import type { Course } from '@/data/model/profile-course'
import { cellText } from '@/data/model/table-rows'
import { lines } from '../chart/lines'
import { axisTitle, tickText } from '../compare/chart-text'
import type { Element } from '../map/element'

/** A place through time: beside region and nation as an index, or alone where they share no base. */
export function courseChart({ indicator, levels, index }: Course, indexTitle: string, names: Names): Element {
  const isIndex = index !== null
  const timeline = index ?? { ...levels, lines: levels.lines.slice(0, 1) }
  const decimals = indicator.measure === 'count' ? 0 : 1
  const rows = timeline.lines.map(({ place, kind, points }) => {
    const last = points.findLast(({ number }) => number !== null)
    const end = isIndex
      ? writeDecimal(last?.number ?? 0, decimals, names.language)
      : last === undefined
        ? ''
        : cellText(last.quantity, indicator, names)
    return {
      place,
      name: names.place(place, 'short'),
      tone: kind === 'place' ? ('chosen' as const) : ('reference' as const),
      end,
      points: points.map(({ period, quantity, number }) => ({
        x: Number(period),
        value: number,
        state: quantity.state,
      })),
    }
  })
  const title = isIndex ? indexTitle : axisTitle(indicator, names)
  return lines(rows, {
    scope: `p-course-${indicator.id}`,
    title,
    description: rows.map(({ name, end }) => `${name} ${end}`).join(names.phrases.comma),
    empty: '',
    axis: {
      scale: 'linear',
      title,
      format: tickText(isIndex ? { ...indicator, decimals: 1 } : indicator, names),
    },
    periods: timeline.periods.map((period) => ({ x: Number(period), text: period })),
    baseline: isIndex ? 100 : 0,
  })
}
