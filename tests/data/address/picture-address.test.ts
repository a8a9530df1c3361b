import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SharedPage } from '@/data/address/page'
import {
  pictureAsked,
  pictureChoice,
  pictureFormats,
  pictureHref,
  pictureNames,
  pictureQuery,
  pictureText,
} from '@/data/address/picture'
import { languages } from '@/data/language'

describe('pictureAsked', () => {
  it.each([
    [['snapshot.svg'], { page: { kind: 'map' }, format: 'svg' }],
    [['compare', 'snapshot.jpg'], { page: { kind: 'compare' }, format: 'jpg' }],
    [['provinces', 'guangdong', 'snapshot.png'], { page: { kind: 'province', id: 'guangdong' }, format: 'png' }],
    [['compare', 'guangdong', 'snapshot.png'], null],
    [['snapshot.gif'], null],
    [['snapshot'], null],
    [['regions', 'east', 'snapshot.png'], null],
    [['provinces', 'snapshot.png'], null],
    [['provinces', 'a', 'b', 'snapshot.png'], null],
    [[], null],
  ] as const)('%j', (segments, asked) => {
    expect(pictureAsked(segments)).toEqual(asked)
  })
})

describe('a choice of picture', () => {
  it('is written as it is read', () => {
    for (const name of pictureNames) {
      for (const density of [1, 2] as const)
        expect(pictureChoice(pictureText({ name, density }))).toEqual({ name, density })
    }
  })

  it.each(['', 'Card', 'card@3x', 'card@2x@2x', '__proto__', 'constructor', ' card'])('%j is none', (text) => {
    expect(pictureChoice(text)).toBeNull()
  })
})

describe('a picture’s address', () => {
  it('leaves out what is usual', () => {
    const [choice, query] = [{ name: 'article', density: 1 } as const, new URLSearchParams()]
    expect(pictureHref({ kind: 'map' }, { ...choice, format: 'svg' }, 'zh', query)).toBe('/snapshot.svg')
  })

  it('reads as it is written', () => {
    assert(
      property(
        constantFrom(...pictureFormats),
        constantFrom(...pictureNames),
        constantFrom(1 as const, 2 as const),
        constantFrom(...languages),
        oneof(
          constantFrom<SharedPage>({ kind: 'map' }, { kind: 'compare' }),
          // An address cannot hold the names of this folder and of the one above.
          string({ minLength: 1 })
            .filter((id) => id !== '.' && id !== '..')
            .map((id): SharedPage => ({ kind: 'province', id })),
        ),
        (format, name, density, language, page) => {
          const view = new URLSearchParams('indicator=gdp&places=440000.310000')
          const address = new URL(pictureHref(page, { name, density, format }, language, view), 'http://x')
          const segments = address.pathname.split('/').slice(1).map(decodeURIComponent)
          expect(pictureAsked(segments)).toEqual({ page, format })
          const read = pictureQuery(address.searchParams)
          expect(read.choice).toEqual({ name, density })
          expect([read.language, read.view.toString()]).toEqual([language, view.toString()])
        },
      ),
    )
  })

  it('is read from anything without a throw', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(languages).toContain(pictureQuery(new URLSearchParams(text)).language)
      }),
    )
  })
})
