import type { Names } from '@/data/model/name-table'

/** The title of a table that holds everything about some places. */
export function subjectTitle(places: readonly string[], names: Names): string {
  const list = places.map((place) => names.place(place, places.length > 1 ? 'short' : 'full'))
  if (names.language === 'zh') return `${list.join('、')}数字贸易数据`
  const last = list.at(-1) ?? ''
  const all = list.length < 2 ? last : `${list.slice(0, -1).join(', ')} and ${last}`
  return `Digital trade figures of ${all}`
}
