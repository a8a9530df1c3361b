import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EmbedContext } from '@/components/embed/document'
import { MapEmbed } from '@/components/embed/map-embed'
import { read } from '@/data/files/read'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { namesOf } from '@/data/text/names-of'
import { mapFinding, mapTitle } from '@/data/text/sentence'
import { tableRows } from '@/data/text/table-rows'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { viewOptions } from '@/data/view/view-options'
import { correction } from '@/data/view/view-values'

const entries = viewOptions(read(), [])

function embedOf(query: string, set: Partial<EmbedContext> = {}, given = '') {
  const { view } = parseView(new URLSearchParams(query), entries, new Set(viewKeys))
  const facts = viewData(read(), view)
  const thematic = thematicMapOf(facts, view)
  const frame: EmbedContext = {
    language: 'zh',
    theme: 'light',
    origin: '',
    release: '2026.1',
    approvalNumber: undefined,
    ...set,
  }
  const names = namesOf(read(), frame.language)
  const embed = createElement(MapEmbed, {
    thematic,
    series: facts.series,
    citations: [],
    names,
    frame,
    corrections: given === '' ? [] : [correction('foo', 'unknown', given), correction(given, 'invalid', given)],
    revisions: null,
    years: [
      { period: '2019', href: '/embed?period=2019' },
      { period: view.period, href: '/embed' },
    ],
    open: `/?${query}`,
    href: (place) => `/places/${place}`,
  })
  return { text: renderToStaticMarkup(embed), thematic, names }
}

const queries = ['', 'indicator=goods-total&form=fill', 'level=region', 'form=tile', 'circles=gdp&layers=bases.zones']

describe.each(queries)('the embed of ?%s', (query) => {
  it.each(['zh', 'en'] as const)(
    'says in %s what page and table say, and every place leads out of the frame',
    (language) => {
      const { text, thematic, names } = embedOf(query, { language })
      // Names that are not broken over two lines have an element of their own.
      const plain = text.replaceAll(/<\/?span[^>]*>/g, '')
      expect(plain).toContain(`<h1>${mapFinding(thematic, names)}</h1>`)
      expect(text).toContain(`<p class="title">${mapTitle(thematic, names)}</p>`)
      for (const { name, value, rank } of tableRows(thematic, names)) {
        expect(text).toContain(
          `<td>${rank}</td><th scope="row">${name}</th><td class="number">${value.replace('<', '&lt;')}`,
        )
      }
      for (const { place } of thematic.map.cells) {
        expect(text).toMatch(
          new RegExp(`<a href="/places/${place}" data-place="${place}" target="_blank" rel="noopener"`),
        )
      }
    },
  )
})

it('the note at the lower left is the approval number where there is one', () => {
  expect(embedOf('').text).toContain('天地图')
  expect(embedOf('', { approvalNumber: 'GS（2026）1号' }).text).toContain('审图号：GS（2026）1号<br/>台湾省资料暂缺')
  expect(embedOf('form=tile', { approvalNumber: 'GS（2026）1号' }).text).not.toContain('审图号')
})

it('a fixed theme has its own colors only, the reader’s both', () => {
  const { text: light } = embedOf('', { theme: 'light' })
  expect(light).not.toContain('prefers-color-scheme')
  expect(light).toContain('<meta name="color-scheme" content="light"/>')
  expect(embedOf('', { theme: 'dark' }).text).not.toContain('#faf7f0')
  expect(embedOf('', { theme: 'reader' }).text).toContain('prefers-color-scheme:dark')
})

it('what an address held beside the view is said as text', () => {
  const { text } = embedOf('', {}, '"><script>boom()</script>')
  expect(text).toContain('class="corrections"')
  expect(text).not.toContain('<script>boom')
  expect(text.match(/<script>/g)).toHaveLength(1)
})
