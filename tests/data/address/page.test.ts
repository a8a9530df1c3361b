import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageRef } from '@/data/address/page'
import { hrefUnder, parsePath, parseSharedPath, pathOf } from '@/data/address/page'
import { pathSegments } from '@/data/address/path'
import { findPage } from '@/data/address/read-address'
import { read } from '@/data/files/read'

const parts = (path: string) => path.split('/').filter((part) => part !== '')

describe('the path of a page', () => {
  it('is read as it is written, whatever the id', () => {
    const listed = fc.record({
      kind: fc.constantFrom('province' as const, 'region' as const, 'indicator' as const, 'base' as const),
      id: fc.string({ minLength: 1 }),
    })
    const single = fc.constantFrom<PageRef>({ kind: 'map' }, { kind: 'compare' }, { kind: 'nation' })
    fc.assert(
      fc.property(fc.oneof(listed, single), (page) => {
        expect(parsePath(pathSegments(pathOf(page)) ?? ['?'])).toEqual(page)
      }),
    )
  })

  it.each(['/provinces', '/provinces/guangdong/brief', '/data', '/compare/x', '/nation/x', '/Regions/east'])(
    '%s is that of no page about figures',
    (path) => {
      expect(parsePath(parts(path))).toBeNull()
    },
  )

  it.each([
    ['/', 'map'],
    ['/compare', 'compare'],
    ['/provinces/guangdong', 'province'],
    ['/nation', undefined],
    ['/regions/east', undefined],
    ['/indicators/gdp', undefined],
    ['/sites/qilu', undefined],
  ])('of %s there are pictures: %s', (path, kind) => {
    expect(parseSharedPath(parts(path))?.kind).toBe(kind)
  })
})

describe('a page that is meant', () => {
  it.each([
    ['/provinces/440000', '/provinces/guangdong'],
    ['/provinces/广东', '/provinces/guangdong'],
    ['/regions/china', '/nation'],
    ['/regions/dongbu', '/regions/east'],
    ['/sites/jinan', '/sites/qilu'],
    ['/compare', '/compare'],
  ])('%s is %s', (path, own) => {
    const page = parsePath(parts(path))
    const found = page === null ? null : findPage(read(), page)
    expect(found === null ? null : pathOf(found)).toBe(own)
  })

  it.each(['/provinces/atlantis', '/regions/atlantis', '/indicators/x', '/sites/x'])('%s is none', (path) => {
    const page = parsePath(parts(path))
    expect(page === null || findPage(read(), page) === null).toBe(true)
  })
})

it('what lies under a page says the language last, and only where it is not Chinese', () => {
  const query = new URLSearchParams('lang=en&period=2019')
  expect(hrefUnder({ kind: 'map' }, 'x.csv', 'zh', query)).toBe('/x.csv?period=2019')
  expect(hrefUnder({ kind: 'compare' }, 'x.csv', 'en', query)).toBe('/compare/x.csv?period=2019&lang=en')
})
