import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from '@/proxy'
import { places } from '@/tests/support/tables'

const origin = 'https://map.example.cn'

/** Where an address leads inside, by its status and the path that answers. */
function answerOf(path: string): { readonly status: number; readonly to: string } {
  const { status, headers } = proxy(new NextRequest(origin + path))
  const to = headers.get('location') ?? headers.get('x-middleware-rewrite') ?? ''
  return { status, to: to.replace(origin, '') }
}

describe('an address', () => {
  it.each([
    ['/', '/zh/map-zh'],
    ['/en', '/en/map-en'],
    ['/?indicator=gdp', '/zh/map-zh/view?indicator=gdp'],
    ['/en/compare', '/en/compare-en'],
    ['/provinces', '/zh/provinces'],
    ['/en/provinces/guangdong/brief', '/en/provinces/guangdong/brief'],
    ['/provinces/guangdong?release=2026.1', '/zh/provinces/guangdong/published?release=2026.1'],
    ['/provinces/guangdong?release=1999.1', '/zh/provinces/guangdong?release=1999.1'],
    ['/nation', '/zh/nation'],
    ['/download.csv', '/files/download.csv'],
    ['/data/package.zip', '/files/package'],
    ['/compare/snapshot.png', '/snapshot/compare/snapshot.png'],
    ['/wechat.zip', '/files/wechat/wechat.zip'],
  ])('%s is answered by %s', (path, to) => {
    expect(answerOf(path)).toEqual({ status: 200, to })
  })

  it.each([
    ['/provinces/440000', '/provinces/guangdong'],
    ['/en/provinces/GUANGDONG/share', '/en/provinces/guangdong/share'],
    ['/provinces/440000?release=2026.1', '/provinces/guangdong?release=2026.1'],
    ['/indicators/GDP', '/indicators/gdp'],
    ['/regions/zhongxibu', '/regions/central-west'],
    ['/regions/china', '/nation'],
    ['/EMBED/Compare', '/embed/compare'],
    ['/zh/provinces', '/provinces'],
    ['/s/mcIdds-exportY19P44.31D16', '/?indicator=dds-export&period=2019&places=440000.310000&change=2016'],
  ])('%s leads for good to %s', (path, to) => {
    expect(answerOf(path)).toEqual({ status: 308, to })
  })

  it.each(['/nothing', '/provinces/nowhere', '/provinces/guangdong/more', '/s/mm1', '/%E0%A4%A', '/regions/east/more'])(
    '%s is missing',
    (path) => {
      const { status, to } = answerOf(path)
      expect([status, to.startsWith('/zh/missing?asked=')]).toEqual([404, true])
    },
  )

  it('of a place in any of its spellings leads to the one page of the place', () => {
    for (const { slug, code, name_zh, name_en, iso } of places) {
      for (const spelling of [code, name_zh, name_en, iso]) {
        const path = `/provinces/${encodeURIComponent(spelling)}`
        expect([path, answerOf(path)]).toEqual([path, { status: 308, to: `/provinces/${slug}` }])
      }
    }
  })
})
