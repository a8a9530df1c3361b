import { expect, it } from 'vitest'
import { creditLine } from '@/data/export/reference'
import { languages } from '@/data/language'
import { aboutWordsOf, wordsOf } from '@/data/words/words'

const facts = {
  observations: 1,
  sums: 1,
  indicators: 1,
  sources: 1,
  bases: 1,
  zones: 1,
  revoked: 1,
  release: '2026.1',
  approvalNumber: null,
}
const gap = { zh: '［原始来源，表号］', en: '[original source, table]' }

it.each(languages)(
  'the credit line in %s is the one that the page about the site asks for, its gap filled',
  (language) => {
    for (const origin of [undefined, 'https://map.example.cn']) {
      const publication = { site: wordsOf(language).site, origin, release: '2026.1', date: null, language }
      expect(creditLine(gap[language], publication)).toBe(
        aboutWordsOf(language).credit.line({ ...facts, origin: origin ?? null }),
      )
    }
  },
)
