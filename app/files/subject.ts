import { localPath, withQuery } from '@/components/ui/address'
import type { DataTable } from '@/data/model/data-table'
import { indicatorTable, placesTable, viewTable } from '@/data/model/data-table'
import type { Dataset } from '@/data/model/dataset'
import { findIndicator } from '@/data/model/indicator-lookup'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { findPlace } from '@/data/model/place-lookup'
import { findRegion, regionPath } from '@/data/model/region-lookup'
import { plateTitle } from '@/data/model/title'
import type { ViewKey } from '@/data/model/view-codec'
import { viewKeys, viewParams } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { built, openView } from '../open-view'
import { subjectTitle } from './subject-title'

/** What a file is about: a page, its canonical address, and the table behind it. */
export type Subject = {
  readonly dataset: Dataset
  /** The path of the page without language: empty for the map. */
  readonly page: string
  /** The canonical query of its files, without the language. */
  readonly query: URLSearchParams
  /** The page's own address, the release pinned where it takes one: what a file and a citation point to. */
  readonly path: string
  readonly table: DataTable
}

/** Finds what the files of a page are about; null where there is no such page. */
export function subjectOf(page: readonly string[], search: URLSearchParams, language: Language): Subject | null {
  const [section, name = ''] = page
  const dataset = read()
  switch (section) {
    case undefined:
      return mapSubject(search, language)
    case 'compare':
      return comparison(search, language)
    case 'indicators': {
      const indicator = findIndicator(dataset.indicators, name)
      if (indicator === null) return null
      return still(dataset, `/indicators/${indicator.id}`, language, (names) =>
        indicatorTable(dataset, indicator, names),
      )
    }
    case 'provinces': {
      const place = findPlace(dataset.places, name)
      if (place === null) return null
      const places = [place.code, ...(place.region === null ? [] : [place.region])]
      return still(dataset, `/provinces/${place.slug}`, language, (names) =>
        placesTable(dataset, places, { id: place.slug, title: subjectTitle([place.code], names) }, names),
      )
    }
    case 'nation':
    case 'regions': {
      const region = findRegion(dataset.regions, section === 'nation' ? 'CN' : name)
      if (region === null) return null
      const others = region.id === 'CN' ? dataset.regions.map(({ id }) => id) : region.members
      return still(dataset, regionPath(region), language, (names) =>
        placesTable(dataset, [region.id, ...others], { id: region.id, title: subjectTitle([region.id], names) }, names),
      )
    }
    default:
      return null
  }
}

/** A page whose address has no query. */
function still(
  dataset: Dataset,
  page: string,
  language: Language,
  table: (names: ReturnType<typeof namesOf>) => DataTable,
): Subject {
  const names = namesOf(dataset, language)
  return { dataset, page, query: new URLSearchParams(), path: localPath(language, page), table: table(names) }
}

function mapSubject(search: URLSearchParams, language: Language): Subject {
  const { dataset, catalog, plate } = opened(search, built)
  const names = namesOf(dataset, language)
  const view = { ...plate.view, at: null, focus: null }
  return {
    dataset,
    page: '',
    query: viewParams(view, catalog),
    path: localPath(language, withQuery('/', viewParams({ ...view, release: dataset.release }, catalog))),
    table: viewTable(dataset, plate, plateTitle(plate, names), names),
  }
}

/** Places side by side in everything that is known of them; where none are chosen, the view itself. */
function comparison(search: URLSearchParams, language: Language): Subject {
  const { dataset, catalog, plate } = opened(search, viewKeys)
  const { places } = plate.view
  const names = namesOf(dataset, language)
  const view = { ...plate.view, at: null, focus: null }
  const about = { id: `compare-${places.join('-')}`, title: subjectTitle(places, names) }
  return {
    dataset,
    page: '/compare',
    query: viewParams(view, catalog),
    path: localPath(language, withQuery('/compare', viewParams({ ...view, release: dataset.release }, catalog))),
    table:
      places.length === 0
        ? viewTable(dataset, plate, plateTitle(plate, names), names)
        : placesTable(dataset, places, about, names),
  }
}

/** The view of a query string, in which a key may stand more than once. */
function opened(search: URLSearchParams, shown: readonly ViewKey[]) {
  return openView(Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)])), shown)
}
