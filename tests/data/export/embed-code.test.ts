import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
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
  expect(codes.element).toContain('<script src="https://map.example/embed.js" async></script>')
  expect(codes.element).toMatch(/<provincial-map [^>]*>\s*<a href="[^"]*"><img [^>]*><\/a>\s*<\/provincial-map>$/)
  expect(codes.picture).toContain('alt="A &quot;map&quot; &amp; more: Finding &lt;1&gt;."')
  expect(new URL(codes.oembed).searchParams.get('url')).toBe(offer.page)
})

describe('the code of a frame', () => {
  const { frame } = embedCodes(offer, 800)

  it('shrinks with its column, has no border in old editors, and begins at the height that was measured', () => {
    expect(frame).toContain('width="100%" height="640" frameborder="0"')
    expect(frame).toContain('style="border:0;width:100%;max-width:800px"')
  })

  it('follows the height that its document tells, by an attribute that leaves no text where scripts are taken away', () => {
    const handler = /onload="([^"]*)"/.exec(frame)?.[1] ?? ''
    expect(frame).not.toContain('<script')
    expect(handler).not.toMatch(/[&<]/)
    const heard: ((message: unknown) => void)[] = []
    const sent: unknown[] = []
    const contentWindow = { postMessage: (message: unknown) => sent.push(message) }
    const element = { contentWindow, style: { height: '' }, onload: handler }
    const host = { addEventListener: (_: string, hear: (message: unknown) => void) => heard.push(hear) }
    runInNewContext(`(function(){${handler}}).call(element)`, { window: host, element })
    expect(sent).toEqual([{ message: 'ready' }])
    const tell = (source: unknown, data: unknown) => {
      for (const hear of heard) hear({ source, data })
    }
    tell({}, { sentinel: 'amp', height: 77 })
    expect(element.style.height).toBe('')
    tell(contentWindow, 'pym')
    tell(contentWindow, { sentinel: 'amp', height: 612 })
    expect(element.style.height).toBe('612px')
  })

  it('leaves picture and link where the frame is taken away, and a link beside it where it is not shown', () => {
    const left = frame.replaceAll(/<\/?(iframe|script)\b[^>]*>/g, '')
    expect(left).toMatch(
      /^<a href="[^"]*"><img src="https:\/\/map.example\/snapshot.png\?a=1" alt="[^"]*"[^>]*><\/a>\n/,
    )
    expect(left).toMatch(/<p><a href="https:\/\/map.example\/\?a=1&amp;b=2">A &quot;map&quot; &amp; more<\/a><\/p>$/)
  })
})
