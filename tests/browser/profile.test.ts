import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, markupOf, onSite } from '@/tests/support/answer'
import { openBrowser, openPage } from '@/tests/support/page'
import { print } from '@/tests/support/pdf'
import { figuresOf, places, rowsOf } from '@/tests/support/tables'

const totals = figuresOf('dds-total', '2023')
const zones = rowsOf('zones')
const practices = rowsOf('practices')
const localFigures = rowsOf('local-figures')

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}

describe('without a script, the page of a place', () => {
  it.each(places)('$slug says what the tables know of it, and nothing that is none', async (place) => {
    for (const language of ['zh', 'en'] as const) {
      const answer = await ask(`${language === 'en' ? '/en' : ''}/provinces/${place.slug}`)
      const text = textOf(markupOf(answer))
      expect(answer.status).toBe(200)
      expect(text).not.toMatch(/N\/A|NaN|undefined|null|\[object|Infinity/)
      expect(text).toContain(place[`name_${language}`])
      for (const zone of zones.filter((row) => row.place === place.code)) {
        expect(text).toContain(zone.name_zh)
        expect(text).toContain(zone.document)
        expect(text).toContain(zone.approved || zone.published)
      }
      for (const practice of practices.filter((row) => row.place === place.code)) {
        expect(text).toContain(practice[`summary_${language}`])
      }
      const measures = localFigures.filter((row) => row.place === place.code && row.level !== 'group')
      for (const row of measures) expect(text).toContain(row[`measure_${language}`])
    }
  })

  it('tells where each key figure comes from: source, definition, status, comparability, revisions', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/provinces/guangdong')
    const drawers = await page.locator('#key-figures .basis-row').allTextContents()
    expect(drawers).toHaveLength(rowsOf('indicators').filter(({ mapped }) => mapped === 'yes').length)
    for (const drawer of drawers) {
      for (const term of ['来源', '口径', '状态', '可比性', '修订']) expect(drawer).toContain(term)
    }
    expect(drawers[0]).toContain('商务部 · 中国数字贸易发展报告2024 · 2024 · 表5')
    expect(drawers[0]).toContain('2026.1版（2026-11-20）首次收入')
    const derived = drawers.find((drawer) => drawer.includes('出口 ÷ 进出口 × 100'))
    expect(derived).toContain('出口464.1亿美元；进出口893.4亿美元')
  })

  it('shows both of two figures that contradict each other', async () => {
    const text = textOf(markupOf(await ask('/provinces/beijing')))
    expect(text).toContain('152.4亿元')
    expect(text).toContain('152.2亿元')
    expect(text).toContain('一并列出，不作取舍')
  })

  it('never passes the growth of region and nation off as the province’s', async () => {
    const text = textOf(markupOf(await ask('/provinces/qinghai')))
    expect(text).toContain('不是青海省的增速')
    expect(text).not.toMatch(/2023年至2024年，青海可数字化交付/)
    expect(text).toMatch(/2023年至2024年，中西部可数字化交付的服务进出口由233.2亿美元增至251.6亿美元，增长7.9%/)
  })

  it.each(['taiwan', 'hong-kong', 'macao'])('of %s says why there are no figures', async (slug) => {
    const text = textOf(markupOf(await ask(`/provinces/${slug}`)))
    expect(text).toContain('31个省、自治区、直辖市')
    expect(text).toContain('各项数据均不含香港、澳门特别行政区和台湾省')
    expect(text).not.toContain('主要数字')
  })

  it('leads to a comparison with its peers and with its neighbors', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/provinces/guangdong')
    const links = page.locator('a[href^="/compare?places=440000."]')
    expect(await links.count()).toBe(2)
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await ask(href)).status).toBe(200)
    }
  })
})

