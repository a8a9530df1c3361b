import { parse } from 'csv-parse/sync'
import { constantFrom, sample, tuple } from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ask, askToTheEnd, onSite } from '@/tests/support/answer'
import { hostileQuery } from '@/tests/support/hostile'
import { figuresOf, places } from '@/tests/support/tables'

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}
const citations = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}
const pages = ['', '/provinces/guangdong', '/indicators/gdp', '/regions/east', '/nation', '/compare']
const files = [
  ...Object.entries(types).map(([ending, type]) => [`download.${ending}`, type] as const),
  ...Object.entries(citations).map(([ending, type]) => [`cite.${ending}`, type] as const),
]
const addresses = pages.flatMap((page) =>
  files.map(([file, type]) => [`${page}/${file}${page === '/compare' ? '?places=440000.330000' : ''}`, type] as const),
)

async function bytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(onSite(path))).arrayBuffer())
}

it.each(addresses)('%s is a file of type %s, briefly cached, with a name of its own', async (path, type) => {
  const { status, headers } = await ask(path)
  expect([status, headers.get('content-type')]).toEqual([200, type])
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w.-]+_\d{4}\.\d+_CC-BY-4\.0\.\w+"; filename\*=UTF-8''[\w%.-]+$/,
  )
  expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('set-cookie')).toBeNull()
  const etag = headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  const again = await ask(path, { 'if-none-match': `"other", W/${etag}` })
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag])
})

describe('the table of a view', () => {
  it('has the printed figures, with codes as text', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes('/download.csv'))
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
    const printed = figuresOf('dds-total', '2023')
    expect(rows.filter(({ level }) => level === 'province').map(({ code }) => code)).toEqual(
      places.map(({ code }) => code),
    )
    for (const { code } of places) {
      const value = printed.get(code)
      if (value === undefined) continue
      expect(Number(rows.find((row) => row.code === code)?.value).toFixed(1)).toBe(value)
    }
    expect(text).toContain('"440000"')
  })

  it('comes in two languages under two names', async () => {
    const [zh, en] = await Promise.all([ask('/download.csv'), ask('/download.csv?lang=en')])
    expect(zh.body).toContain('亿美元')
    expect(en.body).toContain('100 million US$')
    expect(decodeURIComponent(zh.headers.get('content-disposition') ?? '')).toContain('2023年各省份')
    expect(en.headers.get('etag')).not.toBe(zh.headers.get('etag'))
  })

  it('in a zip comes with README and license', async () => {
    const zip = unzipSync(await bytes('/download.zip?indicator=gdp'))
    expect(Object.keys(zip)).toEqual(['table.csv', 'README.txt', 'LICENSE.txt'])
  })
})

describe('only the canonical address is answered', () => {
  it.each([
    ['/download.csv?indicator=dds-total', '/download.csv'],
    ['/download.csv?lang=zh', '/download.csv'],
    ['/download.csv?lang=fr&indicator=gdp', '/download.csv?indicator=gdp'],
    ['/download.csv?lang=en&indicator=gdp', '/download.csv?indicator=gdp&lang=en'],
    ['/download.csv?indicator=gdp&at=1_2_3&focus=440000', '/download.csv?indicator=gdp'],
    ['/download.csv?indicator=none&x=1', '/download.csv'],
    ['/download.csv?indicator=gdp&indicator=dds-total', '/download.csv?indicator=gdp'],
    ['/cite.bib?period=1901&indicator=goods-total', '/cite.bib?indicator=goods-total&period=2016'],
    ['/provinces/440000/download.csv?x=1', '/provinces/guangdong/download.csv'],
    ['/provinces/%E5%B9%BF%E4%B8%9C/download.csv?lang=en', '/provinces/guangdong/download.csv?lang=en'],
    ['/indicators/GDP/download.csv', '/indicators/gdp/download.csv'],
    ['/regions/china/cite.ris', '/nation/cite.ris'],
    ['/compare/download.csv?places=440000.440000', '/compare/download.csv?places=440000'],
  ])('%s moves to %s, which answers', async (given, canonical) => {
    const answer = await ask(given)
    expect([answer.status, answer.location]).toEqual([308, onSite(canonical)])
    expect((await ask(canonical)).status).toBe(200)
  })

  it.each(['/provinces/nowhere/download.csv', '/indicators/none/cite.bib', '/files/view/download.csv'])(
    '%s does not exist',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})

it('the data package holds the tables and their description', async () => {
  const { status, headers } = await ask('/data/package.zip')
  expect([status, headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
  expect(headers.get('cache-control')).not.toContain('immutable')
  const names = Object.keys(unzipSync(await bytes('/data/package.zip')))
  expect(names).toEqual(
    expect.arrayContaining(['datapackage.json', 'observations.csv', 'README.zh.txt', 'LICENSE.txt']),
  )
})

it('120 hostile queries, never are a fault of the server and are never echoed', async () => {
  const paths = sample(tuple(constantFrom(...addresses), hostileQuery), { numRuns: 120 })
  for (const [[address], query] of paths) {
    const path = `${address.split('?')[0] ?? ''}?${query}`
    const { status, body, location, headers } = await ask(path)
    expect([path, [200, 308, 404].includes(status)]).toEqual([path, true])
    expect([path, body.includes('<x-boom'), headers.has('x-boom')]).toEqual([path, false, false])
    if (location === null) continue
    expect(location.startsWith(onSite('/'))).toBe(true)
    const next = await askToTheEnd(path)
    expect([path, [200, 404].includes(next.status)]).toEqual([path, true])
  }
}, 120_000)
