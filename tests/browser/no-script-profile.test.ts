import { describe, expect, it } from 'vitest'
import { ask } from '@/tests/support/answer'
import { openBrowser, openPage } from '@/tests/support/page'
import { rowsOf } from '@/tests/support/tables'

describe('without a script, the page of a place', () => {
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

describe('the brief', () => {
  it('is reached from the page of its place, and leads back', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/provinces/qinghai')
    await page.getByRole('link', { name: 'A4一页简报' }).click()
    expect(new URL(page.url()).pathname).toBe('/provinces/qinghai/brief')
    await page.getByRole('link', { name: '返回完整页面' }).click()
    expect(new URL(page.url()).pathname).toBe('/provinces/qinghai')
  })
})
