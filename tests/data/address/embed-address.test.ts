import { describe, expect, it } from 'vitest'
import { embedAsked, embedHref } from '@/data/address/embed'

const parts = (path: string) => path.split('/').filter((part) => part !== '')

describe('the documents that may be framed', () => {
  it.each([
    ['/embed', { kind: 'map' }],
    ['/embed/compare', { kind: 'compare' }],
    ['/embed/province/guangdong', { kind: 'province', id: 'guangdong' }],
    ['/embed/province/广东', { kind: 'province', id: '广东' }],
  ])('%s is one', (path, what) => {
    expect(embedAsked(parts(path))).toEqual(what)
  })

  it.each([
    '/',
    '/embedded',
    '/embed/map',
    '/embed/compare/x',
    '/embed/province',
    '/embed/province/guangdong/x',
    '/en/embed',
  ])('%s is none', (path) => {
    expect(embedAsked(parts(path))).toBeNull()
  })
})

it('what embeds have beside the view comes last, and only where it is not usual', () => {
  const query = new URLSearchParams('period=2019&theme=light')
  expect(embedHref({ kind: 'map' }, query, 'zh', 'light')).toBe('/embed?period=2019')
  expect(embedHref({ kind: 'map' }, query, 'en', 'reader')).toBe('/embed?period=2019&theme=auto&lang=en')
  expect(embedHref({ kind: 'province', id: 'xizang' }, new URLSearchParams(), 'zh', 'dark')).toBe(
    '/embed/province/xizang?theme=dark',
  )
  expect(embedHref({ kind: 'compare' }, new URLSearchParams(), 'zh', 'light')).toBe('/embed/compare')
})
