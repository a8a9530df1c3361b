import { expect, it } from 'vitest'
import { packAsked, packHref } from '@/data/model/pack-address'

it.each([null, 'guangdong'])('the address of the pack of %s asks for it', (slug) => {
  for (const language of ['zh', 'en'] as const) {
    const url = new URL(packHref({ slug }, language, new URLSearchParams('theme=dark')), 'https://map.example.cn')
    expect(packAsked(url.pathname.split('/').slice(1))).toEqual({ slug })
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
  ['a', 'b', 'c', 'wechat.zip'],
])('the path %j %j %j asks for none', (...segments: string[]) => {
  expect(packAsked(segments)).toBeNull()
})
