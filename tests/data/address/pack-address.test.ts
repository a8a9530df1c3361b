import { expect, it } from 'vitest'
import { packAsked, packHref } from '@/data/address/file'
import type { SharedPage } from '@/data/address/page'

const pages: readonly SharedPage[] = [{ kind: 'map' }, { kind: 'compare' }, { kind: 'province', id: 'guangdong' }]

it.each(pages)('the address of the pack of $kind $id asks for it', (page) => {
  for (const language of ['zh', 'en'] as const) {
    const url = new URL(packHref(page, language, new URLSearchParams('theme=dark')), 'https://map.example.cn')
    expect(packAsked(url.pathname.split('/').slice(1))).toEqual(page)
    expect([url.searchParams.get('theme'), url.searchParams.get('lang')]).toEqual([
      'dark',
      language === 'en' ? 'en' : null,
    ])
  }
})

it.each([
  [],
  ['wechat'],
  ['en', 'wechat.zip'],
  ['provinces', 'wechat.zip'],
  ['regions', 'east', 'wechat.zip'],
  ['compare', 'guangdong', 'wechat.zip'],
  ['a', 'b', 'c', 'wechat.zip'],
])('the path %j %j %j asks for none', (...segments: string[]) => {
  expect(packAsked(segments)).toBeNull()
})
