import { localPath, withQuery } from '@/components/ui/address'
import type { DataTable } from '@/data/model/data-table'
import { placesTable, viewTable } from '@/data/model/data-table'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { plateTitle } from '@/data/model/title'
import type { ViewKey } from '@/data/model/view-codec'
import { viewKeys, viewParams } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { built, openView } from '../open-view'
import { pageTable } from '../page-table'
import { pinnedRelease, releaseQuery } from '../pinned-release'
import { subjectTitle } from '../subject-title'

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
  const [section] = page
  if (section === undefined) return mapSubject(search, language)
  if (section === 'compare') return comparison(search, language)
  const release = pinnedRelease(search.get('release'))
  const dataset = read(release ?? undefined)
  const found = pageTable(dataset, page, language)
  if (found === null) return null
  // Regions, indicators and the nation have pages of the newest data only.
  const own = section === 'provinces' ? withQuery(found.path, releaseQuery(dataset.release)) : found.path
  return {
    dataset,
    page: found.path,
    query: releaseQuery(release),
    path: localPath(language, own),
    table: found.table,
  }
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
