import { describe, expect, it } from 'vitest'
import { openShared } from '@/app/_open/page'
import { shareOf } from '@/app/_open/share'
import { growthClaim } from '@/data/claims/comparison-claims'
import type { Language } from '@/data/language'
import { compareSentence } from '@/data/text/compare-sentence'
import { compareGrammarOf } from '@/data/text/names-of'
import { compareFactsOf } from '@/tests/support/compare-facts'

function said(kind: 'map' | 'compare', query: string, language: Language = 'zh') {
  const opened = openShared({ kind }, new URLSearchParams(query), language)
  if (opened === null) throw new Error(query)
  const { finding, sentence, credit } = shareOf(opened, 'https://map.example.cn')
  return { finding, sentence, credit }
}

/** The figure of the Northeast in 2024 is what the other regions leave of the nation. No source prints it. */
describe('a figure of our own', () => {
  it.each([
    [
      'map',
      'level=region',
      'zh',
      '东北最低（77.0亿美元，推算，在76.85至77.15亿美元之间）',
      '推算：东北，本站据上述来源',
    ],
    [
      'compare',
      'level=region&places=east.northeast',
      'zh',
      '推算，在76.85至77.15亿美元之间',
      '推算：东北，本站据上述来源',
    ],
    ['compare', 'level=region&places=northeast', 'zh', '由全国数减其他区域推算', '推算：本站据上述来源'],
    ['map', 'level=region', 'en', 'derived, between', 'derived by this site from these: Northeast'],
  ] as const)(
    '%s?%s in %s is marked in the sentence, and not left to the ministry',
    (kind, query, language, mark, own) => {
      const { finding, sentence, credit } = said(kind, query, language)
      expect(finding).toContain(mark)
      expect(sentence).toContain(mark)
      expect(sentence).toContain(own)
      expect(credit).toContain(own)
    },
  )

  it.each([
    ['map', ''],
    ['compare', 'places=440000.310000'],
  ] as const)('%s?%s has none, and none is marked', (kind, query) => {
    const { sentence, credit } = said(kind, query)
    expect(sentence + credit).not.toContain('推算')
  })

  it('is marked in the sentence of a change, at the end that no source prints', () => {
    const { comparison, names } = compareFactsOf('level=region&places=northeast&change=2023')
    const change = comparison.years?.growth.find(({ place }) => place === 'northeast')
    if (!change) throw new Error('no change')
    const claim = growthClaim(change, names.indicator('dds-total'))
    const sentence = claim === null ? '' : compareSentence([claim], names, compareGrammarOf('zh'))
    expect(sentence).toContain('由95.2亿美元降至77.0亿美元（推算，在76.85至77.15亿美元之间）')
  })
})
