import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, openPage, visit } from '@/tests/support/page'

/** How many pixels of a picture have each of some colors, given as a browser computes them: rgb(1, 2, 3). */
async function countPixels(page: Page, picture: Buffer, colors: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] }
      const counts = new Map(wanted.map((color) => [color, 0]))
      for (let i = 0; i < data.length; i += 4) {
        const color = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`
        const count = counts.get(color)
        if (count !== undefined) counts.set(color, count + 1)
      }
      return wanted.map((color) => counts.get(color) ?? 0)
    },
    { base64: picture.toString('base64'), wanted: [...colors] },
  )
}

/** The fills of all classes that occur on the map, as painted. In one go: the script that wakes draws shapes anew. */
function classFills(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shapes = [...document.querySelectorAll('svg.map a .land:not([fill])')]
    return [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]
  })
}

it.each(['天津', '上海', '海南', '台湾', '香港', '澳门'])(
  'a click on the name of %s, which stands on the sea, is a click on the place',
  async (name) => {
    const page = await openPage(await openBrowser())
    await visit(page, '/')
    const text = page.locator('svg.map .names text', { hasText: name }).first()
    await text.scrollIntoViewIfNeeded()
    const label = await text.boundingBox()
    await page.mouse.click((label?.x ?? 0) + (label?.width ?? 0) / 2, (label?.y ?? 0) + (label?.height ?? 0) / 2)
    await page.waitForURL(/places=/)
    expect(await page.locator('.tray li').first().textContent()).toContain(name)
  },
)

it.each(['810000', '820000'])('what can be hit of %s is at least 24 pixels wide and high', async (place) => {
  const page = await openPage(await openBrowser(), { width: 1920, height: 1080 })
  await page.goto('/')
  const { width, height } = await page
    .locator(`svg.map [data-place="${place}"] [pointer-events=all]`)
    .evaluate((shape) => shape.getBoundingClientRect())
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['/', 1440],
    ['/', 390],
    ['/?form=tile', 390],
  ])('%s at %i px shows every class, not a blank', async (path, width) => {
    const page = await openPage(await openBrowser(), { width, colorScheme })
    await visit(page, path)
    const map = page.locator('svg.map')
    const fills = await classFills(page)
    expect(fills.length).toBeGreaterThanOrEqual(5)
    const counts = await countPixels(page, await map.screenshot(), fills)
    expect(Math.min(...counts)).toBeGreaterThan(100)
  })

  it('the ten dashes, the inset and its name are drawn and stand out from the ground', async () => {
    const page = await openPage(await openBrowser(), { colorScheme })
    await visit(page, '/')
    const dash = page.locator('svg.map .dash').first()
    expect((await dash.getAttribute('d'))?.match(/M/gi)).toHaveLength(10)
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const stroke = await dash.evaluate((line) => getComputedStyle(line).stroke)
    expect(contrast(stroke, ground)).toBeGreaterThan(7)
    const frame = page.locator('svg.map .frame')
    const box = await frame.boundingBox()
    const map = await page.locator('svg.map').boundingBox()
    expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBeLessThanOrEqual(
      Math.round((map?.x ?? 0) + (map?.width ?? 0)),
    )
    expect(contrast(await frame.evaluate((line) => getComputedStyle(line).stroke), ground)).toBeGreaterThan(3)
    expect(await page.locator('svg.map text').filter({ hasText: '南海诸岛' }).count()).toBe(1)
    const copy = page.locator('svg.map use')
    expect(await copy.evaluate((use) => document.querySelector(use.getAttribute('href') ?? '') !== null)).toBe(true)
  })
})

it.each([
  ['/', '底图数据：天地图', '台湾省资料暂缺'],
  ['/en', 'Tianditu', 'No data for Taiwan Province'],
  ['/provinces/hainan', '底图数据：天地图', '台湾省资料暂缺'],
])('%s bears the note on the map and the note on Taiwan', async (path, map, taiwan) => {
  const page = await openPage(await openBrowser())
  await page.goto(path)
  const note = page.locator('.map-note')
  expect(await note.isVisible()).toBe(true)
  expect(await note.textContent()).toContain(map)
  expect(await note.textContent()).toContain(taiwan)
})

it('the notes stand at the lower left of the map', async () => {
  const page = await openPage(await openBrowser())
  await page.goto('/')
  const note = await page.locator('.map-note').boundingBox()
  const map = await page.locator('svg.map').boundingBox()
  if (note === null || map === null) throw new Error('The map or its note is not shown.')
  expect(note.x + note.width).toBeLessThan(map.x + map.width / 2)
  expect(note.y).toBeGreaterThan(map.y + map.height / 2)
})

/** The contrast of two opaque colors after WCAG 2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
