import { describe, expect, it } from 'vitest'
import { listReleases } from '@/data/files/releases'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { print } from '@/tests/support/pdf'
import { figuresOf, places } from '@/tests/support/tables'

const totals = figuresOf('dds-total', '2023')

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
  // Every place in both languages would take two minutes: each is printed in one, those with the longest names in English.
  it.each(places.map((place, i) => ({ ...place, isEnglish: i % 2 === 0 })))(
    'of $slug is one page with its name, its total and its sources',
    async ({ slug, code, name_zh, name_en, isEnglish }) => {
      const page = await openPage(await openBrowser(), { javaScript: false })
      await page.goto(`${isEnglish ? '/en' : ''}/provinces/${slug}/brief`)
      const { sheets, hasFonts } = await print(page)
      const text = sheets.join('')
      expect(sheets.length).toBe(1)
      expect(hasFonts).toBe(true)
      expect(text).toContain((isEnglish ? name_en : name_zh).replace(/\s/g, ''))
      const total = totals.get(code)
      if (total === undefined) return
      expect(text).toContain(isEnglish ? `US$${(Number(total) / 10).toFixed(2)}bn` : `${total}亿美元`)
      expect(text).toContain(isEnglish ? 'Table5' : '商务部《中国数字贸易发展报告2024》表5')
      expect(text).not.toMatch(/返回完整页面|Backtothefullpage/)
    },
  )

  it.each(['', '/en'])('of no place is higher than its sheet, under "%s"', async (prefix) => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.emulateMedia({ media: 'print' })
    // A4 less the margins of the sheet, in CSS pixels.
    await page.setViewportSize({ width: 672, height: 1016 })
    for (const { slug } of places) {
      await page.goto(`${prefix}/provinces/${slug}/brief`, { waitUntil: 'domcontentloaded' })
      const height = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height)
      expect([slug, height > 1016]).toEqual([slug, false])
    }
  })
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
