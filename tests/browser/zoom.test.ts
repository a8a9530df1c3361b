import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { distinct, takePicture } from '@/tests/support/picture'
import { placesIn, untilLive, wakeMap, watchForMapLibre } from '@/tests/support/zoom'

/** WebGL is drawn without a graphics card: a smaller window takes less time. */
const small = { width: 1024, height: 760 }

describe('MapLibre comes on intent', () => {
  it('not a byte of it before, and then from the own host', async () => {
    const page = await openPage(await openBrowser(), small)
    const watch = watchForMapLibre(page)
    await visit(page, '/')
    await page.mouse.move(500, 500)
    await page.locator('svg.map a').first().focus()
    expect(await watch.found()).toEqual([])
    await wakeMap(page)
    const found = await watch.found()
    expect(found.length).toBeGreaterThanOrEqual(2)
    expect(found.filter((address) => new URL(address).origin !== inject('siteUrl'))).toEqual([])
    expect(page.workers().length).toBe(1)
  })

  it('the wheel scrolls the page; with Ctrl it zooms the map', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/')
    const map = await page.locator('svg.map').boundingBox()
    await page.mouse.move((map?.x ?? 0) + 400, (map?.y ?? 0) + 300)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
    expect(await page.locator('.map-plate').getAttribute('data-zoom')).toBe('still')
    await page.evaluate(() => scrollTo(0, 0))
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await untilLive(page)
    await page.keyboard.up('Control')
    await page.waitForURL(/at=/)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('a press is not lost when its code comes while the button is held down', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/')
    const button = await page.getByRole('button', { name: '放大', exact: true }).boundingBox()
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    const come = page.waitForEvent('requestfinished', (request) => request.resourceType() === 'script')
    await page.mouse.move((button?.x ?? 0) + 8, (button?.y ?? 0) + 8)
    await page.mouse.down()
    await come
    await page.waitForTimeout(300)
    await page.mouse.up()
    await expect.poll(() => page.url(), { timeout: 20_000 }).toContain('at=')
  })

  it('two fingers wake it, one does not', async () => {
    const page = await openPage(await openBrowser(), { width: 390, height: 844 })
    await visit(page, '/')
    await pinch(page, 1)
    expect(await page.locator('.map-plate').getAttribute('data-zoom')).toBe('still')
    await pinch(page, 2)
    await untilLive(page)
  })
})

describe('without the means the drawing stays', () => {
  const noWebGl = () => {
    Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
  }

  it('no WebGL: one quiet line, the same map, and nothing fetched in vain', async () => {
    const page = await openPage(await openBrowser(), small)
    await page.addInitScript(noWebGl)
    await visit(page, '/')
    const points = Object.values(await placesIn(page))
    const before = (await takePicture(page, '.map-plate')).colorsAt(points)
    const watch = watchForMapLibre(page)
    await page.locator('svg.map').dblclick({ position: { x: 300, y: 300 } })
    await page.getByText('仍显示静态地图').waitFor()
    // Away from the map, whose tooltip would cover what lies beneath the pointer.
    await page.mouse.move(2, 2)
    expect(await watch.found()).toEqual([])
    expect(distinct(before)).toBeGreaterThanOrEqual(5)
    expect((await takePicture(page, '.map-plate')).colorsAt(points)).toEqual(before)
    expect(await page.getByRole('button', { name: '放大', exact: true }).count()).toBe(0)
  })

  it('a worker that does not come: the same', async () => {
    const page = await openPage(await openBrowser(), { ...small, tolerate: [/maplibre-gl-worker/] })
    await page.route('**/*worker*', (route) => route.abort())
    await visit(page, '/en')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByText('the still map is shown').waitFor()
    expect(await page.locator('.map-canvas').count()).toBe(0)
  })
})

describe('the camera is in the link', () => {
  it('a link opens where it was left, and the whole map has the plain address', async () => {
    const page = await openPage(await openBrowser(), small)
    await page.goto('/?at=833_560_3')
    await untilLive(page)
    const map = await page.locator('.map-canvas').boundingBox()
    const name = await page.locator('svg.map .names text', { hasText: '上海' }).boundingBox()
    if (map === null || name === null) throw new Error('no map')
    expect(name.x).toBeGreaterThan(map.x)
    expect(name.x + name.width).toBeLessThan(map.x + map.width)
    expect(await page.locator('.corrections').count()).toBe(0)
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: '全图' }).click()
    await page.waitForURL((url) => url.search === '')
  })

  it('steps go into it once the camera rests, and Back of another choice keeps it', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/')
    await page.getByRole('button', { name: '放大', exact: true }).click()
    await page.waitForURL('/?at=530_416_1')
    await page.getByRole('button', { name: '放大', exact: true }).click()
    await page.waitForURL('/?at=530_416_2')
    await page.reload()
    await untilLive(page)
    expect(new URL(page.url()).search).toBe('?at=530_416_2')
  })

  it('a chosen place can be shown whole, and still be pointed at and left', async () => {
    const page = await openPage(await openBrowser(), small)
    await page.goto('/?places=310000')
    await page.getByRole('button', { name: '放大到上海' }).click()
    await page.waitForURL(/at=/)
    const land = page.locator('svg.map [data-place="310000"]')
    const box = await land.boundingBox()
    expect(box?.height).toBeGreaterThan(300)
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.waitForURL((url) => !url.search.includes('places'))
  })

  it('a mouse drags the map without choosing, and the keyboard brings places into view', async () => {
    const page = await openPage(await openBrowser(), small)
    await page.goto('/?at=530_416_2')
    await untilLive(page)
    const map = await page.locator('.map-canvas').boundingBox()
    const [x, y] = [(map?.x ?? 0) + 400, (map?.y ?? 0) + 300]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 90, y + 60, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL((url) => !url.search.includes('530_416'))
    expect(page.url()).not.toMatch(/places/)
    await page.locator('svg.map [data-place][tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await page.waitForURL((url) => !url.search.includes('530_416'))
    const focused = await page.locator('svg.map :focus').boundingBox()
    expect(focused?.x).toBeGreaterThan((map?.x ?? 0) - (focused?.width ?? 0))
    expect(focused?.x).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0))
  })
})

