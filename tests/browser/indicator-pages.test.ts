import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
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