describe('the weight of a page of a place', () => {
  it('in scripts is what a page of plain text has, and at most 10 KB in gzip', async () => {
    async function scripts(path: string): Promise<ReadonlySet<string>> {
      const { body } = await ask(path)
      return new Set(Array.from(body.matchAll(/\/_next\/static\/[^"\\]+\.js/g), ([address]) => address))
    }
    const [own, plain] = [await scripts('/provinces/guangdong'), await scripts('/about')]
    const bodies = await Promise.all(
      [...own].filter((path) => !plain.has(path)).map(async (path) => (await ask(path)).body),
    )
    expect(bodies.join('')).not.toContain('maplibre')
    expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(10 * 1024)
  })

  it('in its markup is at most 45 KB in brotli, in both languages', async () => {
    const paths = places.flatMap(({ slug }) => [`/provinces/${slug}`, `/en/provinces/${slug}`])
    const bodies = await Promise.all(paths.map(async (path) => (await ask(path)).body))
    // To compress all would take a minute: the longest are the heaviest.
    const longest = bodies.toSorted((a, b) => b.length - a.length).slice(0, 8)
    const sizes = longest.map((body) => brotliCompressSync(body).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(45 * 1024)
  })
})

describe('with a script, the page of a place', () => {
  it('copies its headline with the source and the table', async () => {
    const browser = await openBrowser()
    const page = await openPage(browser)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: onSite('') })
    await page.goto('/provinces/guangdong')
    await page.getByRole('button', { name: '复制这句话和来源' }).click()
    await page.getByText('已复制').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('2023年，广东省可数字化交付的服务进出口893.4亿美元，居全国第2位')
    expect(text).toContain('（来源：商务部《中国数字贸易发展报告2024》表5。')
  })

  it('copies its key figures as a table for documents and sheets, with the sources', async () => {
    const page = await openPage(await openBrowser())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: onSite('') })
    await page.goto('/provinces/guangdong')
    await page.getByRole('button', { name: '复制表格和来源' }).click()
    await page.getByText('已复制').waitFor()
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return [await read('text/plain'), await read('text/html')]
    })
    expect(plain.split('\n').map((line) => line.trim())).toContain(
      '可数字化交付的服务进出口\t2023\t893.4\t亿美元\t\t2\t／31\t23.2\t全国中位 20.0 东部中位 212.7 同类中位 117.9',
    )
    expect(plain).toContain('来源：商务部《中国数字贸易发展报告2024》表5')
    expect(html).toContain('<table')
    // A derived figure is a number too; its unit and the word for it stand beside it.
    expect(plain).toMatch(/^可数字化交付的服务进出口差额\t2023\t-?[\d.]+\t亿美元\t推算\t/m)
    expect(html).toContain('<td>893.4</td><td>亿美元</td>')
    expect(plain + html).not.toMatch(/[\u202f\u2009\u2212]|\d,\d{3}/)
    expect(html).not.toMatch(/<svg|<details|<button|class=/)
    expect(html).toContain('来源：商务部')
  })

  it('copies without https by the command of the browser, and where that fails selects the text and says so', async () => {
    const page = await openPage(await openBrowser())
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.goto('/provinces/guangdong')
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        document.title = event.clipboardData?.getData('text/plain').slice(0, 40) ?? ''
      })
    })
    await page.getByRole('button', { name: '复制这句话和来源' }).click()
    await page.getByText('已复制').waitFor()
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await page.getByRole('button', { name: '复制表格和来源' }).click()
    await page.getByText('文字已选中').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('893.4')
  })

  it.each([
    ['/provinces/guangdong', 1440, 'light'],
    ['/provinces/qinghai', 390, 'dark'],
    ['/en/provinces/zhejiang', 390, 'light'],
    ['/provinces/taiwan', 1440, 'dark'],
  ] as const)('%s has no accessibility violation at a width of %i in %s', async (path, width, colorScheme) => {
    const page = await openPage(await openBrowser(), { width, colorScheme })
    await page.goto(path)
    await page
      .locator('.basis-row summary')
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined)
    expect(await accessibilityViolations(page)).toEqual([])
    const main = page.getByRole('main')
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })
})

describe('on paper, the page of a place', () => {
  it.each(['guangdong', 'qinghai', 'zhejiang'])(
    '%s has a foot on every page, its text, and no interface',
    async (slug) => {
      const page = await openPage(await openBrowser())
      await page.goto(`/provinces/${slug}`)
      const { sheets, hasFonts } = await print(page)
      const total = totals.get(places.find((place) => place.slug === slug)?.code ?? '') ?? 'none'
      expect(sheets.length).toBeGreaterThan(3)
      expect(sheets.length).toBeLessThan(15)
      expect(sheets[0]).toContain(`${total}亿美元`)
      const feet = sheets.map((text, i) => [
        text.includes(`第${i + 1}页，共${sheets.length}页`),
        text.includes('来源见文末'),
        text.length > 100,
      ])
      expect(feet.flat()).not.toContain(false)
      const all = sheets.join('')
      expect(all).toContain('本页来源')
      expect(all).not.toMatch(/搜索省份|复制表格|下载数据|引用本页|English/)
      expect(hasFonts).toBe(true)
    },
  )
})
