import type { Comparison } from '@/data/model/compare'
import type { Names } from '@/data/model/name-table'
import { plateTitle } from '@/data/model/title'
import type { CompareWords } from './compare-words'

/** What is compared, as the heading of a page: the places, and the map's title. */
export function compareHeading({ view, plate }: Comparison, names: Names, { heading }: CompareWords): string {
  return [heading(view.places.map((place) => names.place(place, 'short'))), plateTitle(plate, names)].join(
    names.language === 'zh' ? '：' : ': ',
  )
}