describe('crowded zones', () => {
  it('are numbers that a click spreads, and all are there before and after', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/?layers=zones')
    const before = await zonesShown(page)
    expect(before.sum).toBe(178)
    expect(before.numbers).toBeGreaterThan(5)
    const number = page.locator('svg.map .wide .count').first()
    const ids = (await number.getAttribute('data-site'))?.split(' ') ?? []
    expect(ids.length).toBeGreaterThan(1)
    await number.click()
    await untilLive(page)
    await page.waitForURL(/at=/)
    await expect
      .poll(() => page.locator(`svg.map .wide circle[data-site="${ids[0]}"]`).count(), { timeout: 20_000 })
      .toBe(1)
    const after = await zonesShown(page)
    expect(after.sum).toBe(178)
    expect(after.numbers).toBeLessThan(before.numbers)
    for (const id of ids) {
      const mark = await page.locator(`svg.map .wide [data-site~="${id}"]`).boundingBox()
      const map = await page.locator('.map-canvas').boundingBox()
      expect(mark?.x).toBeGreaterThan(map?.x ?? Infinity)
      expect(mark?.x).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0))
    }
  })

  it('grow with the years', async () => {
    const page = await openPage(await openBrowser(), { width: 390, javaScript: false })
    const sums: number[] = []
    for (const year of ['2015', '2016', '2018', '2019', '2020', '2022']) {
      await page.goto(`/?layers=zones&until=${year}`)
      sums.push((await zonesShown(page)).sum)
    }
    expect(sums[0]).toBe(1)
    expect(sums).toEqual(sums.toSorted((a, b) => a - b))
    expect(new Set(sums).size).toBe(sums.length)
  })

  it('the list lights the number that holds a zone, and a number all its zones in the list', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/?layers=zones')
    const number = page.locator('svg.map .wide .count').first()
    const count = Number(await number.textContent())
    await number.hover()
    await expect.poll(() => page.locator('.site-list [aria-pressed="true"]').count(), { timeout: 20_000 }).toBe(count)
    expect(await page.locator('.tip').textContent()).toContain(`：${count}个综试区，`)
    await page.mouse.move(2, 2)
    await page.locator('.site-list').getByRole('button', { name: '杭州市' }).focus()
    await expect.poll(() => page.locator('.site-list [aria-pressed="true"]').count(), { timeout: 20_000 }).toBe(1)
    const lit = page.locator('svg.map .wide [data-site~="330100-1"]')
    const size = await lit.locator('xpath=descendant-or-self::*[local-name()="circle"]').getAttribute('r')
    expect(Number(size)).toBeGreaterThan(8)
  })
})

describe('a double click', () => {
  it('zooms, and leaves the selection and the history as they were', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/?places=310000')
    const [x, y] = (await placesIn(page))['510000'] ?? [0, 0]
    const length = () => page.evaluate(() => history.length)
    const before = await length()
    await page.mouse.dblclick(x, y)
    await untilLive(page)
    await page.waitForURL(/at=/)
    expect(new URL(page.url()).searchParams.get('places')).toBe('310000')
    expect(await length()).toBe(before)
  })

  it('a single click still chooses, with one step to go back', async () => {
    const page = await openPage(await openBrowser(), small)
    await visit(page, '/')
    const places = await placesIn(page)
    const before = await page.evaluate(() => history.length)
    for (const code of ['510000', '650000']) await page.mouse.click(...(places[code] ?? [0, 0]))
    await page.waitForURL('/?places=510000.650000')
    expect(await page.evaluate(() => history.length)).toBe(before + 2)
  })
})

/** How many numbers stand for zones, and how many active zones the marks of this width come to. */
function zonesShown(page: Page): Promise<{ readonly sum: number; readonly numbers: number }> {
  return page.locator('svg.map').evaluate((drawing) => {
    const seen = (selector: string) =>
      [...drawing.querySelectorAll(selector)].filter((mark) => mark.getClientRects().length > 0)
    const numbers = seen('.count:not(.gone) text').map((text) => Number(text.textContent))
    const dots = seen('circle.zone:not(.revoked)').length
    return { sum: numbers.reduce((total, number) => total + number, dots), numbers: numbers.length }
  })
}

/** So many fingers go apart on the map. */
async function pinch(page: Page, fingers: 1 | 2): Promise<void> {
  const map = await page.locator('svg.map').boundingBox()
  const [x, y] = [(map?.x ?? 0) + 150, (map?.y ?? 0) + 100]
  const session = await page.context().newCDPSession(page)
  const at = (spread: number) =>
    [
      { x: x - spread, y, id: 0 },
      { x: x + spread, y, id: 1 },
    ].slice(0, fingers)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(20) })
  for (const spread of [30, 45, 60]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(spread) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
