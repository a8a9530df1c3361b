import { localPath, withQuery } from '@/data/address/path'
import type { DataTable } from '@/data/export/data-table'
import type { Dataset } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { namesOf } from '@/data/text/names-of'
import type { ViewKey } from '@/data/view/view-codec'
import { viewKeys, viewParams } from '@/data/view/view-codec'
import { pageTable, tableOfView } from './table'
import { mapKeys, openView, pinnedRelease, releaseQuery } from './view'

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
  if (section === undefined) return viewSubject('map', search, language)
  if (section === 'compare') return viewSubject('compare', search, language)
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

/** The view of a map, or places side by side in everything that is known of them. */
function viewSubject(kind: 'map' | 'compare', search: URLSearchParams, language: Language): Subject {
  const view = opened(search, kind === 'map' ? mapKeys : viewKeys)
  const { dataset, catalog, plate } = view
  const shown = { ...plate.view, at: null, focus: null }
  const [page, home] = kind === 'map' ? ['', '/'] : ['/compare', '/compare']
  return {
    dataset,
    page,
    query: viewParams(shown, catalog),
    path: localPath(language, withQuery(home, viewParams({ ...shown, release: dataset.release }, catalog))),
    table: tableOfView(kind, view, namesOf(dataset, language)),
  }
}

/** The view of a query string, in which a key may stand more than once. */
function opened(search: URLSearchParams, shown: readonly ViewKey[]) {
  return openView(Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)])), shown)
}
