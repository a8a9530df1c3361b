import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShortLink } from '@/data/address/short-link'
import { readShortCode, shortCode } from '@/data/address/short-link'
import { queryOf, views } from '@/tests/support/views'

const links: fc.Arbitrary<ShortLink> = fc
  .tuple(views, fc.constantFrom('map' as const, 'compare' as const), fc.constantFrom('zh' as const, 'en' as const))
  .map(([view, kind, language]) => ({ page: { kind }, query: new URLSearchParams(queryOf(view)), language }))

function told(link: ShortLink | null) {
  return link === null ? null : { ...link, query: link.query.toString() }
}

describe('a short code', () => {
  it('of any view leads back to it, by the same query', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(told(readShortCode(shortCode(link) ?? ''))).toEqual(told(link))
      }),
      { numRuns: 2000 },
    )
  })

  it('is never longer than the query, and needs no escaping in an address or a message', () => {
    fc.assert(
      fc.property(links, (link) => {
        const code = shortCode(link) ?? ''
        const query = link.query.toString()
        expect(code.length).toBeLessThanOrEqual(Math.max(3, query.length))
        expect(code).toMatch(/^[A-Za-z0-9._-]*[A-Za-z0-9]$/)
      }),
    )
  })

  it.each<[string, ShortLink]>([
    ['mm', { page: { kind: 'map' }, query: new URLSearchParams(), language: 'zh' }],
    [
      'mcIdds-exportY19P44.31D16',
      {
        page: { kind: 'map' },
        query: new URLSearchParams('indicator=dds-export&period=2019&places=440000.310000&change=2016'),
        language: 'zh',
      },
    ],
    [
      'cUEGregionPeast.westZ2026.1',
      {
        page: { kind: 'compare' },
        query: new URLSearchParams('level=region&places=east.west&release=2026.1'),
        language: 'en',
      },
    ],
    ['pWP44', { page: { kind: 'province', id: '440000' }, query: new URLSearchParams(), language: 'zh' }],
  ])('%s means the same in every release: it stands in print', (code, link) => {
    expect(shortCode(link)).toBe(code)
    expect(told(readShortCode(code))).toEqual(told(link))
  })

  it('that lost its end, or of which one sign was mistaken, leads nowhere but by chance', () => {
    const harmed = fc.sample(links, { numRuns: 300 }).flatMap((link) => {
      const code = shortCode(link) ?? ''
      const cuts = [1, 2, 3].map((n) => code.slice(0, -n))
      const slips = [...code].map((_, i) => `${code.slice(0, i)}7${code.slice(i + 1)}`)
      return [...cuts, ...slips].filter((other) => other !== code)
    })
    const read = harmed.filter((code) => readShortCode(code) !== null)
    expect(read.length / harmed.length).toBeLessThan(0.03)
  })

  it('of anything else is null, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[mcp].[A-Za-z0-9.]*$/)),
        (code) => {
          const link = readShortCode(code)
          expect(link === null || shortCode(link) === code).toBe(true)
        },
      ),
    )
    for (const code of ['', 'm', 'x0', 'm0<script>', `m0I${'a'.repeat(500)}`, '__proto__', 'constructor']) {
      expect(readShortCode(code)).toBeNull()
    }
  })

  it('is not given to what no canonical link has', () => {
    for (const query of [
      'indicator=GDP',
      'places=44',
      'period=19',
      'unknown=1',
      'places=440000&places=310000',
      'text=',
    ]) {
      expect(shortCode({ page: { kind: 'map' }, query: new URLSearchParams(query), language: 'zh' })).toBeNull()
    }
    const province = (id: string, query: string) =>
      shortCode({ page: { kind: 'province', id }, query: new URLSearchParams(query), language: 'zh' })
    expect([province('guangdong', ''), province('440000', 'release=2026.1')]).toEqual([null, null])
  })
})
