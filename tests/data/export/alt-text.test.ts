import { describe, expect, it } from 'vitest'
import { placeAlt, viewAlt } from '@/data/export/alt-text'
import { isKnown } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { mapFinding, mapTitle } from '@/data/text/sentence'
import { createThematicMap } from '@/tests/support/fixtures'

const dataset = read()
const names = { zh: namesOf(dataset, 'zh'), en: namesOf(dataset, 'en') }

function never(): never {
  throw new Error('There is no such place.')
}

/** Every number of a text that is a figure, without those that are years and ranks. */
function figuresIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,\u202f]\d+)*/g) ?? []
}

describe('the text alternative of a map', () => {
  it('is in short its title and its finding', () => {
    expect(viewAlt(createThematicMap(), names.zh).short).toBe(
      '2023年各省份可数字化交付的服务进出口：上海、广东、北京三地可数字化交付的服务进出口合计占全国的67.7%。',
    )
  })

  it('names in full the nation, both ends of the ranking, and the places without a figure with the reason', () => {
    const { long } = viewAlt(createThematicMap(), names.zh)
    expect(long).toMatch(/^中国地图。2023年/)
    expect(long).toContain('全国：3859.0亿美元。居前的是上海市：1023.9亿美元；广东省：893.4亿美元；')
    expect(long).toContain('居后的是')
    expect(long.endsWith('。资料暂缺：台湾、香港、澳门。')).toBe(true)
    expect(viewAlt(createThematicMap(), names.en).long).toMatch(
      /At the top: Shanghai Municipality: US\$102\.39\sbn; Guangdong Province: /,
    )
  })

  it('says of the chosen places what their sentences say', () => {
    const { long } = viewAlt(createThematicMap({ places: ['420000'] }), names.zh)
    expect(long).toContain('选中的是湖北省：')
  })

  it('says once of how many places ranks are, and again only where that changes', () => {
    const said = (language: Language) =>
      viewAlt(createThematicMap({ places: ['610000', '510000', '420000'] }), names[language]).long
    expect(said('zh')).toMatch(/居全国第16位（共31个省区市），.*居全国第8位，.*居全国第11位，/)
    expect(said('en')).toMatch(/ranking 16th of 31 provinces, .*ranking 8th, .*ranking 11th, /)
    const { long } = placeAlt(
      profileOf(dataset, dataset.places.find(({ code }) => code === '610000') ?? never()),
      '陕西',
      '',
      names.zh,
    )
    expect(long).toMatch(/（共31个省区市）.*（共29个省区市）.*（共31个省区市）/)
  })

  const views = [
    {},
    { places: ['420000', '440000'] },
    { indicator: 'gdp', period: '2023' },
    { indicator: 'dds-export', period: '2023' },
    { level: 'region', period: '2024' },
    { indicator: 'goods-total', period: '2023', change: { base: '2019', as: 'percent' } },
  ] as const

  it.each(languages.flatMap((language) => views.map((view) => [language, view] as const)))(
    'in %s has no figure that table and sentences have not: %o',
    (language: Language, given) => {
      const thematic = createThematicMap(given)
      const own = {
        ...names[language],
        indicator: (id: string) =>
          id === thematic.map.slice.indicator.id ? thematic.map.slice.indicator : names[language].indicator(id),
      }
      const { grammar } = own
      const cells = [...thematic.map.cells.map(({ figure }) => figure), thematic.map.nation]
      const { long } = viewAlt(thematic, names[language])
      const known = [
        mapTitle(thematic, own),
        mapFinding(thematic, own),
        ...cells.map(({ quantity }) => grammar.quantity(quantity, thematic.map.slice.indicator)),
        ...thematic.map.cells.flatMap(({ rank }) => (rank === null ? [] : [`${rank.best} ${rank.worst} ${rank.of}`])),
        ...thematic.map.cells.flatMap(({ place, share }) =>
          share !== null && isKnown(share)
            ? [grammar.share({ kind: 'share', measure: '', period: '', place, of: 'CN', percent: share }, own)]
            : [],
        ),
      ].flatMap(figuresIn)
      expect(figuresIn(long).filter((figure) => !known.includes(figure))).toEqual([])
    },
  )
})

describe('the text alternative of a place', () => {
  function altOf(code: string, language: Language) {
    const place = dataset.places.find((row) => row.code === code)
    if (place === undefined) throw new Error(code)
    return {
      profile: profileOf(dataset, place),
      alt: placeAlt(profileOf(dataset, place), 'T', 'none.', names[language]),
    }
  }

  it('is its headline, then its other figures, each once', () => {
    const { alt, profile } = altOf('440000', 'zh')
    expect(alt.short).toMatch(/^T：2023年，广东省可数字化交付的服务进出口893\.4亿美元/)
    expect(alt.long.startsWith(alt.short)).toBe(true)
    const sentences = alt.long.slice(alt.short.length).split('。').slice(0, -1)
    const said = [...profile.headline, ...profile.parts].map(({ measure }) => measure)
    expect(sentences).toHaveLength(profile.figures.filter(({ indicator }) => !said.includes(indicator.id)).length)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('without figures is the reason why there are none', () => {
    expect(altOf('710000', 'en').alt.short).toBe('T: none.')
  })
})
