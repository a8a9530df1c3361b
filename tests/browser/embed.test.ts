import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, firstMatch, onSite } from '@/tests/support/answer'
import { hostPage } from '@/tests/support/host'
import { openBrowser, openPage } from '@/tests/support/page'
import { figuresOf, places } from '@/tests/support/tables'

const embeds = ['/embed', '/embed/province/guangdong', '/embed/compare?places=440000.310000'] as const

/** The largest documents: circles and sites over the fill, many years, both themes. */
const heavy = [
  ...embeds,
  '/embed?layers=bases.zones&circles=gdp&theme=auto&places=440000.310000&text=large',
  '/embed?indicator=goods-total&form=fill&theme=auto&lang=en&layers=bases.zones',
  '/embed?level=region&theme=auto',
  '/embed/compare?theme=auto&lang=en',
]

const wordpress = 'allow-scripts'

type Hosting = {
  readonly width?: number
  /** What the frame may do; null for everything. */
  readonly sandbox?: string | null
  readonly dark?: boolean
  readonly javaScript?: boolean
  /** What stands before the frame. */
  readonly before?: string
}

/** The frame of an embed on a page of another site, once it is there. */
async function framed(
  path: string,
  { width = 640, sandbox = wordpress, dark = false, javaScript = true, before = '' }: Hosting = {},
): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const held = sandbox === null ? '' : `sandbox="${sandbox}"`
  const host = await hostPage(
    `<input id="mine" autofocus>${before}<iframe ${held} src="${onSite(path).replaceAll('&', '&amp;')}" width="${width}" height="500" style="border:0" title="map"></iframe><p style="height:3000px">`,
  )
  const page = await openPage(await openBrowser(), {
    width: width + 40,
    colorScheme: dark ? 'dark' : 'light',
    javaScript,
    tolerate: [...host.tolerate, /Blocked script execution/],
  })
  await page.goto(host.url)
  const frame = page.frames().find((one) => one.url().startsWith(onSite('/embed')))
  if (frame === undefined) throw new Error('no frame')
  return { page, frame }
}

describe('what may be framed', () => {
  it('a browser draws the embed on an isolated page, and refuses the map itself', async () => {
    const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' }
    const frames = ['/embed', '/'].map((path) => `<iframe src="${onSite(path)}"></iframe>`)
    const host = await hostPage(frames.join(''), isolated)
    const page = await openPage(await openBrowser(), { tolerate: [...host.tolerate, /^console: .*(frame|blocked)/i] })
    await page.goto(host.url)
    const [, embed, map] = page.frames()
    expect(await embed?.locator('svg.map').count()).toBe(1)
    expect(
      await map
        ?.locator('body *')
        .count()
        .catch(() => 0),
    ).not.toBeGreaterThan(40)
    expect(map?.url()).not.toBe(onSite('/'))
  })
})

