import { assert, integer, option, property } from 'fast-check'
import { expect, it } from 'vitest'
import type { EmbedOffer } from '@/data/export/oembed'
import { oembed, oembedXml, roomOf } from '@/data/export/oembed'

const offer: EmbedOffer = {
  title: 'Trade & "more" <b>',
  finding: 'Guangdong leads. Source: Ministry.',
  page: 'https://map.example/?a=1&b=2',
  embed: 'https://map.example/embed?a=1&b=2',
  thumbnail: 'https://map.example/snapshot.png?a=1&b=2&picture=thumb',
  picture: '',
  height: (width) => width,
  site: 'Map',
  origin: 'https://map.example',
}

it('names what the specification asks of type rich', () => {
  expect(oembed(offer, { width: null, height: null })).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Trade & "more" <b>',
    provider_name: 'Map',
    provider_url: 'https://map.example/',
    thumbnail_url: offer.thumbnail,
    thumbnail_width: 300,
    thumbnail_height: 300,
    width: 800,
    height: 800,
  })
})

it('the code is a quotation with the link, then a frame that may do little', () => {
  const { html } = oembed(offer, { width: null, height: null })
  // As WordPress takes it apart: class-wp-oembed keeps one blockquote and one iframe.
  expect(html).toMatch(/^<blockquote>.*<\/blockquote><iframe [^>]*><\/iframe>$/)
  expect(html).toContain('<a href="https://map.example/?a=1&amp;b=2">Trade &amp; &quot;more&quot; &lt;b&gt;</a>')
  expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')
  expect(html).not.toContain('<b>')
})

it('neither frame nor picture ever exceeds the room', () => {
  const side = option(integer({ min: 1, max: 4000 }))
  assert(
    property(side, side, (width, height) => {
      const answer = oembed(offer, { width, height })
      const most = { width: width ?? Number.POSITIVE_INFINITY, height: height ?? Number.POSITIVE_INFINITY }
      expect(Number(answer.width)).toBeLessThanOrEqual(most.width)
      expect(Number(answer.height)).toBeLessThanOrEqual(most.height)
      expect(Number(answer.thumbnail_width ?? 0)).toBeLessThanOrEqual(most.width)
      expect(Number(answer.thumbnail_height ?? 0)).toBeLessThanOrEqual(most.height)
      const pictureKeys = Object.keys(answer).filter((key) => key.startsWith('thumbnail_'))
      expect([0, 3]).toContain(pictureKeys.length)
      expect(String(answer.html)).toContain(`height="${answer.height}"`)
      expect(String(answer.html)).toContain(`max-width:${answer.width}px`)
    }),
  )
})

it('XML holds the same fields, escaped', () => {
  const answer = oembed(offer, { width: 400, height: null })
  const xml = oembedXml(answer)
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/)
  const decode = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const fields = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name = '', value = '']) => [name, decode(value)])
  expect(Object.fromEntries(fields)).toEqual(
    Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])),
  )
})

it.each([
  ['600', 600],
  ['0', null],
  ['-5', null],
  ['1e3', null],
  ['600px', null],
  ['999999', null],
  [null, null],
])('room of %s is %s', (given, pixels) => {
  expect(roomOf(given)).toBe(pixels)
})
