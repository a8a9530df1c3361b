import { describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '@/tests/support/page'

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
