import type { DataTable } from '@/data/model/data-table'
import { indicatorTable, placesTable } from '@/data/model/data-table'
import type { Dataset } from '@/data/model/dataset'
import { findIndicator } from '@/data/model/indicator-lookup'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { findPlace } from '@/data/model/place-lookup'
import { findRegion, regionPath } from '@/data/model/region-lookup'
import { subjectTitle } from './subject-title'

/** The canonical path of a page without language, and the table behind it: what its files hold and what it says of them. */
export type PageTable = { readonly path: string; readonly table: DataTable }

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
