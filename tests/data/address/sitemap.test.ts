import { expect, it } from 'vitest'
import { sitemapXml } from '@/data/address/sitemap'

const page = {
  'zh-CN': 'https://map.example.cn/?a=1&b=2',
  en: 'https://map.example.cn/en',
  'x-default': 'https://map.example.cn/?a=1&b=2',
}

it('names a page once in each language, each time with all of them', () => {
  const xml = sitemapXml([page], '2026-11-20')
  expect(xml.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://map.example.cn/?a=1&amp;b=2',
    '<loc>https://map.example.cn/en',
  ])
  expect(xml.match(/hreflang="[^"]*"/g)).toEqual(
    Array.from({ length: 2 }, () => ['hreflang="zh-CN"', 'hreflang="en"', 'hreflang="x-default"']).flat(),
  )
  expect(xml.match(/<lastmod>2026-11-20<\/lastmod>/g)).toHaveLength(2)
})

it('does not say when a page was changed where that is not known', () => {
  expect(sitemapXml([page], null)).not.toContain('lastmod')
})

it('lets nothing out of an element', () => {
  expect(sitemapXml([{ ...page, en: '"><x>' }], null)).not.toContain('<x>')
})
