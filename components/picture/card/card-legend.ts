import { limitText } from '@/components/map/legend-rows'
import { classFills } from '@/components/map/palette'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import { wordsOf } from '@/data/words/words'
import type { CardLegend } from './card'

/** The classes that occur on a map, from the highest down, then the states without a class; of circles, what their area says. */
export function cardLegend(plate: ThematicMap, language: Language): CardLegend {
  const isCircle = plate.view.form === 'circle'
  const { legend: words } = wordsOf(language)
  const { indicator } = plate.map.slice
  const { light } = classFills(plate.map)
  const entries = plate.legend.filter(({ kind, count }) => count > 0 && (kind === 'state' || !isCircle))
  return {
    unit: unitLabel(indicator.unit, language),
    note: isCircle ? words.circles : null,
    entries: entries.map((entry) => ({
      fill: entry.kind === 'class' ? (light[entry.index]?.fill ?? null) : null,
      state: entry.kind === 'class' ? null : entry.state,
      label: limitText(entry, indicator, wordsOf(language), language),
    })),
  }
}
