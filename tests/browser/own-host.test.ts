import { expect, it } from 'vitest'
import { openBrowser, openPage, untilHydrated, visit } from '@/tests/support/page'

// `openPage` itself fails a test whose page asks another host for anything; here pages are used until they are quiet.
it.each([
  '/',
  '/en',
  '/?indicator=dds-goods-ratio&circles=goods-total&layers=bases.zones',
  '/?form=tile',
  '/?level=region',
  '/compare?places=440000.510000&indicator=goods-total&versus=gdp',
  '/en/compare',
  '/provinces',
  '/provinces/guangdong',
  '/en/provinces/taiwan',
  '/nothing',
])('%s asks only its own host, scripts and all', async (path) => {
  const page = await openPage(await openBrowser(), { tolerate: [/404/] })
  const kinds = new Set<string>()
  page.on('request', (request) => kinds.add(request.resourceType()))
  await visit(page, path)
  expect(kinds).toContain('image')
  expect(kinds).toContain('script')
})

it('going from the map to a province and to another indicator asks only its own host', async () => {
  const page = await openPage(await openBrowser())
  await visit(page, '/')
  await page.getByRole('table').getByRole('link', { name: '四川省' }).click()
  await page.waitForURL('**/provinces/sichuan')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('四川省')
  await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '地图', exact: true }).click()
  await untilHydrated(page)
  await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('gdp')
  await page.getByRole('table', { name: /各省份地区生产总值：全部数字$/ }).waitFor()
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
