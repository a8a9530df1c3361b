import { describe, expect, it } from 'vitest'
import { cellClaims, findingClaim } from '@/data/claims/claim'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { choropleth } from '@/data/map/choropleth'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { cellSentence, clause, headlineSentence } from '@/data/text/sentence'
import { everySeries } from '@/tests/support/fixtures'
import { numbersIn, numbersOf } from '@/tests/support/numbers'

const data = read()
const names = { zh: namesOf(data, 'zh'), en: namesOf(data, 'en') }
const series = everySeries()
const profiles = data.places.map((place) => profileOf(data, place))
const accident = /NaN|undefined|null|Infinity|\[object|\$\{| {2}/

const maps = series.map(({ indicator, slices, nationIn, ...rest }) => ({
  ...rest,
  maps: slices.map((slice) =>
    choropleth(slice, { indicator, method: 'own', thresholds: indicator.breaks }, nationIn(slice.period)),
  ),
}))

describe.each(languages)('every sentence of every map, in %s,', (language) => {
  it.each(maps)('$id by $level: prints the numbers of its claims and no other', ({ maps: all }) => {
    for (const map of all) {
      const claims = map.cells.map((cell) => cellClaims(cell, map))
      const sentences = claims.map((own) => cellSentence(own, names[language]))
      expect(sentences.map(numbersIn)).toEqual(claims.map((own) => own.flatMap((claim) => numbersOf(claim, language))))
      expect(sentences.filter((sentence) => accident.test(sentence))).toEqual([])
      const subjects = map.cells.map(({ place }) => names[language].place(place, 'full'))
      expect(sentences.map((sentence, i) => sentence.startsWith(subjects[i] ?? '?'))).toEqual(subjects.map(() => true))
    }
  })

  it.each(maps)('$id by $level: its finding prints the numbers of one claim', ({ maps: all }) => {
    for (const map of all) {
      const claim = findingClaim(map)
      const numbers = claim === null ? ['none'] : numbersIn(clause(claim, names[language]))
      expect(numbers).toEqual(claim === null ? [] : numbersOf(claim, language))
    }
  })

  it('a headline of a province prints the year and the numbers of its claims and no other', () => {
    for (const { headline, parts } of profiles.filter((profile) => profile.headline.length > 0)) {
      const sentence = headlineSentence(headline, parts, names[language])
      const numbers = [...headline, ...parts].flatMap((claim) => {
        const found = numbersOf(claim, language)
        return claim.measure === 'dds-balance' && found.length === 1
          ? found.map((text) => text.replace('-', ''))
          : found
      })
      expect(numbersIn(sentence)).toEqual(['2023', ...numbers])
      expect(sentence).not.toMatch(accident)
    }
  })
})

describe('the headline of', () => {
  const headlineOf = (slug: string, language: 'zh' | 'en') => {
    const profile = profiles.find(({ place }) => place.slug === slug)
    return headlineSentence(profile?.headline ?? [], profile?.parts ?? [], names[language])
  }

  it.each([
    [
      'guangdong',
      '2023年，广东省可数字化交付的服务进出口893.4亿美元，居全国第2位（共31个省区市），占全国的23.2%；其中出口464.1亿美元，进口429.2亿美元，顺差34.9亿美元。',
      'In 2023, Guangdong Province’s digitally deliverable services trade stood at US$89.34\u00a0bn, ranking 2nd of 31 provinces, 23.2% of the nation; exports US$46.41\u00a0bn, imports US$42.92\u00a0bn, a surplus of US$3.49\u00a0bn.',
    ],
    [
      'zhejiang',
      '2023年，浙江省可数字化交付的服务进出口307.4亿美元，居全国第5位（共31个省区市），占全国的8.0%；其中出口125.2亿美元，进口182.2亿美元，逆差57.0亿美元。',
      'In 2023, Zhejiang Province’s digitally deliverable services trade stood at US$30.74\u00a0bn, ranking 5th of 31 provinces, 8.0% of the nation; exports US$12.52\u00a0bn, imports US$18.22\u00a0bn, a deficit of US$5.70\u00a0bn.',
    ],
    [
      'qinghai',
      '2023年，青海省可数字化交付的服务进出口0.1亿美元，居全国并列第30位（共31个省区市），占全国不足0.1%；其中出口不足0.05亿美元，进口0.1亿美元，差额在−0.15至0.00亿美元之间（计算所用的一项不足刊印精度）。',
      'In 2023, Qinghai Province’s digitally deliverable services trade stood at US$10\u00a0million, ranking joint 30th of 31 provinces, less than 0.1% of the nation; exports less than US$5\u00a0million, imports US$10\u00a0million, balance between −US$15\u00a0million and US$0 (an input is below the printed precision).',
    ],
  ])('%s reads as an official would write it', (slug, zh, en) => {
    expect(headlineOf(slug, 'zh')).toBe(zh)
    expect(headlineOf(slug, 'en')).toBe(en)
  })

  it('a place without a series is empty, not a lone full stop', () => {
    expect(['hong-kong', 'macao', 'taiwan'].map((slug) => headlineOf(slug, 'zh'))).toEqual(['', '', ''])
  })
})
