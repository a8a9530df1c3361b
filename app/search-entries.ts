import { regionWordsOf } from '@/components/regions/region-dictionary'
import { searchTerms } from '@/components/search/search-terms'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'
import type { SearchEntry } from '@/data/model/search-entry'
import { searchEntries } from '@/data/model/search-index'
import { read } from '@/data/read'

const cache = new Map<Language, readonly SearchEntry[]>()

/** Everything that can be found, from the newest data, in one language. */
export function searchable(language: Language): readonly SearchEntry[] {
  const known = cache.get(language)
  if (known !== undefined) return known
  const made = searchEntries(read(), language, searchTerms(wordsOf(language), regionWordsOf(language)))
  cache.set(language, made)
  return made
}
