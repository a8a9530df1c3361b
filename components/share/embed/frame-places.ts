import type { Direction, PlanePoint } from '@/data/model/direction'
import { placeTowards } from '@/data/model/direction'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The links of the map's places from the first rank to the last. */
function placesIn(map: Element): readonly SVGAElement[] {
  const rank = (link: SVGAElement) => Number(link.dataset.rank)
  return [...map.querySelectorAll<SVGAElement>('a[data-place]')].sort((a, b) => rank(a) - rank(b))
}

/** Turns titles into labels, since the script shows a tooltip of its own, and makes one stop of Tab of all places. */
export function wakePlaces(map: Element): void {
  placesIn(map).forEach((link, i) => {
    const title = link.querySelector('title')
    link.setAttribute('aria-label', title?.textContent ?? '')
    link.setAttribute('tabindex', i === 0 ? '0' : '-1')
    title?.remove()
  })
}

/** Moves the focus for a key that was pressed on a place. Whether it did is told, for the page not to scroll. */
export function moveFocus(map: Element, from: SVGAElement, key: string): boolean {
  const links = placesIn(map)
  const at = links.indexOf(from)
  const to = nextPlace(links, at, key)
  if (to === undefined) return false
  from.setAttribute('tabindex', '-1')
  to.setAttribute('tabindex', '0')
  to.focus({ preventScroll: true })
  return true
}

function nextPlace(links: readonly SVGAElement[], at: number, key: string): SVGAElement | undefined {
  const direction = directions[key]
  if (direction !== undefined) {
    const points = Object.fromEntries(links.map((link, i) => [i, pointOf(link)]))
    const place = placeTowards(points, String(at), direction)
    return place === null ? undefined : links[Number(place)]
  }
  if (key === 'Home') return links[0]
  if (key === 'End') return links.at(-1)
  return links[at + (/^[nN]$/.test(key) ? 1 : /^[pP]$/.test(key) ? -1 : links.length)]
}

/** Where a place lies in the plane, or on the grid. */
export function pointOf({ dataset }: SVGAElement): PlanePoint {
  const [x = 0, y = 0] = (dataset.at ?? '').split(' ').map(Number)
  return [x, y]
}
