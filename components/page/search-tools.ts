import type { SearchEntry, SearchResult } from '@/data/search/search'
import { search } from '@/data/search/search'
import { optionId, press, SearchList } from './search-list'

/** All that the search field needs once it has the focus, and nothing before. */
export type SearchTools = {
  readonly find: (text: string) => readonly SearchResult[]
  readonly press: typeof press
  readonly optionId: typeof optionId
  readonly List: typeof SearchList
}

/** Makes the tools for the entries of one language. */
export function searchTools(entries: readonly SearchEntry[]): SearchTools {
  return { find: (text) => search(entries, text), press, optionId, List: SearchList }
}
