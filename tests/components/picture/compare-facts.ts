import type { CompareFacts } from '@/components/picture/comparison/content'
import { compare } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { material } from '@/data/map/thematic-map'
import { comparePhrasesOf, namesOf } from '@/data/text/names-of'
import type { Theme } from '@/data/view/view'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { catalog } from '@/data/view/view-options'
import { compareWordsOf, wordsOf } from '@/data/words/words'
import { factsOf } from './picture-facts'

const offers = catalog(read(), [])
const tables = { pairables: pairables(read()), peers: peerTable(read()) }

/** The facts of the picture of a comparison. Throws when its link has to be corrected. */
export function compareFactsOf(query: string, language: Language = 'zh', theme: Theme = 'light'): CompareFacts {
  const { view, corrections } = parseView(new URLSearchParams(query), offers, new Set(viewKeys))
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  const facts = material(read(), view)
  const { versus, over } = facts
  return {
    comparison: compare(facts, tables, view),
    series: [facts.series, ...[versus, over].filter((one) => one !== null)],
    names: namesOf(read(), language),
    words: wordsOf(language),
    compareWords: compareWordsOf(language),
    comparePhrases: comparePhrasesOf(language),
    imprint: factsOf('', language).imprint,
    theme,
    address: `https://map.example.cn/compare?${query}`,
    printedAddress: `map.example.cn/compare?${query}`.slice(0, 72),
    revised: null,
  }
}
