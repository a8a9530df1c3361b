import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cardImage } from '@/app/_pictures/card'
import { printable } from '@/app/_pictures/draw'
import { codePointsOf } from '@/app/_pictures/fonts/characters'
import { fontPaths } from '@/app/_pictures/rasterize'
import * as indicatorRoute from '@/app/[lang]/indicators/[id]/opengraph-image'
import * as mapRoute from '@/app/[lang]/map/opengraph-image'
import * as placeRoute from '@/app/[lang]/provinces/[slug]/opengraph-image'
import * as regionRoute from '@/app/[lang]/regions/[id]/opengraph-image'
import { CardView, cardSize } from '@/components/picture/card/card'
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
    expect(mapRoute.generateStaticParams()).toEqual([{ lang: 'zh' }, { lang: 'en' }])
    expect(regionRoute.generateStaticParams()).toHaveLength((regions.length - 1) * 2)
    expect(indicatorRoute.generateStaticParams()).toHaveLength(indicators.length * 2)
    for (const { dynamicParams, size, contentType } of [mapRoute, placeRoute, regionRoute, indicatorRoute]) {
      expect([dynamicParams, size, contentType]).toEqual([false, cardSize, 'image/png'])
    }
  })
})

/** Those whose words need most room: many facts, a long name, two lines of legend, three of sources. */
const full = [
  { kind: 'map' },
  { kind: 'province', id: 'hong-kong' },
  { kind: 'region', id: 'central' },
  { kind: 'region', id: 'hosts' },
  { kind: 'indicator', id: 'gdp-per-capita' },
  { kind: 'indicator', id: 'dds-gdp-ratio' },
  { kind: 'indicator', id: 'cbec-import-health-share' },
] as const

it.each(full)('the fullest cards keep their parts apart and their margins free ($kind $id)', async (subject) => {
  const png = await (await cardImage(subject, 'en')).arrayBuffer()
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const [paper] = [data.subarray(0, 3)]
  /** How many pixels of a line are not paper, from one column to another. */
  const inked = (y: number, from: number, to: number) => {
    let count = 0
    for (let x = from; x < to; x += 1) {
      const at = (y * info.width + x) * 3
      if ([0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (paper[channel] ?? 0)) > 20)) count += 1
    }
    return count
  }
  const lines = Array.from({ length: info.height }, (_, y) => y)
  const rule = lines.findLast((y) => inked(y, 48, 1152) > 1090) ?? 0
  expect(rule).toBeGreaterThan(450)
  for (const y of [...lines.slice(rule - 8, rule), ...lines.slice(-24)]) expect([y, inked(y, 0, 1200)]).toEqual([y, 0])
  // Between the name of the site and the words below it.
  expect(lines.slice(62, 90).some((y) => inked(y, 0, 500) === 0)).toBe(true)
})

describe('text for pictures', () => {
  it('keeps what the font has and replaces what it lacks', () => {
    expect(printable('12\u202f785.8亿美元“约”')).toBe('12\u00a0785.8亿美元“约”')
  })

  it('has narrow quotes among Latin letters', () => {
    expect(printable('China’s “trade” …', 'en')).toBe('China\'s "trade" ...')
  })
})
