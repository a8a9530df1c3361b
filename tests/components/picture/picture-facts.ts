import type { PictureFacts } from '@/components/picture/picture-content'
import { wordsOf } from '@/components/words/dictionary'
import { catalog } from '@/data/model/catalog'
import type { Language } from '@/data/model/language'
import { material } from '@/data/model/material'
import { namesOf } from '@/data/model/names'
import { plateOf } from '@/data/model/plate'
import type { Theme } from '@/data/model/view'
import { parseView, viewKeys } from '@/data/model/view-codec'
import { read } from '@/data/read'

const offers = catalog(read(), [])

/** The facts of a link's picture on a site of ours. Throws when the link has to be corrected. */
export function factsOf(query: string, language: Language = 'zh', theme: Theme = 'light'): PictureFacts {
  const { view, corrections } = parseView(new URLSearchParams(query), offers, new Set(viewKeys))
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  const facts = material(read(), view)
  return {
    plate: plateOf(facts, view),
    series: facts.series,
    over: facts.over,
    names: namesOf(read(), language),
    words: wordsOf(language),
    imprint: {
      site: wordsOf(language).site,
      origin: 'https://map.example.cn',
      release: '2026.1',
      date: '2026-11-20',
      language,
    },
    theme,
    approvalNumber: undefined,
    address: `https://map.example.cn/?${query}`,
    printedAddress: `map.example.cn/?${query}`.slice(0, 72),
    revised: null,
  }
}
