import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import type { Color, Picture, Pixel } from '@/tests/support/picture'
import { distance, distinct, takePicture } from '@/tests/support/picture'
import { placesIn, showOnly, untilLive, wakeMap, watchForMapLibre } from '@/tests/support/zoom'

/** What two renderers may differ by in a channel, and in pixels where the finer outline cuts a corner. */
const SAME = 8
const NEAR = 2
const REACH = 60

const directions: readonly Pixel[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
]

/** The colors around points. A mean, since hatches and dots need not meet the same pixel. */
async function meansAt(picture: Picture, points: readonly Pixel[]): Promise<readonly Color[]> {
  const around = [-2, -1, 0, 1, 2].flatMap((dx) => [-2, -1, 0, 1, 2].map((dy): Pixel => [dx, dy]))
  const colors = await picture.colorsAt(points.flatMap(([x, y]) => around.map(([dx, dy]): Pixel => [x + dx, y + dy])))
  return points.map((_, i) => {
    const patch = colors.slice(i * around.length, (i + 1) * around.length)
    const mean = (channel: 0 | 1 | 2) => patch.reduce((sum, color) => sum + color[channel], 0) / patch.length
    return [mean(0), mean(1), mean(2)]
  })
}

/** How many pixels it is from a point to the first pixel of another color, in each direction; null beyond reach. */
async function bordersFrom(picture: Picture, points: readonly Pixel[]): Promise<readonly (number | null)[]> {
  const rays = points.flatMap(([x, y]) =>
    directions.map(([dx, dy]) => Array.from({ length: REACH }, (_, i): Pixel => [x + dx * i, y + dy * i])),
  )
  const colors = await picture.colorsAt(rays.flat())
  return rays.map((_, ray) => {
    const along = colors.slice(ray * REACH, (ray + 1) * REACH)
    const start: Color = along[0] ?? [0, 0, 0]
    const border = along.findIndex((color) => distance(color, start) > 40)
    return border < 0 ? null : border
  })
}

/** Pictures of the land as the drawing and as the canvas show it, and of the whole map before and after. */
async function bothPictures(page: Page) {
  const before = await takePicture(page)
  await showOnly(page, 'land')
  const drawing = await takePicture(page)
  await showOnly(page, 'all')
  await wakeMap(page)
  const after = await takePicture(page)
  await showOnly(page, 'canvas')
  return { before, after, drawing, canvas: await takePicture(page) }
}

