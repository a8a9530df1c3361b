import { describe, expect, it } from 'vitest'
import { embedAsked, embedHref, embedPath, pageAsked } from '@/data/address/embed'

const parts = (path: string) => path.split('/').filter((part) => part !== '')

describe('the documents that may be framed', () => {
  it.each([
    ['/embed', { kind: 'map', query: '' }],
    ['/embed/compare', { kind: 'compare', query: '' }],
    ['/embed/province/guangdong', { kind: 'province', name: 'guangdong' }],
    ['/embed/province/广东', { kind: 'province', name: '广东' }],
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

describe('the pages that can be embedded', () => {
  it.each([
    ['/', 'map'],
    ['/compare', 'compare'],
    ['/provinces/guangdong', 'province'],
  ])('%s can', (path, kind) => {
    expect(pageAsked(parts(path))?.kind).toBe(kind)
  })

  it.each(['/provinces', '/provinces/guangdong/brief', '/data', '/compare/x', `/provinces/${'x'.repeat(81)}`])(
    '%s cannot',
    (path) => {
      expect(pageAsked(parts(path))).toBeNull()
    },
  )
})

it('what embeds have beside the view comes last, and only where it is not usual', () => {
  const query = new URLSearchParams('period=2019&theme=light')
  expect(embedHref(embedPath('map'), query, 'zh', 'light')).toBe('/embed?period=2019')
  expect(embedHref(embedPath('map'), query, 'en', 'reader')).toBe('/embed?period=2019&theme=auto&lang=en')
  expect(embedHref(embedPath('province', 'xizang'), new URLSearchParams(), 'zh', 'dark')).toBe(
    '/embed/province/xizang?theme=dark',
  )
  expect(embedHref(embedPath('compare'), new URLSearchParams(), 'zh', 'light')).toBe('/embed/compare')
})
