import { citedWorks } from '@/components/sources/source-list'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { wordsOf } from '@/data/words/words'
import type { CardImprint } from './card'
import { cardWords } from './card-words'

/** The foot of a card: where its figures come from, and the notes without which no map may leave the site. */
export function cardNotes(
  citations: readonly Citation[],
  hasMap: boolean,
  { release, approvalNumber }: CardImprint,
  language: Language,
): readonly string[] {
  const { map } = wordsOf(language)
  const words = cardWords(language)
  const note = approvalNumber === undefined ? map.note : map.approval(approvalNumber)
  return [
    ...(citations.length === 0 ? [] : [words.source(works(citations, language), release)]),
    ...(hasMap ? [words.sentence([note, map.taiwan])] : []),
  ]
}

/** All works where they are few; else the first, and how many there are. */
function works(citations: readonly Citation[], language: Language): string {
  const ids = new Set(citations.map(({ source }) => source.id))
  if (ids.size < 3) return citedWorks(citations, language)
  const first = citations.filter(({ source }) => source.id === citations[0]?.source.id)
  return cardWords(language).more(citedWorks(first, language), ids.size)
}
