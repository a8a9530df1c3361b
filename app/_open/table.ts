import { createHash } from 'node:crypto'
import { csv } from '@/data/export/csv'
import type { DataTable } from '@/data/export/data-table'
import { indicatorTable, placesTable, viewTable } from '@/data/export/data-table'
import type { Dataset } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { findIndicator, findPlace, findRegion, regionPath } from '@/data/search/find'
import type { Names } from '@/data/text/names'
import { namesOf } from '@/data/text/names-of'
import { subjectTitle } from '@/data/text/page-titles'
import { mapTitle } from '@/data/text/title'
import type { OpenView } from './view'

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
  if (kind === 'map' || places.length === 0) return viewTable(dataset, plate, mapTitle(plate, names), names)
  const about = { id: `compare-${places.join('-')}`, title: subjectTitle(places, names) }
  return placesTable(dataset, places, about, names)
}

/** The canonical path of a page without language, and the table behind it: what its files hold and what it says of them. */
type PageTable = { readonly path: string; readonly table: DataTable }

/** The table of a page whose address has no query, asked for by the segments of its path; null where there is none. */
export function pageTable(dataset: Dataset, page: readonly string[], language: Language): PageTable | null {
  const [section, name = ''] = page
  const names = namesOf(dataset, language)
  switch (section) {
    case 'indicators': {
      const indicator = findIndicator(dataset.indicators, name)
      if (indicator === null) return null
      return { path: `/indicators/${indicator.id}`, table: indicatorTable(dataset, indicator, names) }
    }
    case 'provinces': {
      const place = findPlace(dataset.places, name)
      if (place === null) return null
      const places = [place.code, ...(place.region === null ? [] : [place.region])]
      const about = { id: place.slug, title: subjectTitle([place.code], names) }
      return { path: `/provinces/${place.slug}`, table: placesTable(dataset, places, about, names) }
    }
    case 'nation':
    case 'regions': {
      const region = findRegion(dataset.regions, section === 'nation' ? 'CN' : name)
      if (region === null) return null
      const others = region.id === 'CN' ? dataset.regions.map(({ id }) => id) : region.members
      const about = { id: region.id, title: subjectTitle([region.id], names) }
      return { path: regionPath(region), table: placesTable(dataset, [region.id, ...others], about, names) }
    }
    default:
      return null
  }
}

/** The table of a page that exists. Throws where it has none. */
export function tableOf(dataset: Dataset, path: string, language: Language): DataTable {
  const found = pageTable(dataset, path.split('/').slice(1), language)
  if (found === null) throw new Error(`${path} has no table`)
  return found.table
}

/** The SHA-256 of a table as its CSV file is sent, in hexadecimal: what a picture says of the figures it was drawn from. */
export function tableDigest({ rows }: Pick<DataTable, 'rows'>): string {
  return createHash('sha256').update(csv(rows)).digest('hex')
}
