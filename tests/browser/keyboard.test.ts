import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, openPage, visit } from '@/tests/support/page'

/** What has the focus, and whether one can see that: by an outline, or in the map by the outline of the land. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const style = getComputedStyle(element)
    const land = element.querySelector('.land')
    const stroke = land === null ? null : getComputedStyle(land)
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('name') ?? element.textContent}`,
      isBody: element === document.body,
      isInMain: element.closest('main') !== null,
      isInView: element.getBoundingClientRect().right > 0 && element.getBoundingClientRect().left >= 0,
      isMarked:
        stroke === null
          ? style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
          : Number.parseFloat(stroke.strokeWidth) >= 3,
    }
  })
}

it('the first Tab shows the way past the masthead, and Enter goes it', async () => {
  const page = await openPage(await openBrowser())
  await visit(page, '/')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatchObject({ name: 'A #content', isInView: true, isMarked: true, isInMain: false })
  await page.keyboard.press('Enter')
  await page.waitForURL('**/#content')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatchObject({ isInMain: true, isMarked: true })
})

it.each(['/', '/en?indicator=goods-total&form=tile', '/?form=circle&layers=bases', '/provinces/guangdong', '/nothing'])(
  'on %s one can see at every step what has the focus',
  async (path) => {
    const page = await openPage(await openBrowser(), { tolerate: [/404/] })
    await visit(page, path)
    const seen = new Set<string>()
    for (let step = 0; step < 250; step++) {
      await page.keyboard.press('Tab')
      const { name, isBody, isMarked, isInView } = await focused(page)
      if (isBody) break
      seen.add(name)
      expect([name, isMarked, isInView]).toEqual([name, true, true])
    }
    expect(seen.size).toBeGreaterThan(10)
  },
)

const shanghai = '上海市：1023.9亿美元，居全国第1位（共31个省区市），占全国的26.5%'

describe('a link that points at a place', () => {
  it.each([true, false])('says its sentence below the map, with scripts %s', async (javaScript) => {
    const page = await openPage(await openBrowser(), { javaScript })
    await page.goto('/?focus=310000')
    expect(await page.locator('.focus-note').allTextContents()).toEqual([shanghai])
    expect(await page.locator('.corrections').count()).toBe(0)
  })

  it('is where Tab enters the map', async () => {
    const page = await openPage(await openBrowser())
    await page.goto('/?focus=310000')
    await page.locator('svg.map [data-place="310000"][tabindex="0"]').waitFor({ state: 'attached' })
    expect(await page.locator('svg.map [data-place][tabindex="0"]').count()).toBe(1)
  })

  it('at no place of the map is corrected, and one that points nowhere says nothing', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/?focus=nowhere')
    expect(await page.locator('.corrections').allTextContents()).toEqual(['“focus”的值“nowhere”无法使用，已略去。'])
    expect(await page.locator('.focus-note').count()).toBe(0)
  })
})

describe('another choice', () => {
  it('is said to who listens: what the map shows, and what it says', async () => {
    const page = await openPage(await openBrowser())
    await visit(page, '/')
    const told = page.locator('.explorer > output')
    expect(await told.textContent()).toBe('')
    await page.locator('select[name=indicator]').selectOption('gdp')
    await expect.poll(() => told.textContent()).toMatch(/^2024年各省份地区生产总值：/)
    expect(await told.textContent()).toContain((await page.locator('h1').textContent()) ?? 'no heading')
  })

  it('that arrow keys reach over others is one step back', async () => {
    const page = await openPage(await openBrowser())
    await visit(page, '/')
    const before = await page.evaluate(() => history.length)
    await page.locator('select[name=indicator]').focus()
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown')
    await page.waitForURL(/indicator=/)
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await page.goBack()
    await page.waitForURL((url) => url.search === '')
  })
})
