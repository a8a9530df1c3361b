import { describe, expect, it } from 'vitest'
import { ask, firstMatch, markupOf } from '@/tests/support/answer'

const languages = [
  {
    prefix: '',
    field: '搜索省份、城市、指标',
    button: '搜索',
    guangdong: '广东省',
    none: '没有相符的结果',
    found: '结果：',
  },
  {
    prefix: '/en',
    field: 'Search places and indicators',
    button: 'Search',
    guangdong: 'Guangdong Province',
    none: 'Nothing matches',
    found: 'Results: ',
  },
] as const

function searchPage(prefix: string, query: string) {
  return ask(`${prefix}/search?q=${encodeURIComponent(query)}`)
}

/** The results of an answered page: their text and where they lead. */
async function results(prefix: string, query: string): Promise<readonly (readonly [string, string])[]> {
  const list = firstMatch((await searchPage(prefix, query)).body, /<ol class="search-results">(.*?)<\/ol>/s) ?? ''
  return [...list.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href = '', title = '']) => [title, href])
}

describe.each(languages)('under "$prefix"', ({ prefix, guangdong }) => {
  it.each(['gd', 'guang', '广'])('the page for %s leads to Guangdong first, without a script', async (query) => {
    expect((await results(prefix, query))[0]).toEqual([guangdong, `${prefix}/provinces/guangdong`])
  })

  it.each([
    ['440000', '/provinces/guangdong'],
    ['cn-gd', '/provinces/guangdong'],
    ['廣東省', '/provinces/guangdong'],
    ['京津冀', '/compare?places=110000.120000.130000'],
  ])('what alone answers %s opens at once', async (query, path) => {
    const { status, headers } = await searchPage(prefix, query)
    expect([status, headers.get('location')]).toEqual([307, prefix + path])
  })

  it('what only sounds alike is not opened by itself', async () => {
    expect((await searchPage(prefix, 'shanxi')).status).toBe(200)
  })

  it('an indicator leads to its map, a zone to the page of its province, a base to its own', async () => {
    const map = prefix === '' ? '/?indicator=gdp' : '/en?indicator=gdp'
    const leads = await Promise.all(
      ['gdp', 'yiwu', '天河'].map(async (query) => {
        const alone = (await searchPage(prefix, query)).headers.get('location')
        return alone ?? (await results(prefix, query))[0]?.[1]
      }),
    )
    expect(leads).toEqual([map, `${prefix}/provinces/zhejiang`, `${prefix}/sites/tianhe`])
    expect((await ask(map)).status).toBe(200)
  })

  it('what is not found is said, with the names that are nearest', async () => {
    const answer = await searchPage(prefix, 'gaungdong')
    expect(answer.status).toBe(200)
    const main = firstMatch(markupOf(answer), /<main[^>]*>(.*)<\/main>/s) ?? ''
    expect(main).toContain('gaungdong')
    expect(main).toContain(`href="${prefix}/provinces/guangdong"`)
  })

  it('searches are not for search engines', async () => {
    for (const query of ['', 'gd', 'nothing at all']) {
      const { status, body } = await searchPage(prefix, query)
      expect([status, /<meta name="robots" content="noindex[^>]*>/.test(body)]).toEqual([200, true])
    }
  })
})

describe('hostile searches', () => {
  const markup = '"\'></title><img src=x onerror="window.boom=1"><script>window.boom=1</script>'

  it.each([
    `?q=${encodeURIComponent(markup)}`,
    '?q=%',
    '?q=%E0%A4%A',
    '?q=%00%01%E2%80%AE',
    '?q=a&q=b',
    '?q[]=a',
    `?q=${'x'.repeat(5_000)}`,
    `?q=${'%F0%9F%98%80'.repeat(300)}`,
    '?toString=1&__proto__=1&q=constructor',
  ])('%#: are answered as text', async (query) => {
    const answer = await ask(`/search${query}`)
    expect(answer.status).toBe(200)
    expect(answer.body).not.toContain('<img src=x')
    expect(answer.body).not.toContain('<script>window.boom')
    expect(answer.body.length).toBeLessThan(60_000)
  })

  it.each(['/search/gd', '/en/search/a/b', '/searching'])('%s is no page', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
})
