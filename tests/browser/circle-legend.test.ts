import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openBrowser, openPage } from '@/tests/support/page'

/** The widths of the legend's circles by their values, and of the largest circle of the map, in pixels of the screen. */
async function drawn(page: Page) {
  return page.evaluate(() => {
    const width = (element: Element) => element.getBoundingClientRect().width
    const key = [...document.querySelectorAll('.circle-legend svg')].map((svg) => ({
      value: Number((svg.nextElementSibling?.textContent ?? '').replace(/\s/g, '')),
      width: width(svg),
    }))
    const marks = [...document.querySelectorAll('svg.map circle.circle')].map(width)
    return { key, largest: Math.max(...marks) }
  })
}

// Shanghai exported 640.8: the area of a circle is proportional to the amount, on the map and in its legend alike.
it.each([
  ['/?indicator=dds-export&form=circle', 360],
  ['/?indicator=dds-export&form=circle', 768],
  ['/?indicator=dds-export&form=circle', 1440],
  ['/?indicator=dds-export&form=circle&text=large', 1440],
  ['/embed?indicator=dds-export&form=circle', 300],
  ['/embed?indicator=dds-export&form=circle', 360],
  ['/embed?indicator=dds-export&form=circle', 1440],
] as const)('%s at %i px: circles of the legend are at the scale of the map', async (path, width) => {
  const page = await openPage(await openBrowser(), { width })
  await page.goto(path)
  const { key, largest } = await drawn(page)
  expect(key.map(({ value }) => value)).toEqual([500, 100, 20])
  for (const { value, width: shown } of key) {
    const due = largest * Math.sqrt(value / 640.8)
    expect(Math.abs(shown - due)).toBeLessThan(1.2)
  }
})
