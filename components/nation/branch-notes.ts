import type { FlowSeries } from '@/data/model/flow-series'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { nationWordsOf } from './nation-dictionary'

/** What the branches do not compare with: each text once, after the branches that it is of. */
export function branchNotes(branches: readonly FlowSeries[], language: Language): readonly string[] {
  const words = nationWordsOf(language)
  const [comma, colon] = language === 'zh' ? ['、', '：'] : [', ', ': ']
  const texts = branches.map(({ indicators: [total] }) =>
    total === undefined ? '' : say(total, 'comparability', language),
  )
  return [...new Set(texts)].map((text) => {
    const own = branches.filter((_, i) => texts[i] === text).map(({ family }) => words.series[family])
    return own.join(comma) + colon + text
  })
}
