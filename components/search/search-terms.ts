import type { SearchTerms } from '@/data/model/search-index'
import type { RegionWords } from '../regions/region-words'
import type { Words } from '../words/words'

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
