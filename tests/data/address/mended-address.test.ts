import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendedPath, mendedQuery, withoutCarried } from '@/data/address/path'
import { viewKeys } from '@/data/view/view-codec'
import { parseQuery, queryOf, views } from '@/tests/support/views'

/** What carriers do to the query of a link, by name: each takes the query without its question mark. */
const carriers: Readonly<Record<string, (query: string) => string>> = {
  'a Chinese stop': (query) => `${query}。`,
  'a Chinese comma and words': (query) => `${query}，详见附件`,
  'a Latin stop': (query) => `${query}.`,
  'a bracket of Markdown': (query) => `${query})`,
  'a Chinese bracket': (query) => `${query}）`,
  'a quotation mark': (query) => `${query}”`,
  'a star of Markdown': (query) => `${query}**`,
  'a zero-width space behind': (query) => `${query}\u200b`,
  'a byte order mark before': (query) => `\ufeff${query}`,
  'HTML’s ampersand': (query) => query.replaceAll('&', '&amp;'),
  'HTML’s ampersand twice': (query) => query.replaceAll('&', '&amp;amp;'),
  'percent signs encoded again': (query) => query.replaceAll('.', '%252E'),
  'signs of the query encoded': (query) => query.replaceAll('=', '%3D').replaceAll('&', '%26'),
  'full width': (query) => query.replace(/[0-9a-z=&]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'capital keys': (query) => query.replace(/(^|&)\w+=/g, (key) => key.toUpperCase()),
  'commas for points in lists': (query) =>
    query.replace(/(places|layers|peers|axes)=[^&]*/g, (list) => list.replaceAll('.', ',')),
  'Chinese commas for points': (query) => query.replace(/(places|layers)=[^&]*/g, (list) => list.replaceAll('.', '，')),
  'what WeChat adds': (query) => `${query}&from=timeline&isappinstalled=0&scene=1&clicktime=1733011200&enterid=1`,
  'what campaigns add': (query) => `${query}&utm_source=mail&spm=a.b&mc_cid=1`,
}

/** The query as a browser sends it. */
const sent = (query: string) => new URL(`https://map.example.cn/?${query}`).search

/** All that a view says, and nothing to correct. */
const readAs = (search: string) => parseQuery([...withoutCarried(new URLSearchParams(mendedQuery(search, viewKeys)))])

describe('a link that was carried about leads to the same view, in silence', () => {
  it.each(Object.entries(carriers))('%s', (_, carry) => {
    assert(
      property(
        views.map(queryOf).filter((query) => query !== ''),
        (query) => {
          expect(readAs(sent(carry(query)))).toEqual(readAs(sent(query)))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('whatever several of them do to it', () => {
    const several = subarray(['a Chinese stop', 'HTML’s ampersand', 'a zero-width space behind', 'capital keys'])
    assert(
      property(
        views.map(queryOf).filter((query) => query !== ''),
        several,
        (query, names) => {
          const carried = names.reduce((text, name) => carriers[name]?.(text) ?? text, query)
          expect(readAs(sent(carried))).toEqual(readAs(sent(query)))
        },
      ),
      { numRuns: 100 },
    )
  })
})

it('what other programs append is passed over in silence', () => {
  const carriedKeys =
    'utm_source=wechat&utm_x=1&fbclid=a&gclid=b&from=timeline&isappinstalled=0&scene=1&clicktime=2&nsukey=c&_rsc=d'
  expect([...withoutCarried(new URLSearchParams(`${carriedKeys}&indicator=gdp`))]).toEqual([['indicator', 'gdp']])
  // No key of a view looks like one of them.
  expect(viewKeys.filter((key) => withoutCarried(new URLSearchParams({ [key]: 'a' })).size === 0)).toEqual([])
})

describe('what is not touched', () => {
  it('is a query as this site writes it', () => {
    assert(
      property(views.map(queryOf), (query) => {
        const search = query === '' ? '' : `?${query}`
        expect(mendedQuery(search, viewKeys)).toBe(search)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['', '?', '?q=what%3F', '?url=https%3A%2F%2Fmap.example.cn%2Fs%2Fmm%E3%80%82', '?nonsense=1.'])(
    'is %s',
    (search) => {
      expect(mendedQuery(search, viewKeys)).toBe(search)
    },
  )

  it('is a value that means nothing: whoever reads it says so', () => {
    expect(mendedQuery('?indicator=%3Cscript%3E', viewKeys)).toBe('?indicator=%3Cscript%3E')
  })

  it('mending twice is mending once', () => {
    assert(
      property(views.map(queryOf), constantFrom(...Object.values(carriers)), (query, carry) => {
        const once = mendedQuery(sent(carry(query)), viewKeys)
        expect(mendedQuery(once, viewKeys)).toBe(once)
      }),
    )
  })
})

describe('a path that leads nowhere is tried again without what was written behind it', () => {
  it.each([
    ['/provinces/guangdong。', '/provinces/guangdong'],
    ['/provinces/guangdong%E3%80%82', '/provinces/guangdong'],
    ['/provinces/guangdong，详见', '/provinces/guangdong'],
    ['/provinces/guangdong).', '/provinces/guangdong'],
    ['/Provinces/GUANGDONG', '/provinces/guangdong'],
    ['/provinces/ｇｕａｎｇｄｏｎｇ', '/provinces/guangdong'],
    ['/provinces/guangdong%25E3%2580%2582', '/provinces/guangdong'],
    ['/provinces/guangdong\u200b/', '/provinces/guangdong'],
    ['/EN', '/en'],
    ['/en。', '/en'],
    ['/。', '/'],
    ['/s/mkA。', '/s/mkA'],
    ['/S/mkA', '/s/mkA'],
    ['/snapshot.png，', '/snapshot.png'],
    ['//evil.example/。', '/evil.example'],
  ])('%s is %s', (path, mended) => {
    expect(mendedPath(path)).toBe(mended)
  })
})
