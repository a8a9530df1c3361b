import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, onSite } from '@/tests/support/answer'
import { openBrowser, openPage } from '@/tests/support/page'
import { print } from '@/tests/support/pdf'
import { figuresOf, places } from '@/tests/support/tables'

const totals = figuresOf('dds-total', '2023')

describe('on paper, the brief', () => {
  it.each(places)('of $slug is one page with its name, its total and its sources, in both languages', async (place) => {
    const page = await openPage(await openBrowser())
    for (const [prefix, name] of [
      ['', place.name_zh],
      ['/en', place.name_en],
    ] as const) {
      await page.goto(`${prefix}/provinces/${place.slug}/brief`)
      const { sheets, hasFonts } = await print(page)
      const text = sheets.join('')
      expect([prefix, sheets.length]).toEqual([prefix, 1])
      expect(hasFonts).toBe(true)
      expect(text).toContain(name.replace(/\s/g, ''))
      const total = totals.get(place.code)
      if (total === undefined) continue
      expect(text).toContain(prefix === '' ? `${total}亿美元` : `US$${(Number(total) / 10).toFixed(2)}bn`)
      expect(text).toContain(prefix === '' ? '商务部《中国数字贸易发展报告2024》表5' : 'Table5')
      expect(text).not.toMatch(/返回完整页面|Backtothefullpage/)
    }
  })
})

describe('the brief', () => {
  it('is reached from the page of its place, and leads back', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/provinces/qinghai')
    await page.getByRole('link', { name: 'A4一页简报' }).click()
    expect(new URL(page.url()).pathname).toBe('/provinces/qinghai/brief')
    await page.getByRole('link', { name: '返回完整页面' }).click()
    expect(new URL(page.url()).pathname).toBe('/provinces/qinghai')
  })

  it('says which release it shows and when it was built, not when it was printed', async () => {
    const { body } = await ask('/provinces/qinghai/brief')
    expect(body).toMatch(/数据版本\d{4}\.\d+（\d{4}年\d+月\d+日），页面生成于\d{4}年\d+月\d+日。/)
  })

  it('redirects from other spellings of the place; anything else below a place is not found', async () => {
    const spelled = await ask(`/provinces/${encodeURIComponent('青海省')}/brief`)
    expect([spelled.status, spelled.location]).toEqual([308, onSite('/provinces/qinghai/brief')])
    expect((await ask('/provinces/qinghai/other')).status).toBe(404)
    expect((await ask('/provinces/qinghai/brief/more')).status).toBe(404)
    expect((await ask('/provinces/nowhere/brief')).status).toBe(404)
  })

  it.each([1440, 390])('has no accessibility violation at a width of %i', async (width) => {
    const page = await openPage(await openBrowser(), { width, colorScheme: 'dark' })
    await page.goto('/provinces/guangdong/brief')
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
})
