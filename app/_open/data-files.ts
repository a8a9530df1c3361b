import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { DataFiles } from '@/components/view/view-data'
import { pathOf } from '@/data/address/page'
import { sitesOf } from '@/data/facts/placed-sites'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { seriesOf } from '@/data/map/series'
import type { SearchIndex } from '@/data/search/search'
import type { SearchTerms } from '@/data/search/search-index'
import { searchIndex } from '@/data/search/search-index'
import type { RegionWords, Words } from '@/data/words/words'
import { regionWordsOf, wordsOf } from '@/data/words/words'

/** The JSON files of a release that a browser may fetch, by name; each name carries a hash of its content. */
export function dataFiles(release: string | null): ReadonlyMap<string, string> {
  return filesByRelease.memo(release ?? '')
}

const filesByRelease = new LRUCache<string, ReadonlyMap<string, string>>({
  max: 32,
  memoMethod: (release) => {
    const dataset = read(release === '' ? undefined : release)
    const series = dataset.indicators
      .filter(({ mapped }) => mapped)
      .map((indicator): Entry => [indicator.id, seriesOf(dataset, indicator)])
    // Search knows the newest data only.
    const found = (release === '' ? languages : []).map(
      (language): Entry => [`search-${language}`, searchable(language)],
    )
    return new Map([...series, ['sites', sitesOf(dataset)] as const, ...found].map(named))
  },
})

type Entry = readonly [id: string, content: unknown]

function named([id, content]: Entry): readonly [name: string, text: string] {
  const text = JSON.stringify(content)
  return [`${id}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`, text]
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

/** Everything that can be found, from the newest data, in one language. */
export function searchable(language: Language): SearchIndex {
  return indexByLanguage.memo(language)
}

const indexByLanguage = new LRUCache<Language, SearchIndex>({
  max: languages.length,
  memoMethod: (language) => searchIndex(read(), language, searchTerms(wordsOf(language), regionWordsOf(language))),
})

/** The words by which a language tells results apart. */
export function searchTerms({ kinds, themes, search, profile }: Words, regions: RegionWords): SearchTerms {
  return {
    pathOf,
    kinds,
    themes,
    regions: regions.kinds,
    base: profile.bases,
    revoked: profile.revoked,
    ...search,
  }
}