it.each(heavy)('%s fits frames of 280 to 1600 pixels, and axe finds nothing wrong', async (path) => {
  const page = await openPage(await openBrowser(), { width: 640, height: 500 })
  await page.goto(path)
  expect(await accessibilityViolations(page)).toEqual([])
  for (const summary of await page.locator('summary').all()) await summary.click()
  for (const width of [280, 320, 640, 1200, 1600]) {
    await page.setViewportSize({ width, height: 500 })
    expect([width, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([width, 0])
  }
})

describe('a frame in which no script runs', () => {
  it.each([
    ['held in', '', true],
    ['switched off', null, false],
  ] as const)(
    '%s: map with links and sentences, table, source, note, years, and the way out',
    async (_, sandbox, javaScript) => {
      const { frame } = await framed('/embed?indicator=dds-total', { sandbox, javaScript, width: 320 })
      const link = frame.locator('a[data-place="440000"]')
      expect(await link.getAttribute('href')).toBe('/provinces/guangdong')
      expect(await link.getAttribute('target')).toBe('_blank')
      expect(await link.getAttribute('rel')).toBe('noopener')
      expect(await link.locator('title').textContent()).toMatch(/^广东.*893\.4亿美元.*第2位/)
      expect(await frame.locator('.zoom').isVisible()).toBe(false)
      expect(await frame.locator('footer').textContent()).toMatch(/来源：商务部.*数据版本/)
      expect(await frame.locator('.map-note').textContent()).toContain('台湾省资料暂缺')
      expect(await frame.locator('footer a').getAttribute('href')).toBe('/')
    },
  )

  it('the years are links to themselves', async () => {
    const { frame } = await framed('/embed?indicator=goods-total&theme=dark&lang=en', { sandbox: '' })
    const year = frame.locator('.years a', { hasText: '2019' })
    expect(await year.isVisible()).toBe(true)
    expect(await year.getAttribute('href')).toBe('/embed?indicator=goods-total&period=2019&theme=dark&lang=en')
  })
})

it('the table says what the tables of facts say', async () => {
  const page = await openPage(await openBrowser())
  await page.goto('/embed?indicator=goods-total&period=2019')
  const rows = await page
    .locator('details tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))
  const figures = figuresOf('goods-total', '2019')
  const printed = Object.fromEntries(rows.map(([, name = '', figure = '']) => [name, figure.replaceAll(/\s/g, '')]))
  expect(printed).toEqual(
    Object.fromEntries(places.map(({ code, name_zh }) => [name_zh, figures.get(code) ?? '资料暂缺'])),
  )
})

describe('the script in a frame without an origin', () => {
  it('shows the one sentence under the pointer, and at the place that the keys reach', async () => {
    const { page, frame } = await framed('/embed')
    const tip = frame.locator('.tip')
    await frame.locator('a[data-place="650000"]').hover()
    expect(await tip.textContent()).toMatch(/^新疆.*亿美元/)
    await page.keyboard.press('Tab')
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('310000')
    await page.keyboard.press('n')
    expect(await tip.textContent()).toMatch(/^广东.*第2位/)
    await page.keyboard.press('ArrowLeft')
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('450000')
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    expect(await frame.locator('a[data-place][tabindex="0"]').count()).toBe(1)
  })

  it('makes a slider of the years, and draws each as its own document does', async () => {
    const { page, frame } = await framed('/embed?indicator=goods-total&form=fill')
    const slider = frame.getByRole('slider', { name: /年份/ })
    await slider.focus()
    await page.keyboard.press('Home')
    const first = (await slider.getAttribute('aria-valuetext')) ?? ''
    await frame.locator('.title', { hasText: first }).waitFor()
    const { body } = await ask(`/embed?indicator=goods-total&form=fill&period=${first}`)
    expect(await frame.locator('h1').textContent()).toBe(
      firstMatch(body, /<h1>(.*?)<\/h1>/)?.replaceAll(/<[^>]+>/g, ''),
    )
    const fills = await frame
      .locator('a[data-place] path[class]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('class')))
    expect(fills).toEqual(
      [
        ...body.matchAll(
          /data-place="\d+"[^>]*>(?:<title>[^<]*<\/title>)?(?:<path d="[^"]*" fill="none"[^>]*>(?:<\/path>)?)?<path class="([^"]*)"/g,
        ),
      ].map(([, look]) => look),
    )
    expect(await frame.locator('footer a').getAttribute('href')).toContain(`period=${first}`)
    expect(await frame.locator('a[data-place][tabindex="0"]').count()).toBe(1)
  })

  it('zooms the land under an inset that stays, and zooms back', async () => {
    const { frame } = await framed('/embed')
    const inset = frame.locator('.inset .frame')
    const lies = () =>
      inset.evaluate((one) => one.getBoundingClientRect().y - (one.closest('svg')?.getBoundingClientRect().y ?? 0))
    const before = await lies()
    await frame.locator('[data-zoom="1"]').click()
    expect(await frame.locator('.moves').getAttribute('transform')).toMatch(/scale\(2\)$/)
    expect(await lies()).toBe(before)
    await frame.locator('[data-zoom="0"]').click()
    expect(await frame.locator('.moves').getAttribute('transform')).toMatch(/scale\(1\)$/)
  })

  it('takes neither focus nor scrolling from the host', async () => {
    const { page, frame } = await framed('/embed?indicator=goods-total')
    await frame.locator('.zoom').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine')
    await page.mouse.move(320, 250)
    await page.mouse.wheel(0, 400)
    await frame.waitForFunction(() => scrollY > 0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine')
  })

  it.each([
    ['theme=dark', false, 'rgb(22, 26, 31)'],
    ['theme=auto', true, 'rgb(22, 26, 31)'],
    ['theme=auto', false, 'rgb(250, 247, 240)'],
    ['', true, 'rgb(250, 247, 240)'],
  ])('with "%s", a reader in the dark: %s, its ground is %s', async (query, dark, ground) => {
    const { frame } = await framed(`/embed?${query}`, { dark })
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground)
  })
})

describe('the height', () => {
  it('is told in the forms of pym, AMP, Medium and Datawrapper, and again when the table opens', async () => {
    const hear = '<script>window.heard=[];addEventListener("message",({data})=>heard.push(data))</script>'
    const { page, frame } = await framed('/embed?childId=chart-1', { before: hear })
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length >= 4)
    const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
    expect(await heard()).toEqual(
      expect.arrayContaining([
        `pymxPYMxchart-1xPYMxheightxPYMx${height}`,
        { sentinel: 'amp', type: 'embed-size', height },
        JSON.stringify({ src: onSite('/embed?childId=chart-1'), context: 'iframe.resize', height }),
        { 'datawrapper-height': { embed: height } },
      ]),
    )
    expect(await frame.locator('.corrections').count()).toBe(0)
    await frame.locator('summary').click()
    await page.waitForFunction(
      (before) =>
        (window as unknown as { heard: { height?: number }[] }).heard.some((one) => (one.height ?? 0) > before + 500),
      height,
    )
  })
})
