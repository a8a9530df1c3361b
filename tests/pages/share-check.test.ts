import { array, constantFrom, oneof, sample, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortCode } from '@/data/address/short-link'
import { ask, firstMatch, markupOf } from '@/tests/support/answer'

describe('without a script', () => {
  it.each([
    ['/?indicator=dds-export&release=2026.1', 'holds'],
    [
      `/s/${shortCode({ page: { kind: 'province', id: '440000' }, query: new URLSearchParams(), language: 'zh' }) ?? ''}`,
      'unnamed',
    ],
    ['/s/mm1', 'other'],
    ['/embed/province/guangdong', 'unnamed'],
    ['/provinces/atlantis', 'other'],
    ['/about', 'other'],
    ['https://other.example/', 'foreign'],
    ['hello', 'unreadable'],
    ['/?indicator=gdp&release=1999.1', 'unknown'],
  ])('%s: %s', async (view, kind) => {
    const answer = await ask(`/share/check?${new URLSearchParams({ view }).toString()}`)
    expect([answer.status, firstMatch(markupOf(answer), /data-verdict="(\w+)"/)]).toEqual([200, kind])
  })

  it('a part of an address that is not understood is said', async () => {
    const body = markupOf(await ask('/share/check?view=/%3Findicator%3Dnonsense'))
    expect(body).toContain('class="corrections"')
  })
})

it('the page is not for search engines, and is reached from what is shared', async () => {
  expect((await ask('/share/check')).body).toMatch(/<meta name="robots" content="noindex/)
  expect(markupOf(await ask('/share?indicator=gdp'))).toContain('href="/share/check"')
  expect(markupOf(await ask('/en/about'))).toContain('href="/en/share/check"')
})

const markup = '"\'></code><script>window.boom=1</script>'
const keys = ['view', 'release', 'sha256', 'picture', 'theme', 'lang', '__proto__', 'toString', '']
const values = ['/', '/en?indicator=gdp', '/compare?places=440000', '/provinces/440000', '//x', '{}', '2026.1', markup]
const query = array(
  tuple(
    oneof(constantFrom(...keys), string({ unit: 'binary', maxLength: 20 })),
    oneof(constantFrom(...values), string({ unit: 'binary', maxLength: 300 })),
  ),
  { minLength: 1, maxLength: 14 },
).map((pairs) => pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&'))

it('40 hostile queries, are answered, and echo no markup', async () => {
  for (const search of sample(query, { numRuns: 40 })) {
    const answer = await ask(`/share/check?${search}`)
    expect([search, answer.status]).toEqual([search, 200])
    expect(markupOf(answer)).not.toContain('window.boom=1</script>')
    expect(answer.body).not.toContain('</code><script>')
  }
})
