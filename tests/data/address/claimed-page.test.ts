import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '@/data/address/read-address'
import { shortCode } from '@/data/address/short-link'
import { queryOf, views } from '@/tests/support/views'

const hosts = ['map.example.cn', 'localhost:3000'] as const

function told(text: string): string {
  const found = readAddress(text, hosts)
  if (found.kind === 'foreign') return `foreign ${found.host}`
  if (found.kind !== 'page') return found.kind
  const { page, search, language } = found
  return `${language} ${page.kind === 'province' ? `province ${page.id}` : page.kind} ${search.toString()}`.trim()
}

describe('an address', () => {
  it.each([
    ['https://map.example.cn/?indicator=gdp&release=2026.1', 'zh map indicator=gdp&release=2026.1'],
    ['http://localhost:3000/en', 'en map'],
    ['/', 'zh map'],
    ['?indicator=gdp', 'zh map indicator=gdp'],
    ['/en/compare?places=440000.310000', 'en compare places=440000.310000'],
    ['map.example.cn/en?indicator=gdp', 'en map indicator=gdp'],
    ['map.example.cn', 'zh map'],
    ['/provinces/guangdong', 'zh province guangdong'],
    ['/en/provinces/440000/brief', 'en province 440000'],
    ['/provinces/广东', 'zh province 广东'],
    ['/snapshot.png?indicator=gdp&picture=card%402x&lang=en&theme=dark', 'en map indicator=gdp'],
    ['/compare/snapshot.svg?places=440000', 'zh compare places=440000'],
    ['/provinces/guangdong/snapshot.jpg?lang=en', 'en province guangdong'],
    ['/download.csv?indicator=gdp&lang=en', 'en map indicator=gdp'],
    ['/embed?indicator=gdp&lang=en&theme=auto', 'en map indicator=gdp'],
    ['/embed/province/guangdong', 'zh province guangdong'],
    ['/en/share?indicator=gdp', 'en map indicator=gdp'],
    ['/share/compare?places=440000', 'zh compare places=440000'],
    ['数据见：https://map.example.cn/?indicator=gdp，截至今天。', 'zh map indicator=gdp'],
    ['the map (https://map.example.cn/en) says', 'en map'],
  ])('%s: %s', (text, page) => {
    expect(told(text.replace('(https', '( https').replace('en)', 'en )'))).toBe(page)
  })

  it.each([
    ['https://other.example/?indicator=gdp', 'foreign other.example'],
    ['other.example/x', 'foreign other.example'],
    ['//other.example/', 'foreign other.example'],
    ['/\\other.example/', 'foreign other.example'],
    ['https://map.example.cn.evil.example/', 'foreign map.example.cn.evil.example'],
    ['https://map.example.cn:8443/', 'foreign map.example.cn:8443'],
    ['https://map.example.cn@evil.example/', 'unreadable'],
    ['/indicators/gdp', 'other'],
    ['/share/embed', 'other'],
    ['/s/mm1', 'other'],
    ['/%', 'other'],
    ['', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['WIFI:S:home;P:secret;;', 'unreadable'],
    ['https://', 'unreadable'],
    ['mailto:a@b.example', 'unreadable'],
  ])('%s: %s', (text, kind) => {
    expect(told(text)).toBe(kind)
  })
})

it('a short link is the view that it was made of', () => {
  fc.assert(
    fc.property(views, fc.constantFrom('map' as const, 'compare' as const), (view, kind) => {
      const code = shortCode({ page: { kind }, query: new URLSearchParams(queryOf(view)), language: 'en' })
      expect(told(`https://map.example.cn/s/${code ?? ''}`)).toBe(`en ${kind} ${queryOf(view)}`.trim())
    }),
  )
  const code = shortCode({ page: { kind: 'province', id: '440000' }, query: new URLSearchParams(), language: 'zh' })
  expect(told(`/s/${code ?? ''}`)).toBe('zh province 440000')
})

it('any text is read without failing, and only this site is taken for this site', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.webUrl().map((url) => url.replace('http', '/')),
  )
  fc.assert(
    fc.property(text, (given) => {
      const found = readAddress(given, hosts)
      expect(found.kind === 'foreign' && hosts.some((host) => host === found.host)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
