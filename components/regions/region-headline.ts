import type { Names } from '@/data/model/name-table'
import type { RegionProfile } from '@/data/model/region-profile'
import { headlineSentence } from '@/data/model/sentence'
import { regionWordsOf } from './region-dictionary'

/** The heading of the page of a region, or of the nation. */
export function regionTitle({ region }: RegionProfile, names: Names): string {
  return regionWordsOf(names.language).title(names.place(region.id, 'full'))
}

/** The headline of a region; where no total is known, the sentence that there is none. */
export function regionSentence({ headline, parts, region, period }: RegionProfile, names: Names): string {
  return headline.length === 0
    ? regionWordsOf(names.language).silent(names.place(region.id, 'full'), period)
    : headlineSentence(headline, parts, names)
}
