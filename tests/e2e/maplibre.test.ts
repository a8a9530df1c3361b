import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openBrowser, openPage } from './support/page'
import type { Color, Picture, Pixel } from './support/picture'
import { distance, distinct, takePicture } from './support/picture'
import { hideDrawing, hideMarks, placesIn, untilLive, wakeMap, watchForMapLibre } from './support/zoom'

/** A channel of two renderers' same color; a pixel or two where the finer outline cuts a corner. */
const SAME = 3
const NEAR = 2
const REACH = 60

const directions: readonly Pixel[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
]

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
  const whole = { before: await takePicture(page) }
  await hideMarks(page)
  const drawing = await takePicture(page)
  await page.evaluate(() =>
    document.head.querySelectorAll('style:not([data-precedence])').forEach((style) => style.remove()),
  )
  await wakeMap(page)
  const after = await takePicture(page)
  await hideDrawing(page)
  return { whole: { ...whole, after }, drawing, canvas: await takePicture(page) }
}

describe('the canvas lies exactly over the drawing', () => {
  it.each([
    ['light', '/', 5],
    ['dark', '/', 5],
    ['light', '/?indicator=dds-balance&form=fill', 5],
    ['light', '/?level=region', 4],
    ['light', '/?form=circle', 1],
  ] as const)('in %s: %s', async (colorScheme, path, fills) => {
    const page = await openPage(await openBrowser(), { colorScheme })
    await page.goto(path)
    const places = Object.entries(await placesIn(page)).filter(([code]) => !/^(71|81|82)/.test(code))
    const points = places.map(([, point]) => point)
    expect(points.length).toBeGreaterThanOrEqual(25)
    const { drawing, canvas, whole } = await bothPictures(page)

    const [inDrawing, inCanvas] = [await drawing.colorsAt(points), await canvas.colorsAt(points)]
    expect(distinct(inDrawing)).toBeGreaterThanOrEqual(fills)
    const off = places.filter((_, i) => distance(inDrawing[i] ?? [0, 0, 0], inCanvas[i] ?? [255, 255, 255]) > SAME)
    expect(off).toEqual([])

    const [there, here] = [await bordersFrom(drawing, points), await bordersFrom(canvas, points)]
    const gaps = there.flatMap((border, i) => (border === null ? [] : [Math.abs(border - (here[i] ?? REACH))]))
    const isNear = gaps.filter((gap) => gap <= NEAR)
    console.log(`${colorScheme} ${path}: ${isNear.length} of ${gaps.length} borders within ${NEAR} px`)
    expect(gaps.length).toBeGreaterThan(60)
    expect(isNear.length / gaps.length).toBeGreaterThanOrEqual(0.95)

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
      expect(same.length / grid.length).toBeGreaterThan(0.9)
    }
  })

  it('and takes the colors of another indicator and of the dark, without new outlines', async () => {
    const page = await openPage(await openBrowser())
    await page.goto('/')
    await wakeMap(page)
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('gdp')
    await page.waitForURL(/indicator=gdp/)
    await page.emulateMedia({ colorScheme: 'dark' })
    const points = Object.values(await placesIn(page)).slice(0, 31)
    await expect
      .poll(async () => {
        await page.evaluate(() => document.querySelector('.map')?.setAttribute('style', 'visibility: hidden'))
        const canvas = await (await takePicture(page)).colorsAt(points)
        await page.evaluate(() => {
          document.querySelector('.map')?.removeAttribute('style')
          document.querySelector('.map-plate')?.removeAttribute('data-zoom')
        })
        const drawing = await (await takePicture(page)).colorsAt(points)
        await page.evaluate(() => document.querySelector('.map-plate')?.setAttribute('data-zoom', 'live'))
        return drawing.filter((color, i) => distance(color, canvas[i] ?? [0, 0, 0]) <= SAME).length
      })
      .toBeGreaterThanOrEqual(26)
  })
})

describe('MapLibre comes on intent', () => {
  it('not a byte of it before, and then from the own host', async () => {
    const page = await openPage(await openBrowser())
    const watch = watchForMapLibre(page)
    await page.goto('/', { waitUntil: 'networkidle' })
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
    await page.goto('/', { waitUntil: 'networkidle' })
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
    await page.goto('/', { waitUntil: 'networkidle' })
    await pinch(page, 1)
    expect(await page.locator('.map-plate').getAttribute('data-zoom')).toBe('still')
    await pinch(page, 2)
    await untilLive(page)
  })
})

describe('without the means the drawing stays', () => {
  const noWebGl = () => {
    const original = HTMLCanvasElement.prototype.getContext
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: readonly unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
      },
    })
  }

  it('no WebGL: one quiet line, the same map, and nothing fetched in vain', async () => {
    const page = await openPage(await openBrowser())
    await page.addInitScript(noWebGl)
    await page.goto('/', { waitUntil: 'networkidle' })
    const points = Object.values(await placesIn(page))
    const before = await (await takePicture(page)).colorsAt(points)
    const watch = watchForMapLibre(page)
    await page.locator('svg.map').dblclick({ position: { x: 300, y: 300 } })
    await page.getByText('仍显示静态地图').waitFor()
    expect(await watch.found()).toEqual([])
    expect(distinct(before)).toBeGreaterThanOrEqual(5)
    expect(await (await takePicture(page)).colorsAt(points)).toEqual(before)
    expect(await page.getByRole('button', { name: '放大', exact: true }).count()).toBe(0)
  })

  it('a worker that does not come: the same', async () => {
    const page = await openPage(await openBrowser(), { tolerate: [/maplibre-gl-worker/] })
    await page.route('**/*worker*', (route) => route.abort())
    await page.goto('/en', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByText('the still map is shown').waitFor()
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
    await page.getByRole('button', { name: '全图' }).click()
    await page.waitForURL((url) => url.search === '')
  })

  it('steps go into it once the camera rests, and Back of another choice keeps it', async () => {
    const page = await openPage(await openBrowser())
    await page.goto('/', { waitUntil: 'networkidle' })
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
