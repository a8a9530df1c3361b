import type { Names } from '@/data/model/name-table'
import type { SiteNames } from './sites'

/** How a language names several zones of one province. */
type Several = (place: string, count: number, cities: readonly string[], isActive: boolean) => string

/** The names of bases and zones in the language of a page. */
export function siteNames({ language, place }: Names, several: Several): SiteNames {
  const isChinese = language === 'zh'
  return {
    base: (base) => (isChinese ? base.name_zh : base.name_en),
    zone: (zone) => (isChinese ? zone.name_zh : zone.city_en),
    zones: (zones, isActive) => {
      const cities = zones.map((zone) => (isChinese ? zone.city_zh : zone.city_en))
      const [province = ''] = zones.map((zone) => place(zone.place, 'short'))
      return several(province, zones.length, cities, isActive)
    },
  }
}
