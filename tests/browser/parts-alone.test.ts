import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, openPage, untilHydrated } from '@/tests/support/page'

/** What a browser says of a file that does not come: the fault is made on purpose. */
const lost = [/Failed to load resource/, /net::ERR/, /ChunkLoadError/, /Failed to load chunk/, /Failed to fetch/]

/** Opens an address; whatever script its first answer does not name is then refused, until it is let through again. */
async function withoutLateScripts(path: string) {
  const page = await openPage(await openBrowser(), { tolerate: lost })
  const state = { isRefused: true }
  const named = new Set<string>()
  page.on('response', (answer) => {
    if (answer.url().includes('/_next/static/chunks/')) named.add(new URL(answer.url()).pathname)
  })
  await page.goto(path)
  await untilHydrated(page)
  const first = new Set(named)
  await page.route('**/_next/static/chunks/**', (route) =>
    state.isRefused && !first.has(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
  )
  return { page, state }
}

async function whatStands(page: Page) {
  return page.evaluate(() => ({
    places: document.querySelectorAll('svg.map [data-place]').length,
    rows: document.querySelectorAll('table.figures tbody tr').length,
    title: document.querySelector('h1')?.textContent ?? '',
  }))
}

describe('a script that does not come leaves the rest of the page', () => {
  it.each([
    ['/', '如何分级', '这一部分没有取到', '重试', '若用'],
    ['/en', 'How the classes were made', 'could not be fetched', 'Try again', 'With '],
  ] as const)(
    '%s: a part behind a summary says so, and comes when it is asked for again',
    async (path, summary, failed, retry, content) => {
      const { page, state } = await withoutLateScripts(path)
      const before = await whatStands(page)
      await page.getByText(summary, { exact: true }).click()
      await page.locator('.method').getByText(failed).waitFor()
      expect(await whatStands(page)).toEqual(before)
      state.isRefused = false
      await page.locator('.method').getByRole('button', { name: retry }).click()
      await page.locator('.method li', { hasText: content }).first().waitFor()
    },
  )

  it('/: another indicator, the sites, the comparison below the map: each in the language of the page', async () => {
    const { page, state } = await withoutLateScripts('/?places=440000.330000')
    const before = await whatStands(page)
    expect(before.places).toBeGreaterThan(30)
    await page.getByText('就地比较所选地区').click()
    await page.locator('.disclosure').getByText('这一部分没有取到').waitFor()
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('gdp')
    await page.getByText('所需的数据没有取到').waitFor()
    expect(await whatStands(page)).toEqual(before)
    state.isRefused = false
    await page.locator('.corrections').getByRole('button', { name: '重试' }).click()
    await page.locator('h1', { hasText: '广东' }).waitFor()
    await expect.poll(async () => (await whatStands(page)).title).not.toBe(before.title)
    await page.locator('.disclosure').getByRole('button', { name: '重试' }).click()
    await page.locator('.disclosure table').first().waitFor()
    // Whatever else the new indicator brought with it, such as its slider over years, has its own way back.
    const left = page.getByRole('button', { name: '重试' })
    for (let more = await left.count(); more > 0; more--) await left.first().click()
    await expect.poll(() => page.getByText('没有取到').count()).toBe(0)
  })
})

describe('so it is with the other parts and pages', () => {
  it('the map cannot be zoomed and says so; once the script comes, it can', async () => {
    const { page, state } = await withoutLateScripts('/')
    const before = await whatStands(page)
    const closer = page.getByRole('button', { name: '放大', exact: true })
    await closer.click()
    await page.getByText('此处无法加载可缩放的地图').waitFor()
    expect(await whatStands(page)).toEqual(before)
    state.isRefused = false
    await closer.click()
    await page.locator('.map-plate[data-zoom="live"]').waitFor()
  })

  it('search asks the server', async () => {
    const { page } = await withoutLateScripts('/en/provinces/guangdong')
    await page
      .getByRole('searchbox')
      .or(page.getByRole('combobox', { name: 'Search' }))
      .first()
      .fill('hunan')
    await page.keyboard.press('Enter')
    await page.waitForURL(/hunan/)
    expect(new URL(page.url()).pathname).toBe('/en/provinces/hunan')
  })

  it('/compare stays as it is, in its language, and goes on when asked again', async () => {
    const { page, state } = await withoutLateScripts('/en/compare?places=440000.330000')
    const title = await page.locator('h1').textContent()
    const rows = await page.locator('table.compared tbody tr').count()
    await page.locator('select[name="indicator"]').selectOption('gdp')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await page.locator('h1').textContent()).toBe(title)
    expect(await page.locator('table.compared tbody tr').count()).toBe(rows)
    expect(rows).toBeGreaterThanOrEqual(2)
    state.isRefused = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page
      .locator('h1', { hasText: 'GDP' })
      .or(page.locator('h1', { hasText: 'Gross' }))
      .waitFor()
  })

  it('a picture whose code cannot be read for want of a script is told to be unmarked, not lost', async () => {
    const { page } = await withoutLateScripts('/share/check')
    const bytes = await page.screenshot()
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'any.png', mimeType: 'image/png', buffer: Buffer.from(bytes) }])
    await page.locator('.check-desk li').first().waitFor()
    expect(await page.locator('form').count()).toBeGreaterThan(0)
  })
})

describe('data', () => {
  it('that are late are announced, and taken when they come', async () => {
    const page = await openPage(await openBrowser())
    await page.goto('/')
    await untilHydrated(page)
    await page.route('**/data/**/gdp*.json', async (route) => {
      await new Promise((done) => setTimeout(done, 2_500))
      await route.continue()
    })
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('gdp')
    await page.getByText('正在取数据').waitFor({ timeout: 2_000 })
    await page.locator('hgroup', { hasText: '地区生产总值' }).waitFor()
    expect(await page.getByText('正在取数据').count()).toBe(0)
  })

  it.each([
    ['answered with 502', { status: 502, body: 'Bad Gateway' }],
    ['cut short', { status: 200, contentType: 'application/json', body: '{"indicator":{"id":"g' }],
  ] as const)('that are %s leave the map as it was, and can be asked for again', async (_, answer) => {
    const page = await openPage(await openBrowser(), { tolerate: lost })
    await page.goto('/')
    await untilHydrated(page)
    const before = await whatStands(page)
    const state = { isBroken: true }
    await page.route('**/data/**/gdp*.json', (route) => (state.isBroken ? route.fulfill(answer) : route.continue()))
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('gdp')
    await page.getByText('所需的数据没有取到').waitFor()
    expect(await whatStands(page)).toEqual(before)
    state.isBroken = false
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('hgroup', { hasText: '地区生产总值' }).waitFor()
  })
})