describe('the canvas lies exactly over the drawing', () => {
  it.each([
    ['dark', '/', 5],
    ['light', '/?indicator=dds-balance&form=fill', 5],
    ['light', '/?text=large', 5],
    ['light', '/?level=region', 3],
    ['dark', '/?form=circle', 1],
  ] as const)('in %s: %s', async (colorScheme, path, fills) => {
    const page = await openPage(await openBrowser(), { colorScheme })
    await page.goto(path)
    const places = Object.entries(await placesIn(page)).filter(([code]) => !/^(71|81|82)/.test(code))
    const points = places.map(([, point]) => point)
    expect(points.length).toBeGreaterThanOrEqual(25)
    const { drawing, canvas, ...whole } = await bothPictures(page)

    const [inDrawing, inCanvas] = [await meansAt(drawing, points), await meansAt(canvas, points)]
    expect(distinct(inDrawing)).toBeGreaterThanOrEqual(fills)
    expect(distinct(inCanvas)).toBe(distinct(inDrawing))
    const middles = await drawing.colorsAt(points)
    const off = places.filter((_, i) => distance(inDrawing[i] ?? [0, 0, 0], inCanvas[i] ?? [255, 255, 255]) > SAME)
    expect(off).toEqual([])

    const plain = points.filter((_, i) => distance(inDrawing[i] ?? [0, 0, 0], middles[i] ?? [255, 255, 255]) <= 2)
    const [there, here] = [await bordersFrom(drawing, plain), await bordersFrom(canvas, plain)]
    const gaps = there.flatMap((border, i) => (border === null ? [] : [Math.abs(border - (here[i] ?? REACH))]))
    const isNear = gaps.filter((gap) => gap <= NEAR)
    console.log(`${colorScheme} ${path}: ${isNear.length} of ${gaps.length} borders within ${NEAR} px`)
    expect(gaps.length).toBeGreaterThan(40)
    // The canvas has the finer outline: here and there it truly runs elsewhere. A picture that is off is off everywhere.
    expect(isNear.length / gaps.length).toBeGreaterThanOrEqual(0.9)
    expect(gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]).toBeLessThanOrEqual(1)

    // The names and the inset stay where they were, above the canvas.
    const name = await page.locator('svg.map .names text').first().boundingBox()
    const inset = await page.locator('svg.map use').boundingBox()
    for (const box of [name, inset]) {
      if (box === null) throw new Error('the map has no name or no inset')
      const grid = Array.from(
        { length: 400 },
        (_, i): Pixel => [
          box.x + ((i % 20) / 20) * Math.min(box.width, 100),
          box.y + (Math.floor(i / 20) / 20) * Math.min(box.height, 100),
        ],
      )
      const [before, after] = [await whole.before.colorsAt(grid), await whole.after.colorsAt(grid)]
      expect(distinct(before)).toBeGreaterThan(1)
      const same = before.filter((color, i) => distance(color, after[i] ?? [0, 0, 0]) <= 24)
      expect(same.length / grid.length).toBeGreaterThan(0.8)
    }
  })

  it('and takes the colors of another indicator and of the dark, without new outlines', async () => {
    const page = await openPage(await openBrowser())
    await page.goto('/')
    await wakeMap(page)
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('dds-goods-ratio')
    await page.waitForURL(/indicator=dds-goods-ratio/)
    await page.emulateMedia({ colorScheme: 'dark' })
    const points = Object.entries(await placesIn(page)).flatMap(([code, point]) =>
      /^(71|81|82)/.test(code) ? [] : [point],
    )
    const countSame = async () => {
      await showOnly(page, 'canvas')
      const canvas = await (await takePicture(page)).colorsAt(points)
      await showOnly(page, 'land')
      const drawing = await (await takePicture(page)).colorsAt(points)
      await showOnly(page, 'all')
      expect(distinct(drawing)).toBeGreaterThanOrEqual(5)
      return drawing.filter((color, i) => distance(color, canvas[i] ?? [0, 0, 0]) <= SAME).length
    }
    await expect.poll(countSame, { timeout: 20_000, interval: 300 }).toBe(31)
  })
})

describe('MapLibre comes on intent', () => {
  it('not a byte of it before, and then from the own host', async () => {
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
    await page.addInitScript(noWebGl)
    await visit(page, '/')
    const points = Object.values(await placesIn(page))
    const before = await (await takePicture(page)).colorsAt(points)
    const watch = watchForMapLibre(page)
    await page.locator('svg.map').dblclick({ position: { x: 300, y: 300 } })
    await page.getByText('仍显示静态地图').waitFor()
    // Away from the map, whose tooltip would cover what lies beneath the pointer.
    await page.mouse.move(2, 2)
    expect(await watch.found()).toEqual([])
    expect(distinct(before)).toBeGreaterThanOrEqual(5)
    expect(await (await takePicture(page)).colorsAt(points)).toEqual(before)
    expect(await page.getByRole('button', { name: '放大', exact: true }).count()).toBe(0)
  })

  it('a worker that does not come: the same', async () => {
    const page = await openPage(await openBrowser(), { tolerate: [/maplibre-gl-worker/] })
    await page.route('**/*worker*', (route) => route.abort())
    await visit(page, '/en')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByText('the still map is shown').waitFor()
    expect(await page.locator('.map-canvas').count()).toBe(0)
  })
})

