import { expect, it } from 'vitest'
import { embedCodes } from '@/data/export/oembed'

const offer = {
  title: 'A "map" & more',
  finding: 'Finding <1>.',
  page: 'https://map.example/?a=1&b=2',
  embed: 'https://map.example/embed?a=1&b=2',
  thumbnail: '',
  picture: 'https://map.example/snapshot.png?a=1',
  height: () => 640,
  site: 'Map',
  origin: 'https://map.example',
}

it('every code carries the address, and no text breaks out of it', () => {
  const codes = embedCodes(offer, 800)
  expect(codes.frame).toContain('src="https://map.example/embed?a=1&amp;b=2"')
  expect(codes.frame).toContain('width="800" height="640"')
  expect(codes.element).toContain('<script src="https://map.example/embed.js" async></script>')
  expect(codes.element).toMatch(/<provincial-map [^>]*>\s*<a href="[^"]*"><img [^>]*><\/a>\s*<\/provincial-map>$/)
  expect(codes.picture).toContain('alt="A &quot;map&quot; &amp; more: Finding &lt;1&gt;."')
  expect(new URL(codes.oembed).searchParams.get('url')).toBe(offer.page)
})
