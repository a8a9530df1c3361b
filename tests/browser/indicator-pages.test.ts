import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, firstMatch, markupOf, onSite } from '@/tests/support/answer'
import { indicators, observations } from '@/tests/support/facts'
import { openBrowser, openPage } from '@/tests/support/page'
import { places } from '@/tests/support/tables'

const languages = [
  { prefix: '', name: 'name_zh', near: '您要找的可能是', all: '全部指标' },
  { prefix: '/en', name: 'name_en', near: 'You may be looking for', all: 'All indicators' },
] as const

/** The rows of the table of provinces, by the place they lead to: the cells of each period as printed, spaces left out. */
async function gridOf(page: Page): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const rows = await page
    .locator('table.grid')
    .first()
    .evaluate((table) => {
      const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
      return [...table.querySelectorAll('tbody tr')].map((row) => ({
        href: row.querySelector('a')?.getAttribute('href') ?? '',
        cells: Object.fromEntries(
          [...row.children].map((cell, i) => {
            for (const mark of cell.querySelectorAll('sup, .unseen')) mark.remove()
            return [heads[i] ?? '', cell.textContent.replaceAll(/\s/g, '')]
          }),
        ),
      }))
    })
  return Object.fromEntries(rows.map(({ href, cells }) => [href, cells]))
}

describe.each(languages)('under "$prefix"', ({ prefix, name, near, all }) => {
  it('the index leads to every indicator, and each has its page with its name and its head', async () => {
    const index = markupOf(await ask(`${prefix}/indicators`))
    for (const indicator of indicators) {
      const path = `/indicators/${indicator.id}`
      expect(index).toContain(`href="${prefix}${path}"`)
      const { status, body } = await ask(prefix + path)
      expect([path, status, firstMatch(body, /<h1[^>]*>([^<]*)/)]).toEqual([path, 200, indicator[name]])
      expect(firstMatch(body, /<title>([^<]*)/)).toContain(indicator[name])
      expect(firstMatch(body, /<link rel="canonical" href="([^"]*)"/)).toBe(prefix + path)
      expect(firstMatch(body, /hrefLang="zh-CN" href="([^"]*)"/)).toBe(path)
      expect(firstMatch(body, /hrefLang="en" href="([^"]*)"/)).toBe(`/en${path}`)
      expect(markupOf({ status, body, headers: new Headers(), location: null })).not.toMatch(
        /\bN\/A\b|NaN|undefined|\bnull\b|Infinity|\[object/,
      )
    }
  })

  it('a wrong id answers 404 with the nearest indicators and all of them', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false, tolerate: [/404/] })
    const response = await page.goto(`${prefix}/indicators/dds-totl`)
    expect(response?.status()).toBe(404)
    const linksUnder = (heading: string) =>
      page.getByRole('heading', { name: heading }).locator('+ ul').getByRole('link').allTextContents()
    const total = indicators.find(({ id }) => id === 'dds-total')
    expect((await linksUnder(near))[0]).toBe(total?.[name])
    expect(await linksUnder(all)).toEqual(indicators.map((indicator) => indicator[name]))
  })

  it('capitals and names lead for good to the id', async () => {
    for (const spelling of ['DDS-Total', 'GDP', ...indicators.map((indicator) => indicator[name])]) {
      const { status, location } = await ask(`${prefix}/indicators/${encodeURIComponent(spelling)}`)
      const id = indicators.find((indicator) => indicator[name] === spelling)?.id ?? spelling.toLowerCase()
      expect([spelling, status, location]).toEqual([spelling, 308, onSite(`${prefix}/indicators/${id}`)])
    }
  })
})

