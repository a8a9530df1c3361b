import { LRUCache } from 'lru-cache'
import type { ViewPage } from '@/data/address/page'
import { withoutCarried } from '@/data/address/path'
import { pictureView } from '@/data/address/picture'
import type { CompareTables, Comparison } from '@/data/comparison/comparison'
import { comparisonOf } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import type { Dataset } from '@/data/facts/dataset'
import { mergedCitations } from '@/data/facts/provenance'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { shownSources } from '@/data/map/sources'
import type { ThematicMap, ViewData } from '@/data/map/thematic-map'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { comparedFindingText } from '@/data/text/compare-sentence'
import { namesOf } from '@/data/text/names-of'
import { compareHeading } from '@/data/text/page-titles'
import { mapFinding, mapTitle } from '@/data/text/sentence'
import type { View } from '@/data/view/view'
import { withoutCamera } from '@/data/view/view'
import type { ViewKey } from '@/data/view/view-codec'
import { parseView, viewKeys, viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import { viewOptions } from '@/data/view/view-options'
import type { Correction } from '@/data/view/view-values'
import { compareWordsOf } from '@/data/words/words'
import type { Opened } from './opened'
import { lazily } from './opened'
import { tableOfView } from './table'

/** The keys of the comparison alone, and of the map alone. */
const comparing: readonly ViewKey[] = ['versus', 'axes', 'scale', 'pair', 'quadrants', 'peers']
const mapping: readonly ViewKey[] = ['method', 'classes', 'form', 'palette', 'layers', 'until', 'focus', 'at']

/** The keys that the map page can show. A link with another one says that it has no effect there. */
export const mapKeys: readonly ViewKey[] = viewKeys.filter((key) => key !== 'theme' && !comparing.includes(key))

/** The keys that the comparison can show. */
export const compareKeys: readonly ViewKey[] = viewKeys.filter((key) => key !== 'theme' && !mapping.includes(key))

/** What a page is opened for: pictures and embeds have colors of their own, which a page takes from its reader. */
export type Purpose = 'page' | 'picture' | 'embed' | 'file'

/** The keys that are read. What is made of a comparison passes over the keys of the map in silence. */
const keysOf: Readonly<Record<ViewPage['kind'], Readonly<Record<Purpose, readonly ViewKey[]>>>> = {
  map: { page: mapKeys, picture: [...mapKeys, 'theme'], embed: [...mapKeys, 'theme'], file: mapKeys },
  compare: { page: compareKeys, picture: [...compareKeys, 'theme'], embed: viewKeys, file: viewKeys },
}

/** The view that a link asks for, in the data that it names. */
type AskedView = {
  readonly dataset: Dataset
  /** What a link can ask of these data. */
  readonly options: ViewOptions
  /** With camera and colors, where the purpose has them. */
  readonly view: View
  /** What of the query could not be used. */
  readonly corrections: readonly Correction[]
}

/** The map or the comparison of a view, opened. `map` is that of the view without camera and colors. */
export type OpenView = Opened &
  AskedView & {
    readonly kind: ViewPage['kind']
    readonly page: ViewPage
    readonly data: ViewData
    readonly map: ThematicMap
    readonly comparison: () => Comparison
  }

/** Reads a query by the keys that are shown for a purpose, and pins the release that it asks for. Total. */
export function askedView({ kind }: ViewPage, given: URLSearchParams, purpose: Purpose): AskedView {
  const search = withoutCarried(given)
  const keys = new Set(keysOf[kind][purpose])
  const { release } = parseView(search, optionsOf(null), keys).view
  const options = optionsOf(release)
  const { view, corrections } = parseView(search, options, keys)
  const shown = purpose === 'picture' ? pictureView(view) : view
  return { dataset: read(release ?? undefined), options, view: shown, corrections }
}

/** Computes what a view shows. */
export function viewOf(page: ViewPage, asked: AskedView, language: Language): OpenView {
  const { dataset, options } = asked
  const view = { ...withoutCamera(asked.view), theme: null }
  const names = namesOf(dataset, language)
  const data = viewData(dataset, view)
  const map = thematicMapOf(data, view)
  const comparison = lazily(() => comparisonOf(data, compareTables(dataset), view))
  const heading = lazily(() => compareHeading(comparison(), names, compareWordsOf(language)))
  return {
    ...asked,
    kind: page.kind,
    page,
    language,
    names,
    release: view.release,
    query: viewQuery(asked),
    pinned: viewParams({ ...view, release: dataset.release }, options),
    data,
    map,
    comparison,
    title: page.kind === 'map' ? () => mapTitle(map, names) : heading,
    finding:
      page.kind === 'map' ? () => mapFinding(map, names) : () => comparedFindingText(comparison(), names) || heading(),
    table: lazily(() => tableOfView(page.kind, dataset, map, names)),
    citations: lazily(() => mergedCitations(shownSources(data, map).flatMap(({ citations }) => citations))),
  }
}

/** The canonical query of a view, by which it is kept, cited and linked to. */
export function viewQuery({ view, options }: AskedView): URLSearchParams {
  return viewParams({ ...withoutCamera(view), theme: null }, options)
}

/** The query of the same view of the newest data, in which a year that was the latest once may not be so now. */
export function newestViewQuery({ view }: Pick<AskedView, 'view'>): URLSearchParams {
  return viewParams({ ...withoutCamera(view), theme: null, release: null }, optionsOf(null))
}

const optionsByRelease = new LRUCache<string, ViewOptions>({
  max: 32,
  memoMethod: (release) => {
    const ids = listReleases().map(({ id }) => id)
    return viewOptions(read(release === '' ? undefined : release), ids)
  },
})

function optionsOf(release: string | null): ViewOptions {
  return optionsByRelease.memo(release ?? '')
}

const tables = new LRUCache<Dataset, CompareTables>({
  max: 32,
  memoMethod: (dataset) => ({ pairables: pairables(dataset), peers: peerTable(dataset) }),
})

/** The peer table and the declared pairs; they do not depend on the view. */
export function compareTables(dataset: Dataset): CompareTables {
  return tables.memo(dataset)
}
