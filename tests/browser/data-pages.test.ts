import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, firstMatch, markupOf } from '@/tests/support/answer'
import { contradictions, indicators, observations } from '@/tests/support/facts'
import { openBrowser, openPage } from '@/tests/support/page'
import { places } from '@/tests/support/tables'

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
  it('counts the provinces that the table of facts has, for every indicator and year', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/data')
    const rows = await page.locator('table.matrix').evaluate((table) => {
      const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
      return [...table.querySelectorAll('tbody tr:has(td)')].map((row) => ({
        href: row.querySelector('a')?.getAttribute('href'),
        counts: [...row.children].map((cell, i) => [heads[i], cell.querySelector('b')?.textContent ?? ''] as const),
      }))
    })
    expect(rows.map(({ href }) => href ?? '').toSorted()).toEqual(
      indicators.map(({ id }) => `/indicators/${id}`).toSorted(),
    )
    for (const { id } of indicators.filter(({ origin, mapped }) => origin === 'observed' && mapped === 'yes')) {
      const counts = rows.find(({ href }) => href === `/indicators/${id}`)?.counts ?? []
      const known = (period: string) =>
        observations.filter(
          (row) => row.indicator === id && row.period === period && places.some(({ code }) => code === row.place),
        ).length
      for (const [period = '', count] of counts.slice(1, -1)) {
        expect([id, period, Number(count)]).toEqual([id, period, known(period)])
      }
    }
  })

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

it('the reconciliation adds up what the table of facts has', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  await page.goto('/data/reconciliation')
  const flows = page.getByRole('heading', { name: '出口加进口与进出口' }).locator('xpath=..')
  const rows = await flows
    .locator('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? '')))
  const value = (indicator: string, place: string) =>
    Number(
      observations.find((row) => row.indicator === indicator && row.place === place && row.period === '2023')?.value,
    )
  for (const { code, short_zh } of places.filter((place) => value('dds-export', place.code) >= 0.1)) {
    const row = rows.find(([name, period]) => name === short_zh && period === '2023')
    const [total, sum] = [value('dds-total', code), value('dds-export', code) + value('dds-import', code)]
    expect([short_zh, Number(row?.[2]), Number(row?.[3])]).toEqual([short_zh, total, expect.closeTo(sum, 6)])
    expect([short_zh, row?.[6]]).toEqual([short_zh, Math.abs(total - sum) < 0.05 ? '相符' : '差0.1以内'])
  }
  const text = await page.locator('article').textContent()
  expect(text).toContain('31省合计为3858.8亿美元，相差0.2系四舍五入')
  expect(text).toContain('包括现役军人')
})

it('every contradiction stands with both figures and what is used, in both languages', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  for (const [path, language] of [
    ['/data/contradictions', 'zh'],
    ['/en/data/contradictions', 'en'],
  ] as const) {
    await page.goto(path)
    for (const row of contradictions) {
      const text = await page.locator(`#${row.id}`).textContent()
      for (const cell of [
        row[`item_${language}`],
        row[`value_a_${language}`],
        row[`value_b_${language}`],
        row[`finding_${language}`],
      ]) {
        expect(text).toContain(cell)
      }
    }
  }
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
  expect(markup).toContain(`${indicators.length}个指标、${observations.length}个刊印的数字`)
  expect(markup).toMatch(/<blockquote>资料来源：/)
  for (const id of ['classes', 'map', 'accessibility', 'privacy', 'licence', 'credit', 'errors']) {
    expect(markup).toContain(`id="${id}"`)
  }
})

// axe looks at every cell of the large tables.
it.each([...paths, '/en/data'])(
  'axe finds nothing wrong with %s, light or dark, wide or narrow',
  async (path) => {
    const page = await openPage(await openBrowser())
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect([width, colorScheme, ...(await accessibilityViolations(page))]).toEqual([width, colorScheme])
      }
    }
  },
  120_000,
)

it.each(paths)('%s does not scroll sideways on a phone', async (path) => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  for (const prefix of ['', '/en']) {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(prefix + path)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([prefix + path, width, over]).toEqual([prefix + path, width, 0])
    }
  }
})

it.each(['/data/nothing', '/about/more', '/data/2026.1', '/indicators/gdp/2024'])('%s answers 404', async (path) => {
  expect((await ask(path)).status).toBe(404)
})
