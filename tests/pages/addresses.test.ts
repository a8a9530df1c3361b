import { describe, expect, it } from 'vitest'
import { ask, firstMatch, onSite } from '@/tests/support/answer'
import { places } from '@/tests/support/tables'

const languages = [
  { prefix: '', lang: 'zh-CN', name: 'name_zh' },
  { prefix: '/en', lang: 'en', name: 'name_en' },
] as const

describe.each(languages)('under "$prefix"', ({ prefix, lang, name }) => {
  it.each(['/', '/provinces', '/compare', '/?indicator=goods-total'])('%s answers in its language', async (path) => {
    const { status, body } = await ask(
      path === '/' ? prefix || '/' : (prefix + path).replace('/?', prefix ? '?' : '/?'),
    )
    expect(status).toBe(200)
    expect(firstMatch(body, /<html[^>]* lang="([^"]*)"/)).toBe(lang)
  })

  it('every province has its page at its slug, with its own heading', async () => {
    for (const place of places) {
      const { status, body } = await ask(`${prefix}/provinces/${place.slug}`)
      expect([status, firstMatch(body, /<html[^>]* lang="([^"]*)"/), firstMatch(body, /<h1[^>]*>([^<]*)/)]).toEqual([
        200,
        lang,
        place[name],
      ])
    }
  })

  it('codes, names, aliases and capitals lead for good to the slug, in the same language', async () => {
    for (const place of places) {
      const spellings = [
        place.code,
        place.iso,
        place.iso.toLowerCase(),
        place.name_zh,
        place.short_zh,
        place.name_en,
        place.slug.toUpperCase(),
        ...place.aliases.split(' ').filter((alias) => alias !== ''),
      ]
      for (const spelling of spellings) {
        const { status, location } = await ask(`${prefix}/provinces/${encodeURIComponent(spelling)}`)
        expect([spelling, status, location]).toEqual([spelling, 308, onSite(`${prefix}/provinces/${place.slug}`)])
      }
    }
  })

  it.each([
    ['neimenggu', 'inner-mongolia'],
    ['tibet', 'xizang'],
    ['macau', 'macao'],
    ['hongkong', 'hong-kong'],
    ['Inner%20Mongolia', 'inner-mongolia'],
  ])('%s means %s', async (alias, slug) => {
    const { status, location } = await ask(`${prefix}/provinces/${alias}`)
    expect([status, location]).toEqual([308, onSite(`${prefix}/provinces/${slug}`)])
  })
})

it('Shaanxi and Shanxi are two places', async () => {
  const headings = await Promise.all(
    ['/provinces/shaanxi', '/provinces/shanxi', '/en/provinces/shaanxi', '/en/provinces/shanxi'].map(async (path) =>
      firstMatch((await ask(path)).body, /<h1[^>]*>([^<]*)/),
    ),
  )
  expect(headings).toEqual(['陕西省', '山西省', 'Shaanxi Province', 'Shanxi Province'])
  const targets = await Promise.all(
    ['610000', '140000', '陕西', '山西'].map(
      async (name) => (await ask(`/provinces/${encodeURIComponent(name)}`)).location,
    ),
  )
  expect(targets).toEqual(['shaanxi', 'shanxi', 'shaanxi', 'shanxi'].map((slug) => onSite(`/provinces/${slug}`)))
})

it.each([
  ['/zh', '/'],
  ['/zh?indicator=gdp', '/?indicator=gdp'],
  ['/zh/provinces', '/provinces'],
  ['/zh/compare?places=440000', '/compare?places=440000'],
  ['/zh/provinces/guangdong', '/provinces/guangdong'],
])('%s is spelled %s', async (path, target) => {
  const { status, location } = await ask(path)
  expect([status, location]).toEqual([308, onSite(target)])
})

it.each([
  '/zh/%5Cexample.com',
  '/zh/%2F%2Fexample.com',
  '/zh/%2Fexample.com/..',
  '/zh//example.com',
  '//example.com',
  '/zh/https:%2F%2Fexample.com',
  '/en//example.com/',
])('%s leads to no other host', async (path) => {
  const { status, location } = await ask(path)
  expect(status).toBeLessThan(500)
  expect(new URL(location ?? onSite(path)).host).toBe(new URL(onSite('/')).host)
})

describe('a link that was carried about', () => {
  it.each([
    ['/provinces/guangdong。', '/provinces/guangdong'],
    ['/provinces/guangdong，详见', '/provinces/guangdong'],
    ['/Provinces/Guangdong).', '/provinces/guangdong'],
    ['/provinces/廣東', '/provinces/guangdong'],
    ['/EN', '/en'],
    ['/?indicator=gdp，详见', '/?indicator=gdp'],
    ['/?indicator=gdp&amp;places=440000', '/?indicator=gdp&places=440000'],
    ['/compare?places=440000,310000', '/compare?places=440000.310000'],
    ['/embed?indicator=gdp。', '/embed?indicator=gdp'],
    ['/snapshot.png?indicator=gdp)', '/snapshot.png?indicator=gdp'],
  ])('%s moves to %s', async (path, target) => {
    const { status, location } = await ask(encodeURI(path))
    expect([status, location]).toEqual([308, onSite(target)])
  })

  it('and one that leads nowhere all the same is answered as it came', async () => {
    const { status, body } = await ask(encodeURI('/provinces/atlantis。'))
    expect([status, body.includes('atlantis。')]).toEqual([404, true])
  })
})
