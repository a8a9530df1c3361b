import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import type { Language } from './language'

/** The names that sentences need. `full` is the official name, `short` the everyday one. */
export type Names = {
  readonly place: (id: string, length: 'full' | 'short') => string
  readonly indicator: (id: string) => Indicator
  readonly language: Language
}

/** Names of places, regions and economies in one language. An id without a row gives itself. */
export function namesOf(dataset: Dataset, language: Language): Names {
  const full = new Map<string, string>()
  const short = new Map<string, string>()
  for (const row of dataset.economies) full.set(row.code, language === 'zh' ? row.name_zh : row.name_en)
  for (const row of dataset.regions) {
    full.set(row.id, language === 'zh' ? row.name_zh : row.name_en)
    short.set(row.id, language === 'zh' ? row.short_zh : row.short_en)
  }
  for (const row of dataset.places) {
    full.set(row.code, language === 'zh' ? row.name_zh : row.name_en)
    short.set(row.code, language === 'zh' ? row.short_zh : row.short_en)
  }
  return {
    place: (id, length) => (length === 'short' ? short.get(id) : undefined) ?? full.get(id) ?? id,
    indicator: (id) => indicatorOf(dataset, id),
    language,
  }
}
