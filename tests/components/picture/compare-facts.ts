import { compareWordsOf } from '@/components/compare/compare-dictionary'
import type { CompareFacts } from '@/components/picture/compare-content'
import { wordsOf } from '@/components/words/dictionary'
import { catalog } from '@/data/model/catalog'
import { compare } from '@/data/model/compare'
import { comparePhrasesOf } from '@/data/model/compare-names'
import type { Language } from '@/data/model/language'
import { material } from '@/data/model/material'
import { namesOf } from '@/data/model/names'
import { pairables } from '@/data/model/pairable'
import { peerTable } from '@/data/model/peer-table'
import type { Theme } from '@/data/model/view'
import { parseView, viewKeys } from '@/data/model/view-codec'
import { read } from '@/data/read'
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
