import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printable } from '@/app/_pictures/draw'
import { codePointsOf } from '@/app/_pictures/fonts/characters'
import { fontPaths } from '@/app/_pictures/rasterize'
import * as indicatorRoute from '@/app/[lang]/indicators/[id]/opengraph-image'
import * as placeRoute from '@/app/[lang]/provinces/[slug]/opengraph-image'
import * as regionRoute from '@/app/[lang]/regions/[id]/opengraph-image'
import { CardView } from '@/components/picture/card/card-view'
import { read } from '@/data/files/read'
import { cardsIn } from '@/tests/support/all-cards'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each(['zh', 'en'] as const)('cards in %s', (language) => {
  it('hold no character that a font lacks: it would be a box, and a request to a font host', () => {
    const fonts = fontPaths.map((path) => codePointsOf(readFileSync(path)))
    for (const card of cardsIn(language)) {
      const said: string[] = []
      const text = (given: string) => {
        said.push(printable(given, language))
        return ''
      }
      // Whatever is not said through `text` stays in the markup, where it would be found.
      const rest = renderToStaticMarkup(<CardView card={card} text={text} />).replace(/<[^>]*>/g, '')
      const lacking = [...said.join('')].filter((character) =>
        fonts.some((font) => !font.has(character.codePointAt(0) ?? 0)),
      )
      expect([card.name, rest, lacking]).toEqual([card.name, '', []])
      expect(said).toContain(printable(card.name, language))
    }
  })
})

describe('the picture of a card', () => {
  it.each([
    ['zh', 'guangdong'],
    ['en', 'xizang'],
  ])('is a PNG of 1200 × 630, drawn without any request (%s %s)', async (lang, slug) => {
    const asked: string[] = []
    const fetchInside = globalThis.fetch
    // The engine unpacks its own parts from data: addresses, which leave no process.
    vi.stubGlobal('fetch', (address: string) => {
      if (!address.startsWith('data:')) asked.push(address)
      return fetchInside(address)
    })
    const answer = await placeRoute.default({ params: Promise.resolve({ lang, slug }) })
    const { format, width, height } = await sharp(await answer.arrayBuffer()).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(asked).toEqual([])
  })

  it('is made for every place, region and indicator in both languages, and for nothing else', () => {
    const { places, regions, indicators } = read()
    expect(placeRoute.generateStaticParams()).toHaveLength(places.length * 2)
    expect(regionRoute.generateStaticParams()).toHaveLength((regions.length - 1) * 2)
    expect(indicatorRoute.generateStaticParams()).toHaveLength(indicators.length * 2)
    expect([placeRoute, regionRoute, indicatorRoute].map(({ dynamicParams }) => dynamicParams)).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('text for pictures', () => {
  it('keeps what the font has and replaces what it lacks', () => {
    expect(printable('12\u202f785.8亿美元“约”')).toBe('12\u00a0785.8亿美元“约”')
  })

  it('has narrow quotes among Latin letters', () => {
    expect(printable('China’s “trade” …', 'en')).toBe('China\'s "trade" ...')
  })
})
