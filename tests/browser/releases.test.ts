import { describe, expect, it } from 'vitest'
import { listReleases } from '@/data/files/releases'
import { onSite } from '@/tests/support/answer'
import { observations } from '@/tests/support/facts'
import { openBrowser, openPage, visit } from '@/tests/support/page'

const ids = listReleases().map(({ id }) => id)
const [oldest = '', newest = ''] = [ids[0], ids.at(-1)]
const list = `/data/releases?from=${oldest}&to=${newest}`

describe('two releases', () => {
  it('are chosen by a form, without a script, and compared at an address that says which', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/data/releases')
    await page.locator('select[name=from]').selectOption(oldest)
    await page.locator('select[name=to]').selectOption(newest)
    await page.getByRole('button', { name: '看变化' }).click()
    expect(page.url()).toBe(onSite(list))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`从${oldest}版到${newest}版的变化`)
    expect(await page.locator('select[name=from]').inputValue()).toBe(oldest)
  })

  it('are told apart by every figure: none corrected from 2026.1 to 2026.2, and the new ones listed as the tables have them', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/data/releases?from=2026.1&to=2026.2')
    expect(await page.locator('#corrections').textContent()).toContain('2026.1版的每个数字，在2026.2版中都一样')
    expect(await page.locator('#indicators li').count()).toBe(11)
    const partner = page.locator('#added details').filter({ hasText: '跨境电商出口目的地占比' })
    const cells = await partner
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
    const printed = observations.filter(({ indicator }) => indicator === 'cbec-export-destination-share')
    const told = cells.map(([, period, figure]) => `${period} ${Number.parseFloat(figure ?? '')}`)
    expect(told.toSorted()).toEqual(printed.map(({ period, value }) => `${period} ${Number(value)}`).toSorted())
    expect(cells.map(([place]) => place)).toContain('美国')
  })
})

describe('a link that is pinned to an earlier release', () => {
  it('keeps a note that is true wherever the reader leads the map', async () => {
    const page = await openPage(await openBrowser())
    await visit(page, `/?indicator=dds-export&release=${oldest}`)
    const note = page.getByRole('region', { name: '数据版本' })
    const said = await note.textContent()
    await page.locator('select[name=indicator]').selectOption('gdp')
    await page.waitForURL(/indicator=gdp/)
    expect(page.url()).toContain(`release=${oldest}`)
    expect(await note.textContent()).toBe(said)
    expect(said).not.toContain('本图')
    await note.getByRole('link', { name: /^看最新的/ }).click()
    await page.waitForURL(onSite('/?indicator=dds-export'))
    expect(await note.count()).toBe(0)
  })
})

describe('what is taken along of a page', () => {
  it('can be tried out live and frozen before it is embedded', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto(`/share/embed?url=${encodeURIComponent(`/?indicator=gdp&release=${oldest}`)}`)
    const frame = page.locator('.health-frame iframe')
    expect(await page.locator('select[name=release]').inputValue()).toBe(oldest)
    expect(await frame.getAttribute('src')).toContain(`release=${oldest}`)
    await page.locator('select[name=release]').selectOption('')
    await page.getByRole('button', { name: '查看' }).click()
    expect(await frame.getAttribute('src')).not.toContain('release=')
  })
})
