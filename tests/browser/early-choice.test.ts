import { expect, it } from 'vitest'
import { openBrowser, openPage, untilHydrated } from '@/tests/support/page'

/** On a slow phone the form is there seconds before the script: a choice made then is a choice. */
it.each([
  ['/', '地区生产总值', /indicator=gdp(&|$)/],
  ['/?places=440000.330000', '地区生产总值', /indicator=gdp&places=440000\.330000/],
  ['/en/compare?places=440000.330000', 'GDP', /indicator=gdp&places=440000\.330000/],
])('%s: what was chosen before the script came is kept', async (path, name, address) => {
  const page = await openPage(await openBrowser())
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/_next/static/chunks/**', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator('select[name="indicator"]').selectOption('gdp')
  expect(await page.locator('html[data-hydrated]').count()).toBe(0)
  release()
  await untilHydrated(page)
  await page.waitForURL(address)
  await page.locator('#content', { hasText: name }).waitFor()
  expect(await page.locator('select[name="indicator"]').inputValue()).toBe('gdp')
})

it('another indicator comes in its own newest year, unless the reader chose a year', async () => {
  const page = await openPage(await openBrowser())
  await page.goto('/')
  await untilHydrated(page)
  await page.locator('select[name="indicator"]').selectOption('gdp')
  await page.waitForURL('/?indicator=gdp')
  await page.getByRole('link', { name: '2020', exact: true }).or(page.locator('.year-control input')).first().waitFor()
  await page.goto('/?indicator=gdp&period=2022')
  await untilHydrated(page)
  await page.locator('select[name="indicator"]').selectOption('goods-total')
  await page.waitForURL('/?indicator=goods-total&period=2022')
  expect(await page.locator('hgroup p').textContent()).toContain('2022年')
})
