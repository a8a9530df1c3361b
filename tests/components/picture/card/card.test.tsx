import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { landPaths } from '@/components/map/land-paths'
import { cardHeight, fitCard } from '@/components/picture/card/card-fit'
import { indicatorCard } from '@/components/picture/card/card-indicator'
import { placeMap } from '@/components/picture/card/card-map'
import { cardNotes } from '@/components/picture/card/card-notes'
import { placeCard } from '@/components/picture/card/card-place'
import { regionCard } from '@/components/picture/card/card-region'
import { CardView } from '@/components/picture/card/card-view'
import { svgText } from '@/components/svg/node'
import { read } from '@/data/files/read'
import { flat } from '@/data/format/number'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { indicatorSentence, profileSentence, regionSentence } from '@/data/text/page-titles'
import { cardsIn, imprintIn, indicators, profiles, regions } from '@/tests/support/all-cards'

const dataset = read()
const languages = ['zh', 'en'] as const
const outside = profiles.filter(({ place }) => ['710000', '810000', '820000'].includes(place.code))
const covered = profiles.filter((profile) => !outside.includes(profile))

describe.each(languages)('cards in %s', (language) => {
  const names = namesOf(dataset, language)
  const imprint = imprintIn(language)
  const cards = cardsIn(language)

  it.each(covered)('of $place.name_en say what its page says first', (profile) => {
    const card = placeCard(profile, names, imprint)
    const sentence = profileSentence(profile, names)
    expect(sentence).toContain(card.figure === null ? 'a figure' : flat(card.figure))
    expect(card.facts).toHaveLength(2)
    for (const fact of card.facts) expect(sentence).toContain(uncapitalized(fact))
  })

  it.each(outside)('of $place.name_en say why there is no figure', (profile) => {
    const { figure, facts, about } = placeCard(profile, names, imprint)
    expect([figure, facts, about]).toEqual([null, [], profileSentence(profile, names)])
  })

  it.each(regions)('of $region.id say what its page says first', (profile) => {
    const card = regionCard(profile, names, imprint)
    const sentence = regionSentence(profile, names)
    expect(sentence).toContain(card.figure === null ? 'a figure' : flat(card.figure))
    expect(card.facts.length).toBeGreaterThan(0)
    for (const fact of card.facts) expect(sentence).toContain(uncapitalized(fact))
  })

  it.each(indicators)('of $indicator.id say what its page says first', ({ indicator, plate }) => {
    const card = indicatorCard(dataset, indicator, plate, language, imprint)
    const sentence = indicatorSentence(dataset, indicator, plate, withEconomies(dataset, names))
    expect(sentence).toContain(card.figure === null ? card.about : flat(card.figure))
    expect(card.map === null).toBe(!indicator.mapped)
  })

  it('fit their height, in type that is legible at half size', () => {
    for (const card of cards) {
      const type = fitCard(card)
      expect([card.name, Math.floor(cardHeight(card, type) / 481)]).toEqual([card.name, 0])
      expect(Math.min(type.fact, type.about)).toBeGreaterThanOrEqual(19)
      expect(type.name).toBeGreaterThanOrEqual(26)
    }
  })

  it('name their sources wherever they print a figure, and the notes of the map wherever they show one', () => {
    for (const card of cards) {
      const hasFigure = card.figure !== null || card.places.length > 0
      const works = card.notes.filter((note) => /^(来源：|Source: )./.test(note))
      const map = card.notes.filter((note) => /台湾省资料暂缺|No data for Taiwan Province/.test(note))
      expect([card.name, works.length > 0 || !hasFigure]).toEqual([card.name, true])
      expect([card.name, map.length]).toEqual([card.name, card.map === null ? 0 : 1])
    }
  })

  it('are set with flex boxes, inline styles and pictures only, as the image engine can', () => {
    for (const card of cards) {
      const markup = renderToStaticMarkup(<CardView card={card} text={(given) => given} />)
      const tags = new Set(Array.from(markup.matchAll(/<([a-z]+)/g), ([, tag]) => tag))
      expect([...tags].filter((tag) => tag !== 'div' && tag !== 'img' && tag !== 'link')).toEqual([])
      const boxes = markup.match(/<div[^>]*>/g) ?? []
      expect(boxes.filter((box) => !box.includes('display:flex'))).toEqual([])
    }
  })
})

describe('the first places of an indicator', () => {
  const places = (id: string) => {
    const found = indicators.find(({ indicator }) => indicator.id === id)
    if (found === undefined) throw new Error(`no ${id}`)
    return indicatorCard(dataset, found.indicator, found.plate, 'zh', imprintIn('zh')).places
  }

  it('are three, each with rank and figure', () => {
    expect(places('dds-total')).toEqual([
      { rank: '1', name: '上海', value: '1023.9亿美元' },
      { rank: '2', name: '广东', value: '893.4亿美元' },
      { rank: '3', name: '北京', value: '694.7亿美元' },
    ])
  })

  it('are none where all are alike: twelve places have one base each', () => {
    expect(places('bases')).toEqual([])
  })
})

describe('the map of a card', () => {
  const paths = landPaths()

  it('shows every place, the dash line and the inset, and one place in the accent', () => {
    const svg = svgText(placeMap(['440000']))
    for (const path of Object.values(paths.places)) expect(svg).toContain(path)
    expect(svg).toContain(`<path class="land self" d="${paths.places['440000']}"/>`)
    expect(svg.match(/class="land self"/g)).toHaveLength(1)
    expect(svg).toContain(`class="line dash" d="${paths.dashes}"`)
    expect(svg).toContain('href="#k-land"')
  })

  it('shows the members of a region', () => {
    const svg = svgText(placeMap(['210000', '220000', '230000']))
    expect(svg.match(/class="land member"/g)).toHaveLength(3)
  })

  it('rings the places that could not be found else, and no others', () => {
    const ringed = dataset.places.filter(({ code }) => svgText(placeMap([code])).includes('<circle'))
    expect(ringed.map(({ slug }) => slug)).toEqual(['shanghai', 'hong-kong', 'macao'])
  })

  it('holds no words: pictures in a picture have no fonts', () => {
    for (const card of cardsIn('zh'))
      expect(card.map === null ? '' : svgText(card.map)).not.toMatch(/<(text|title|desc)/)
  })
})

it('a map number takes the place of the note on the base map', () => {
  const [note] = cardNotes([], true, { ...imprintIn('zh'), approvalNumber: 'GS（2026）1234号' }, 'zh')
  expect(note).toBe('审图号：GS（2026）1234号；台湾省资料暂缺')
})

function uncapitalized(fact: string): string {
  return fact.replace(/^(Ranking|Less|Derived)/, (word) => word.toLowerCase())
}