describe('the camera is in the link', () => {
  it('a link opens where it was left, and the whole map has the plain address', async () => {
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
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

describe('a link with a camera shows the same without script', () => {
  it.each([
    ['/?layers=zones.bases&at=790_540_2.4', 1440],
    ['/?layers=zones&at=833_560_3', 390],
    ['/?form=circle&indicator=goods-total&at=700_700_1.5', 1440],
    ['/?text=large&at=700_560_1', 1440],
  ] as const)('%s at %i px: every name, mark and shape within 2 px', async (path, width) => {
    const still = await openPage(await openBrowser(), { width, javaScript: false })
    await still.goto(path)
    const live = await openPage(await openBrowser(), { width })
    await live.goto(path)
    await untilLive(live)
    const [before, after] = [await boxesIn(still), await boxesIn(live)]
    expect(before.length).toBeGreaterThan(20)
    expect(after.length).toBe(before.length)
    const off = before.filter((box, i) => box.some((side, j) => !(Math.abs(side - (after[i]?.[j] ?? Infinity)) <= 2)))
    expect(off).toEqual([])
    expect(await still.getByRole('link', { name: '全图' }).getAttribute('href')).not.toContain('at=')
  })

  it('and a click on the way to the whole map goes there', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/?places=310000&at=833_560_3')
    await page.getByRole('link', { name: '全图' }).click()
    await page.waitForURL('/?places=310000')
    expect(await page.locator('svg.map .moves').getAttribute('transform')).toBeNull()
  })
})

describe('crowded zones', () => {
  it('are numbers that a click spreads, and all are there before and after', async () => {
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
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

describe('prefectures of zones', () => {
  it('are outlined when one is near, and their geometry comes only then', async () => {
    const page = await openPage(await openBrowser())
    const bodies: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body().then((body) => body.length))
    })
    const largest = async () => Math.max(...(await Promise.all(bodies)).filter((size) => size < 900_000))
    await page.goto('/?layers=zones&at=790_540_1')
    await untilLive(page)
    await showOnly(page, 'canvas')
    const far = await purplesIn(page)
    await showOnly(page, 'all')
    const before = bodies.length
    for (const _ of [1, 2]) await page.getByRole('button', { name: '放大', exact: true }).click()
    await page.waitForURL(/at=790_540_3/)
    await showOnly(page, 'canvas')
    await expect.poll(() => purplesIn(page), { timeout: 20_000 }).toBeGreaterThan(far + 100)
    expect(far).toBeLessThan(20)
    expect(bodies.length).toBe(before + 1)
    expect(await largest()).toBeGreaterThan(200_000)
  })

  it('are not without the layer of zones', async () => {
    const page = await openPage(await openBrowser())
    await page.goto('/?at=790_540_3')
    await untilLive(page)
    await showOnly(page, 'canvas')
    expect(await purplesIn(page)).toBeLessThan(20)
  })
})

describe('a double click', () => {
  it('zooms, and leaves the selection and the history as they were', async () => {
    const page = await openPage(await openBrowser())
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
    const page = await openPage(await openBrowser())
    await visit(page, '/')
    const places = await placesIn(page)
    const before = await page.evaluate(() => history.length)
    for (const code of ['510000', '650000']) await page.mouse.click(...(places[code] ?? [0, 0]))
    await page.waitForURL('/?places=510000.650000')
    expect(await page.evaluate(() => history.length)).toBe(before + 2)
  })
})

/** The boxes of all names, marks and shapes that are drawn in view, in the order of the page. */
function boxesIn(page: Page): Promise<readonly (readonly number[])[]> {
  return page.locator('svg.map').evaluate((drawing) => {
    const outer = drawing.getBoundingClientRect()
    return [...drawing.querySelectorAll('.marks text, .marks circle, .marks path, .moves a path')].flatMap((one) => {
      const { left, top, right, bottom, width } = one.getBoundingClientRect()
      const isSeen = right > outer.left && left < outer.right && bottom > outer.top && top < outer.bottom && width > 0
      return isSeen ? [[left - outer.left, top - outer.top, right - outer.left, bottom - outer.top]] : []
    })
  })
}

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

/** How many points of a fine grid over the map are of the hue of zones. */
async function purplesIn(page: Page): Promise<number> {
  const map = await page.locator('.map-canvas').boundingBox()
  if (map === null) throw new Error('no canvas')
  const grid = Array.from(
    { length: 40_000 },
    (_, i): Pixel => [
      map.x + 1 + ((i % 200) / 200) * (map.width - 2),
      map.y + 1 + (Math.floor(i / 200) / 200) * (map.height - 2),
    ],
  )
  const colors = await (await takePicture(page)).colorsAt(grid)
  return colors.filter(([red, green, blue]) => red > green + 30 && blue > green + 30).length
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
