import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import manifest from '@/app/manifest'
import robots from '@/app/robots'
import sitemap from '@/app/sitemap'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('with SITE_URL', () => {
  it('the sitemap lists every page in both languages, each with both, changed on the day of the release', () => {
    vi.stubEnv('SITE_URL', 'https://map.example.cn')
    const pages = sitemap()
    const addresses = pages.map(({ url }) => url)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toEqual(
      expect.arrayContaining([
        'https://map.example.cn/',
        'https://map.example.cn/en',
        'https://map.example.cn/en/provinces/xizang/brief',
        'https://map.example.cn/nation',
        'https://map.example.cn/regions/central-west',
        'https://map.example.cn/en/sites/zhongguancun',
      ]),
    )
    for (const { url, alternates, lastModified } of pages) {
      const { 'zh-CN': zh = '', en = '', 'x-default': other } = alternates?.languages ?? {}
      expect([zh, en]).toContain(url)
      expect(en).toBe(zh.replace(/^(https:..[^/]+)\/?/, '$1/en/').replace(/\/$/, ''))
      expect(other).toBe(zh)
      expect(lastModified).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('robots are told where it is', () => {
    vi.stubEnv('SITE_URL', 'https://map.example.cn')
    expect(robots().sitemap).toBe('https://map.example.cn/sitemap.xml')
  })
})

describe('without SITE_URL', () => {
  it('there is no sitemap', () => {
    vi.stubEnv('SITE_URL', '')
    expect(sitemap).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })

  it('robots are told of none', () => {
    vi.stubEnv('SITE_URL', '')
    expect(robots().sitemap).toBeUndefined()
  })
})

it('no page is forgotten: every file of a page has its paths in the list', () => {
  const files = readdirSync('app/[lang]', { recursive: true, encoding: 'utf8' })
  const routes = files.flatMap((file) => /^(.*)\/page\.tsx$/.exec(file)?.[1] ?? [])
  // Maps and comparisons have a route for each language; searches, wrong addresses, the panels from which a page is
  // shared, and pages as earlier releases had them are not for search engines.
  const fixed = routes.filter(
    (route) => !/^(map|compare)-|^search$|^missing$|(^|\/)share(\/compare|\/check)?$|\/published$/.test(route),
  )
  expect(fixed.length).toBeGreaterThan(10)
  vi.stubEnv('SITE_URL', 'https://map.example.cn')
  const paths = sitemap().map(({ url }) => new URL(url).pathname)
  for (const route of fixed) {
    const pattern = new RegExp(`^/${route.replaceAll(/\[[^\]]+\]/g, '[\\w-]+')}$`)
    expect([route, paths.some((path) => pattern.test(path))]).toEqual([route, true])
  }
})

it('a home screen gets a square icon of at least 512 px, and one with room around it', () => {
  const { icons = [], display } = manifest()
  expect(display).not.toMatch(/standalone|fullscreen/)
  expect(icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable'],
  ])
})
