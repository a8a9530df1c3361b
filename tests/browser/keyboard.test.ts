import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openBrowser, openPage } from '@/tests/support/page'

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
  await page.goto('/', { waitUntil: 'networkidle' })
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
    await page.goto(path, { waitUntil: 'networkidle' })
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
