import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { landPaths } from '@/components/map/land-paths'
import { placesMap } from '@/components/map/plain-map'
import { CardView } from '@/components/picture/card/card'
import { indicatorCard, placeCard, regionCard } from '@/components/picture/card/card-facts'
import { svgText } from '@/components/svg/node'
import { read } from '@/data/files/read'
import { flat } from '@/data/format/number'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { indicatorSentence, profileSentence, regionSentence } from '@/data/text/page-titles'
import { wordsOf } from '@/data/words/words'
import { cardSiteIn, cardsIn, indicators, profiles, regions } from '@/tests/support/all-cards'

const dataset = read()
const languages = ['zh', 'en'] as const
const outside = profiles.filter(({ place }) => ['710000', '810000', '820000'].includes(place.code))
const covered = profiles.filter((profile) => !outside.includes(profile))

describe.each(languages)('cards in %s', (language) => {
  const names = namesOf(dataset, language)
  const site = cardSiteIn(language)
  const cards = cardsIn(language)

  it.each(covered)('of $place.name_en say what its page says first', (profile) => {
    const card = placeCard(profile, names, site)
    const sentence = profileSentence(profile, names)
    expect(sentence).toContain(card.figure === null ? 'a figure' : flat(card.figure))
    expect(card.facts).toHaveLength(2)
    for (const fact of card.facts) expect(sentence).toContain(uncapitalized(fact))
  })

  it.each(outside)('of $place.name_en say why there is no figure', (profile) => {
    const { figure, facts, about } = placeCard(profile, names, site)
    expect([figure, facts, about]).toEqual([null, [], profileSentence(profile, names)])
  })

  it.each(regions)('of $region.id say what its page says first', (profile) => {
    const card = regionCard(profile, names, site)
    const sentence = regionSentence(profile, names)
    expect(sentence).toContain(card.figure === null ? 'a figure' : flat(card.figure))
    expect(card.facts.length).toBeGreaterThan(0)
    for (const fact of card.facts) expect(sentence).toContain(uncapitalized(fact))
  })

  it.each(indicators)('of $indicator.id say what its page says first', ({ indicator, thematic }) => {
    const all = withEconomies(dataset, names)
    const card = indicatorCard(dataset, indicator, thematic, all, site)
    const sentence = indicatorSentence(dataset, indicator, thematic, all)
    expect(sentence).toContain(card.figure === null ? card.about : flat(card.figure))
    expect(card.map === null).toBe(!indicator.mapped)
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

  it('name the inset of every map', () => {
    const name = wordsOf(language).map.inset.replace('\n', ' ')
    for (const card of cards) {
      const markup = renderToStaticMarkup(<CardView card={card} text={(given) => given} />)
      expect([card.name, markup.includes(name)]).toEqual([card.name, card.map !== null])
    }
  })

  it('show all fills of a map in its legend, each with the pattern or color that it has there', () => {
    for (const { legend, map } of cards) {
      const look = map === null ? '' : svgText(map)
      for (const { swatch } of legend?.rows ?? []) {
        const [style, defs, fill] = swatch.children.map((child) => (typeof child === 'string' ? child : svgText(child)))
        expect(look).toContain(style)
        expect(look).toContain(defs)
        expect(fill).toMatch(/class="land (c\d|zero)"|class="land open" fill="url\(#k-(missing|below|inapplicable)\)"/)
      }
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
    return indicatorCard(dataset, found.indicator, found.thematic, namesOf(dataset, 'zh'), cardSiteIn('zh')).places
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
    const svg = svgText(placesMap(['440000']))
    for (const path of Object.values(paths.places)) expect(svg).toContain(path)
    expect(svg).toContain(`<path class="land self" d="${paths.places['440000']}"/>`)
    expect(svg.match(/class="land self"/g)).toHaveLength(1)
    expect(svg).toContain(`class="line dash" d="${paths.dashes}"`)
    expect(svg).toContain('href="#k-land"')
  })

  it('shows the members of a region', () => {
    const svg = svgText(placesMap(['210000', '220000', '230000']))
    expect(svg.match(/class="land member"/g)).toHaveLength(3)
  })

  it('rings the places that could not be found else, and no others', () => {
    const ringed = dataset.places.filter(({ code }) => svgText(placesMap([code])).includes('<circle'))
    expect(ringed.map(({ slug }) => slug)).toEqual(['shanghai', 'hong-kong', 'macao'])
  })

  it('holds no words, which would be blank: pictures in a picture have no fonts', () => {
    for (const { map } of cardsIn('zh')) {
      expect(map === null ? '' : svgText(map)).not.toMatch(/<(text|title|desc)[^>]*>[^<]/)
    }
  })
})

it('a map number takes the place of the note on the base map', () => {
  const [profile] = profiles
  if (profile === undefined) throw new Error('no place')
  const site = { ...cardSiteIn('zh'), approvalNumber: 'GS（2026）1234号' }
  const notes = placeCard(profile, namesOf(dataset, 'zh'), site).notes.join()
  expect(notes).toContain('审图号：GS（2026）1234号　台湾省资料暂缺')
  expect(notes).not.toContain(wordsOf('zh').map.note)
})

function uncapitalized(fact: string): string {
  return fact.replace(/^(Ranking|Less|Derived)/, (word) => word.toLowerCase())
}
