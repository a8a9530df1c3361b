import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { ask, firstMatch, markupOf } from '@/tests/support/answer'
import { indicators, observations } from '@/tests/support/facts'

const paths = ['/data', '/data/reconciliation', '/data/contradictions', '/data/releases', '/about']

describe.each(['', '/en'])('under "%s"', (prefix) => {
  it.each(paths)('%s answers with a heading, a title and its addresses', async (path) => {
    const { status, body } = await ask(prefix + path)
    expect(status).toBe(200)
    const heading = firstMatch(body, /<h1[^>]*>([^<]*)/) ?? 'none'
    expect(firstMatch(body, /<title>([^<]*)/)).toContain(heading)
    expect(firstMatch(body, /<link rel="canonical" href="([^"]*)"/)).toBe(prefix + path)
    expect(firstMatch(body, /hrefLang="en" href="([^"]*)"/)).toBe(`/en${path}`)
  })
})

describe('what exists', () => {
  it('leads from every number of holes to their names and reasons', async () => {
    const markup = markupOf(await ask('/data'))
    const links = [...markup.matchAll(/href="(\/indicators\/[a-z-]+)#gaps"/g)].map(([, path = '']) => path)
    expect(links.length).toBe(indicators.length)
    for (const path of links)
      expect([path, markupOf(await ask(path))]).toEqual([path, expect.stringContaining('id="gaps"')])
    const gaps = markupOf(await ask('/indicators/cbec-export-share'))
    expect(gaps).toContain('所依据的来源没有刊印')
    for (const name of ['上海', '台湾', '西藏']) expect(gaps.slice(gaps.indexOf('id="gaps"'))).toContain(name)
  })
})

it('a release is named with the hash of its file', async () => {
  const markup = markupOf(await ask('/data/releases'))
  const releases = parse<Record<'id' | 'date', string>>(readFileSync('data/releases/releases.csv', 'utf8'), {
    columns: true,
  })
  for (const { id, date } of releases) {
    const hash = createHash('sha256')
      .update(readFileSync(`data/releases/${id}.json.gz`))
      .digest('hex')
    for (const text of [id, date, hash]) expect(markup).toContain(text)
    expect((await ask(`/?release=${id}`)).status).toBe(200)
  }
})

it('the page about the site counts what the tables hold and gives a line to print', async () => {
  const markup = markupOf(await ask('/about'))
  const sums = observations.filter(({ status }) => status === 'derived').length
  expect(markup).toContain(
    `${indicators.length}个指标、${observations.length - sums}个刊印的数字和${sums}个由本站相加的合计`,
  )
  expect(markup).toMatch(/<blockquote>资料来源：/)
  for (const id of ['classes', 'map', 'accessibility', 'privacy', 'licence', 'credit', 'errors']) {
    expect(markup).toContain(`id="${id}"`)
  }
})

it.each(['/data/nothing', '/about/more', '/data/2026.1', '/indicators/gdp/2024'])('%s answers 404', async (path) => {
  expect((await ask(path)).status).toBe(404)
})
