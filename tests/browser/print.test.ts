import { describe, expect, it } from 'vitest'
import { listReleases } from '@/data/files/releases'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { print } from '@/tests/support/pdf'
import { figuresOf, places } from '@/tests/support/tables'

const totals = figuresOf('dds-total', '2023')

describe('on paper, the page of a place', () => {
  it.each(['guangdong', 'qinghai'])('%s has a foot on every page, its text, and no interface', async (slug) => {
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
  })
})

it('on A4, no table of a comparison of ten is wider than the sheet', async () => {
  const page = await openPage(await openBrowser())
  const ten = '440000.320000.330000.310000.110000.370000.510000.350000.410000.540000'
  await visit(page, `/compare?places=${ten}&indicator=goods-total&versus=gdp`)
  await page.emulateMedia({ media: 'print' })
  // A4 less margins of 1 cm, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1000 })
  const cut = await page
    .locator('.compare :is(.scroll, table)')
    .evaluateAll(
      (all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
          .length,
    )
  expect(cut).toBe(0)
  expect(await page.getByRole('link', { name: '清空' }).isVisible()).toBe(false)
})

describe('on paper, the brief', () => {
  it.each([
    ['', 'guangdong'],
    ['/en', 'inner-mongolia'],
    ['/en', 'taiwan'],
  ])('of "%s" %s is a file of one page with its fonts', async (prefix, slug) => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto(`${prefix}/provinces/${slug}/brief`)
    const { sheets, hasFonts } = await print(page)
    expect([sheets.length, hasFonts]).toEqual([1, true])
    expect(sheets[0]).toContain(prefix === '' ? '广东' : slug === 'taiwan' ? 'Taiwan' : 'InnerMongolia')
  })

  // Every place printed to a file would take two minutes. What is on the sheet, and how high it is, shows without one.
  it.each([
    ['', false],
    ['/en', true],
  ] as const)(
    'of every place under "%s" fits its sheet, with its name, its total and its sources',
    async (prefix, isEnglish) => {
      const page = await openPage(await openBrowser(), { javaScript: false })
      await page.emulateMedia({ media: 'print' })
      // A4 less the margins of the sheet, in CSS pixels.
      await page.setViewportSize({ width: 672, height: 1016 })
      for (const { slug, code, name_zh, name_en } of places) {
        await page.goto(`${prefix}/provinces/${slug}/brief`, { waitUntil: 'domcontentloaded' })
        const { height } = (await page.locator('main').boundingBox()) ?? { height: Number.NaN }
        // biome-ignore lint/performance/useDomNodeTextContent: what paper hides is not on it
        const text = (await page.locator('body').innerText()).replaceAll(/\s/g, '')
        expect([slug, height > 0 && height <= 1016]).toEqual([slug, true])
        const total = totals.get(code)
        const million = `US$${Math.round(Number(total) * 100)}million`
        const inEnglish = Number(total) < 10 ? million : `US$${(Number(total) / 10).toFixed(2)}bn`
        const printed = isEnglish ? inEnglish : `${total ?? ''}亿美元`
        const source = isEnglish ? 'Table5' : '商务部《中国数字贸易发展报告2024》表5'
        const wanted = [
          (isEnglish ? name_en : name_zh).replaceAll(/\s/g, ''),
          ...(total === undefined ? [] : [printed, source]),
        ]
        expect([slug, ...wanted.filter((one) => !text.includes(one))]).toEqual([slug])
        expect([slug, /返回完整页面|Backtothefullpage/.test(text)]).toEqual([slug, false])
      }
    },
  )
})

const ids = listReleases().map(({ id }) => id)
const oldest = ids[0] ?? ''

describe('the page of a place at an address that names an earlier release', () => {
  it.each(['guangdong', 'taiwan'])('%s: paper has the note', async (slug) => {
    const page = await openPage(await openBrowser())
    await visit(page, `/provinces/${slug}?release=${oldest}`)
    const { sheets } = await print(page)
    expect(sheets[0]).toContain('这个链接固定在')
    expect(sheets[0]).toContain(`数据版本${oldest}`)
    expect(sheets.join('')).not.toContain('看最新的')
  })
})
