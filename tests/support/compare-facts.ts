import type { CompareFacts } from '@/components/picture/comparison/content'
import { comparisonOf } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import type { Language } from '@/data/language'
import { shownSources } from '@/data/map/sources'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { compareGrammarOf, namesOf } from '@/data/text/names-of'
import type { Theme } from '@/data/view/view'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { viewOptions } from '@/data/view/view-options'
import { compareWordsOf, wordsOf } from '@/data/words/words'
import { addresses, factsOf, pictured } from './picture-facts'

const offers = viewOptions(pictured, [])
const tables = { pairables: pairables(pictured), peers: peerTable(pictured) }

/** The facts of the picture of a comparison. Throws when its link has to be corrected. */
export function compareFactsOf(query: string, language: Language = 'zh', theme: Theme = 'light'): CompareFacts {
  const { view, corrections } = parseView(new URLSearchParams(query), offers, new Set(viewKeys))
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  const facts = viewData(pictured, view)
  return {
    comparison: comparisonOf(facts, tables, view),
    shown: shownSources(facts, thematicMapOf(facts, view)),
    names: namesOf(pictured, language),
    words: wordsOf(language),
    compareWords: compareWordsOf(language),
    comparePhrases: compareGrammarOf(language),
    publication: factsOf('', language).publication,
    theme,
    ...addresses('compare', query, language),
    revised: null,
  }
}
