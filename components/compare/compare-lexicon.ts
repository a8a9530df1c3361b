import type { ComparePhrases } from '@/data/model/compare-phrases'
import type { Phrases } from '@/data/model/phrases'
import type { MapWords } from '../words/words'
import type { CompareWords } from './compare-words'

/** All that a comparison says in one language; functions, so that each language has an entry of its own that brings them. */
export type CompareLexicon = {
  readonly words: MapWords
  readonly phrases: Phrases
  readonly compareWords: CompareWords
  readonly comparePhrases: ComparePhrases
}