describe('the table of provinces, without scripts,', () => {
  it.each(['dds-total', 'dds-export', 'goods-total', 'gdp', 'population', 'cbec-export-share'])(
    'of %s says what the table of facts says, and that there is nothing where there is nothing',
    async (id) => {
      const page = await openPage(await openBrowser(), { javaScript: false })
      await page.goto(`/indicators/${id}`)
      const grid = await gridOf(page)
      const rows = observations.filter((row) => row.indicator === id && places.some(({ code }) => code === row.place))
      const periods = [...new Set(rows.map(({ period }) => period))]
      for (const { code, slug } of places) {
        for (const period of periods) {
          const row = rows.find((candidate) => candidate.place === code && candidate.period === period)
          const cell = grid[`/provinces/${slug}`]?.[period] ?? ''
          const printed = row?.state === 'value' ? Number(row.value) : row === undefined ? '—' : '<0.05'
          expect([slug, period, typeof printed === 'number' ? Number(cell) : cell]).toEqual([slug, period, printed])
        }
      }
      expect(periods.length).toBeGreaterThan(0)
    },
  )

  it('has nation and regions, and marks what no source prints', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/indicators/dds-total')
    const row = (href: string) =>
      page
        .locator('table.grid')
        .first()
        .locator('tr', { has: page.locator(`a[href="${href}"]`) })
    expect(await row('/regions/central').locator('sup').textContent()).toBe('推')
    expect(await row('/regions/east').locator('sup').count()).toBe(0)
    expect((await gridOf(page))['/nation']?.['2023']).toBe('3859.0')
  })
})

it('the nation year by year has every printed figure', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  for (const { id } of indicators.filter(({ origin, theme }) => origin === 'observed' && theme !== 'world')) {
    await page.goto(`/indicators/${id}`, { waitUntil: 'domcontentloaded' })
    const printed = observations.filter((row) => row.indicator === id && row.place === 'CN')
    const rows = await page
      .locator('table.series tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.children].slice(0, 2).map((cell) => cell.firstChild?.textContent)),
      )
    const shown = rows.map(([period, value]) => [period, Number(value?.replaceAll(/[\s\u202f]|以上/g, ''))])
    expect([id, ...shown.toReversed()]).toEqual([
      id,
      ...printed
        .toSorted((a, b) => Number(a.period) - Number(b.period))
        .map(({ period, value }) => [period, Number(value)]),
    ])
  }
})

it('the page shows its newest map as 34 links, and leads to the same map of the explorer', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  await page.goto('/indicators/gdp-per-capita')
  const hrefs = await page.locator('svg.map a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(places.map(({ slug }) => `/provinces/${slug}`))
  const title = await page.getByRole('heading', { name: '2024年各省份人均地区生产总值' }).textContent()
  await page.getByRole('link', { name: '在地图上打开' }).click()
  await page.waitForURL(/indicator=gdp-per-capita/)
  expect(await page.title()).toContain(title ?? 'nothing')
  expect(await page.locator('.corrections').count()).toBe(0)
})

it('the formula and the sources are written out', async () => {
  const markup = markupOf(await ask('/indicators/dds-gdp-ratio'))
  expect(markup).toContain('可数字化交付的服务进出口 × 人民币对美元年平均汇率 ÷ 地区生产总值 × 100')
  expect(markup).toContain('href="/indicators/cny-per-usd"')
  expect(markup).toContain('表5')
  expect(markup).toContain('国家统计局')
})

it.each([
  '/indicators',
  '/indicators/dds-total',
  '/en/indicators/zones',
  '/indicators/goods-total',
  '/en/indicators/world-dds-export',
  '/indicators/cbec-total',
  '/indicators/dds-totl',
])('axe finds nothing wrong with %s, light or dark, wide or narrow', async (path) => {
  const page = await openPage(await openBrowser(), { tolerate: [/404/] })
  await page.goto(path, { waitUntil: 'networkidle' })
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect([width, colorScheme, ...(await accessibilityViolations(page))]).toEqual([width, colorScheme])
    }
  }
})

it('no page of an indicator scrolls sideways on a phone', async () => {
  const page = await openPage(await openBrowser(), { width: 360, height: 800, javaScript: false })
  for (const path of ['/indicators', ...indicators.map(({ id }) => `/indicators/${id}`)]) {
    for (const prefix of ['', '/en']) {
      await page.goto(prefix + path, { waitUntil: 'domcontentloaded' })
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect([prefix + path, width, over]).toEqual([prefix + path, width, 0])
      }
    }
  }
})
