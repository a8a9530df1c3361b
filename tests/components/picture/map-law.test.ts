import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { regionMap, sitesMap } from '@/components/map/plain-map'
import { CardView } from '@/components/picture/card/card'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { PictureName } from '@/data/address/picture'
import { pictureNames } from '@/data/address/picture'
import plane from '@/data/geo/plane.json'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { cardsIn } from '@/tests/support/all-cards'
import { factsOf } from '@/tests/support/picture-facts'
import { elementsOf, withClass } from '@/tests/support/svg-look'
import { textBoxes, touching } from '@/tests/support/text-boxes'

// What a map of China says in print: 台湾 and 南海诸岛 by name, and that Taiwan's figures are missing (公开地图内容表示规范).

const words = {
  zh: { taiwan: '台湾', islands: '南海诸岛', note: '台湾省资料暂缺' },
  en: { taiwan: 'Taiwan', islands: 'South China Sea Islands', note: 'No data for Taiwan Province at present' },
} as const

const forms = {
  fill: 'indicator=goods-total&form=fill&period=2024',
  circle: 'indicator=goods-total&form=circle&period=2024',
  tile: 'indicator=goods-total&form=tile&period=2024',
  regions: 'level=region',
  sites: 'indicator=goods-total&form=fill&period=2024&layers=bases.zones&circles=gdp',
  chosen: 'indicator=dds-total&period=2023&places=440000.350000.330000.810000.820000.460000',
  change: 'indicator=goods-total&period=2024&change=2019',
}

function textsOf(drawing: SvgNode): readonly string[] {
  return elementsOf(drawing).flatMap(({ tag, children }) =>
    tag === 'text' ? [children.filter((child) => typeof child === 'string').join('')] : [],
  )
}

type NameBox = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** The names on a map as it lies in the plane, with the size and the anchor that their group may give them. */
function namesOn(drawing: SvgNode, size = 13, anchor = 'start'): readonly NameBox[] {
  const { attributes, children, tag } = drawing
  const [own, side] = [Number(attributes['font-size'] ?? size), attributes['text-anchor'] ?? anchor]
  if (tag !== 'text') return children.flatMap((child) => (typeof child === 'string' ? [] : namesOn(child, own, side)))
  const text = children.filter((child) => typeof child === 'string').join('')
  const width = textWidth(text) * own
  const left = Number(attributes.x) - (side === 'end' ? width : side === 'middle' ? width / 2 : 0)
  return [{ text, left, right: left + width, y: Number(attributes.y), size: own }]
}

/** Pairs of names of which one lies on the other. */
function colliding(names: readonly NameBox[]): readonly string[] {
  return names.flatMap((one, i) =>
    names
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < 0.4 * (one.size + other.size),
      )
      .map((other) => `${one.text} on ${other.text}`),
  )
}

/** What of the law a picture breaks. A grid of tiles shows neither boundaries nor sea. */
function faults(drawing: SvgNode, language: Language, isGrid: boolean): readonly string[] {
  const { taiwan, islands, note } = words[language]
  const texts = textsOf(drawing)
  const onMap = withClass(drawing, 'map').flatMap(textsOf)
  const lines = islands.split('South China ').flatMap((part, i) => (i === 0 && part === '' ? ['South China'] : [part]))
  const required = [taiwan, ...(isGrid ? [] : lines)]
  const missing = required.filter((text) => onMap.filter((one) => one === text).length !== 1)
  const said = texts.join(language === 'zh' ? '' : ' ').includes(note) ? [] : [note]
  const covered = touching(textBoxes(drawing)).filter((pair) => required.some((text) => pair.includes(text)))
  const on = isGrid
    ? []
    : colliding(
        withClass(drawing, 'map')
          .flatMap((map) => namesOn(map))
          .filter(({ text }) => text !== '' && !/^\d+$/.test(text)),
      )
  return [...missing, ...said, ...covered, ...on]
}

describe.each(languages)('every picture of a map in %s', (language) => {
  const cases = Object.entries(forms).flatMap(([form, query]) =>
    (['light', 'dark'] as const).map((theme) => [form, theme, query] as const),
  )
  it.each(cases)(
    '%s, %s: names Taiwan and the South China Sea Islands once, and nothing covers them',
    (form, theme, query) => {
      const facts = factsOf(query, language, theme)
      const broken = pictureNames.flatMap((name: PictureName) =>
        // The QR code takes room from the map.
        [facts, { ...facts, address: null, printedAddress: null }].flatMap((of) =>
          faults(viewPicture(of, name), language, form === 'tile').map((fault) => `${name}: ${fault}`),
        ),
      )
      expect(broken).toEqual([])
    },
  )

  it('and the inset lies under neither name', () => {
    const drawing = viewPicture(factsOf(forms.sites, language), 'card')
    const [map] = withClass(drawing, 'map')
    if (map === undefined) throw new Error('no map')
    const { x, y } = plane.inset
    for (const text of [words[language].taiwan, language === 'zh' ? '南海诸岛' : 'Sea Islands']) {
      const name = elementsOf(map).find(({ tag, children }) => tag === 'text' && children[0] === text)
      expect([text, Number(name?.attributes.x) < x || Number(name?.attributes.y) < y]).toEqual([text, true])
    }
  })

  it('every card of a map likewise', () => {
    const { taiwan, islands, note } = words[language]
    for (const card of cardsIn(language).filter(({ map }) => map !== null)) {
      const markup = renderToStaticMarkup(createElement(CardView, { card, text: (given: string) => given }))
      const said = [taiwan, islands, note].filter((text) => !markup.includes(`>${text}<`) && !markup.includes(text))
      expect([card.name, said]).toEqual([card.name, []])
    }
  })

  it('maps without figures likewise', () => {
    const { taiwan } = words[language]
    const { thematic, names } = factsOf('indicator=goods-total&period=2024', language)
    const placeName = (place: string) => names.place(place, 'short')
    const common = { scope: 'r', title: '', description: '', insetName: words[language].islands }
    const region = { ...common, names, sentence: () => '', href: () => '' }
    const site = { ...common, placeName, names: { base: () => '', zone: () => '', zones: () => '' } }
    for (const drawing of [regionMap(thematic.map, 'east', ['310000', '320000'], region), sitesMap([], [], site)]) {
      expect(textsOf(drawing)).toEqual(expect.arrayContaining([taiwan, words[language].islands]))
    }
  })
})
