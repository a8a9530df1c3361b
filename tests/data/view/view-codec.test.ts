import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewKeys } from '@/data/view/view-codec'
import { createView } from '@/tests/support/fixtures'
import { parseQuery, queryOf, unsoundKeys, views } from '@/tests/support/views'

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 4, arbitrary: fc.stringMatching(/^[\w.,:;=&%+-]{0,20}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.repeat(50)) },
)
const anyKey = fc.oneof(
  fc.constantFrom(...viewKeys),
  anyText,
  fc.constantFrom('__proto__', 'constructor', 'utm_source'),
)
const anyPairs = fc.array(fc.tuple(anyKey, anyText), { maxLength: 12 })

/** A canonical link with every key that can stand in one. */
const full = [
  'indicator=goods-total&period=2019&places=440000.310000&method=quantile&classes=7&form=tile&circles=zones',
  'palette=-brbg&layers=zones.bases&until=2020&focus=610000&at=-12.5_3_4.25&change=2016&versus=gdp&axes=log.linear',
  'scale=index&pair=swipe&quadrants=nation',
  'peers=5.1.0.2&text=large&theme=dark&release=2026.1',
].join('&')

const fullOfRegions = [
  'v=1&indicator=goods-total&period=2019&level=region&places=hosts.east&method=natural&classes=4&form=fill',
  'circles=gdp&layers=bases&focus=west&change=2018&versus=zones&theme=light',
].join('&')

function corrupt(value: string): readonly string[] {
  const foreign = ['0', '-1', '1e9', 'NaN', 'null', '..', '_', ' ', '\u0000', '\uD800', '广东', '<b>', '%', '９']
  const cuts = Array.from(value, (_, i) => value.slice(0, i) + value.slice(i + 1))
  const swaps = Array.from(value, (_, i) => `${value.slice(0, i)}x${value.slice(i + 1)}`)
  const others = [...new URLSearchParams(full).values()]
  const twisted = [value.toUpperCase(), ` ${value}`, `${value} `, `${value}.`, `.${value}`, value.repeat(500)]
  return [...foreign, ...cuts, ...swaps, ...others, ...twisted]
}

function expectSound(query: string | readonly (readonly [string, string])[]): void {
  const { view } = parseQuery(query)
  expect(unsoundKeys(view)).toEqual([])
  const canonical = queryOf(view)
  expect(parseQuery(canonical)).toEqual({ view, corrections: [] })
  expect(queryOf(parseQuery(canonical).view)).toBe(canonical)
}

describe('a view and its query', () => {
  it('come back from a round trip unchanged, whatever the view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(unsoundKeys(view)).toEqual([])
        expect(parseQuery(queryOf(view))).toEqual({ view, corrections: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('need no escaping', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(queryOf(view)).toMatch(/^[\w.=&-]*$/)
      }),
      { numRuns: 500 },
    )
  })

  it('know one order of keys only: any order of the same link has the same canonical query', () => {
    const pairs = [...new URLSearchParams(full)]
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(queryOf(parseQuery(shuffled).view)).toBe(full)
      }),
      { numRuns: 200 },
    )
  })

  it('leave defaults out', () => {
    expect(queryOf(createView())).toBe('')
    expect(queryOf(createView({ level: 'region', period: '2024' }))).toBe('level=region')
    expect(queryOf(createView({ indicator: 'gdp', period: '2024', form: 'circle' }))).toBe('indicator=gdp')
    expect(queryOf(createView({ indicator: 'gdp', period: '2023' }))).toBe('indicator=gdp&period=2023&form=fill')
  })

  it('name every key of the address grammar', () => {
    const keys =
      'v indicator period level places method classes form circles palette layers until focus at change versus axes scale pair quadrants peers text theme release'
    expect(viewKeys.join(' ')).toBe(keys)
  })
})

describe('reading a query', () => {
  it('gives a sound view for 10,000 arbitrary lists of keys and values', () => {
    fc.assert(fc.property(anyPairs, expectSound), { numRuns: 8000 })
    fc.assert(fc.property(anyText, expectSound), { numRuns: 2000 })
  })

  it.each([
    ['provinces', `v=1&${full}`],
    ['regions', fullOfRegions],
  ])('gives a sound view for every corruption of one key of a full link to %s', (_, link) => {
    const pairs = [...new URLSearchParams(link)]
    const corrupted = pairs.flatMap(([key, value], at) =>
      corrupt(value).map((text) => pairs.map((pair, i): readonly [string, string] => (i === at ? [key, text] : pair))),
    )
    corrupted.forEach(expectSound)
    expect(corrupted.length).toBeGreaterThan(pairs.length * 40)
  })

  it('gives a sound view when keys are misspelt, missing or doubled', () => {
    const pairs = [...new URLSearchParams(full)]
    const links = pairs.flatMap((pair, at) => {
      const renamed = (to: (key: string) => string) =>
        pairs.map(([key, value], i): readonly [string, string] => [i === at ? to(key) : key, value])
      const without = pairs.filter((_, i) => i !== at)
      return [without, [...pairs, pair, pair], renamed((key) => `${key}x`), renamed((key) => key.toUpperCase())]
    })
    links.forEach(expectSound)
    expect(links).toHaveLength(4 * pairs.length)
  })
})
