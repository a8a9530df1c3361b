import { createHash } from 'node:crypto'
import type { DataFiles } from '@/components/view/view-data'
import { sitesOf } from '@/data/facts/placed-sites'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { seriesOf } from '@/data/map/series'
import type { SearchEntry } from '@/data/search/search'
import type { SearchTerms } from '@/data/search/search-index'
import { searchEntries } from '@/data/search/search-index'
import type { RegionWords, Words } from '@/data/words/words'
import { regionWordsOf, wordsOf } from '@/data/words/words'

/** The JSON files of a release that a browser may fetch, by name; each name carries a hash of its content. */
export function dataFiles(release: string | null): ReadonlyMap<string, string> {
  const known = cache.get(release)
  if (known !== undefined) return known
  const dataset = read(release ?? undefined)
  const files = new Map<string, string>()
  for (const indicator of dataset.indicators.filter((row) => row.mapped)) {
    add(files, indicator.id, seriesOf(dataset, indicator))
  }
  add(files, 'sites', sitesOf(dataset))
  // Search knows the newest data only.
  for (const language of release === null ? languages : []) add(files, `search-${language}`, searchable(language))
  cache.set(release, files)
  return files
}

/** The addresses of the files that the explorer needs. */
export function dataAddresses(release: string | null): DataFiles {
  const all = addresses(release).filter(([id]) => !id.startsWith('search-'))
  const { sites = '', ...series } = Object.fromEntries(all)
  return { series, sites }
}

/** The address of the file with everything that can be found in a language. */
export function searchAddress(language: Language): string {
  return Object.fromEntries(addresses(null))[`search-${language}`] ?? ''
}

function addresses(release: string | null): readonly (readonly [string, string])[] {
  const names = [...dataFiles(release).keys()]
  return names.map((name) => [name.split('.')[0] ?? '', `/data/${release ?? 'newest'}/${name}`])
}

const cache = new Map<string | null, ReadonlyMap<string, string>>()

function add(files: Map<string, string>, id: string, content: unknown): void {
  const text = JSON.stringify(content)
  files.set(`${id}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`, text)
}

const searchCache = new Map<Language, readonly SearchEntry[]>()

/** Everything that can be found, from the newest data, in one language. */
export function searchable(language: Language): readonly SearchEntry[] {
  const known = searchCache.get(language)
  if (known !== undefined) return known
  const made = searchEntries(read(), language, searchTerms(wordsOf(language), regionWordsOf(language)))
  searchCache.set(language, made)
  return made
}

/** The words by which a language tells results apart. */
export function searchTerms({ kinds, themes, search, profile }: Words, regions: RegionWords): SearchTerms {
  return {
    kinds,
    themes,
    regions: regions.kinds,
    indicator: search.indicator,
    base: profile.bases,
    zone: search.zone,
    revoked: profile.revoked,
  }
}
