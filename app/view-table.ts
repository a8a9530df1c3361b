import type { DataTable } from '@/data/model/data-table'
import { placesTable, viewTable } from '@/data/model/data-table'
import type { Names } from '@/data/model/name-table'
import { plateTitle } from '@/data/model/title'
import type { OpenView } from './open-view'
import { subjectTitle } from './subject-title'

/**
 * The table behind a view. That of a comparison has everything that is known of its places; where none are chosen, it is
 * that of the view itself, as on the map.
 */
export function tableOfView(
  kind: 'map' | 'compare',
  { dataset, plate }: Pick<OpenView, 'dataset' | 'plate'>,
  names: Names,
): DataTable {
  const { places } = plate.view
  if (kind === 'map' || places.length === 0) return viewTable(dataset, plate, plateTitle(plate, names), names)
  const about = { id: `compare-${places.join('-')}`, title: subjectTitle(places, names) }
  return placesTable(dataset, places, about, names)
}
