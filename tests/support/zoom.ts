import type { Page, Response } from 'playwright-core'
import placement from '@/data/geo/placement.json'
import type { Pixel } from './picture'

/** Waits until the canvas has taken over from the drawing. */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('.map-plate[data-zoom="live"]').waitFor({ timeout: 50_000 })
}

/** Wakes the map without moving it: zoomed out, a step farther out goes nowhere. */
export async function wakeMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: '缩小', exact: true }).click()
  await untilLive(page)
  await page.mouse.move(0, 0)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

/** Where the middles of the places lie in the window, by code, when the whole map is shown. */
export function placesIn(page: Page): Promise<Readonly<Record<string, Pixel>>> {
  const points = Object.entries(placement.centers).filter(([code]) => /^\d/.test(code))
  return page.locator('svg.map').evaluate((drawing, centers) => {
    const matrix = (drawing as SVGSVGElement).getScreenCTM()
    const on = ([x = 0, y = 0]: readonly number[]): [number, number] => {
      const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined)
      return [point.x, point.y]
    }
    return Object.fromEntries(centers.map(([code, center]) => [code, on(center)]))
  }, points)
}

/**
 * Shows parts of the map only, until told otherwise: `land` is the drawing without names, marks and inset, `canvas` the
 * canvas without the drawing.
 */
export async function showOnly(page: Page, what: 'land' | 'canvas' | 'all'): Promise<void> {
  await page.locator('.map-plate').evaluate((thematic, part) => {
    for (const one of thematic.querySelectorAll<SVGElement>('svg.map .marks, svg.map .inset')) {
      one.style.visibility = part === 'land' ? 'hidden' : ''
    }
    const drawing = thematic.querySelector<SVGElement>('svg.map')
    drawing?.style.setProperty('visibility', part === 'canvas' ? 'hidden' : '')
    if (part === 'land') thematic.removeAttribute('data-zoom')
    else if (thematic.querySelector('canvas') !== null) thematic.setAttribute('data-zoom', 'live')
  }, what)
}

/** Collects the addresses of all answers that hold MapLibre or its worker. */
export function watchForMapLibre(page: Page): { readonly found: () => Promise<readonly string[]> } {
  const answers: Response[] = []
  page.context().on('response', (response) => answers.push(response))
  const holdsMapLibre = async (response: Response) => {
    if (/maplibre/.test(response.url())) return true
    if (response.request().resourceType() !== 'script') return false
    return (await response.text()).includes('maplibregl-')
  }
  return {
    async found() {
      const held = await Promise.all(answers.map(holdsMapLibre))
      return answers.filter((_, i) => held[i]).map((response) => response.url())
    },
  }
}
