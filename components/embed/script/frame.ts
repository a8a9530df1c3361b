import type { Direction } from '@/components/map/camera'
import { placeTowards } from '@/components/map/camera'
import type { PlanePoint } from '@/data/geo/plane'
import { tellHost } from './height'
import { wakeYears } from './years'
import { createZoom } from './zoom'

// The script of every embed. It asks for nothing, keeps nothing, and takes neither focus nor scrolling from the host.

const plate = document.querySelector('.plate')
if (plate !== null) wakeMap(plate)
tellHost()

function wakeMap(stage: Element): void {
  const tip = createTip()
  const zoom = createZoom(() => stage.querySelector('svg.map'))
  const buttons = stage.querySelector<HTMLElement>('.zoom')
  let touched: SVGAElement | null = null
  let held: PointerEvent | null = null
  let hasMoved = false
  wakePlaces(stage)
  wakeYears(() => {
    wakePlaces(stage)
    if (zoom.isAway()) zoom.redraw()
    tip.hide()
  })
  if (buttons !== null) buttons.hidden = false

  stage.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-zoom]') : null
    if (button !== null) zoom.by(Number(button.dataset.zoom))
    // A drag is not a click, and the first touch tells what the second one opens.
    const place = placeAt(event.target)
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
    if (place !== null && (hasMoved || (isTouch && touched !== place))) event.preventDefault()
    touched = place
  })
  stage.addEventListener('pointerdown', (event) => {
    const press = event as PointerEvent
    hasMoved = false
    held = press.pointerType === 'mouse' && zoom.isAway() ? press : null
    const place = placeAt(press.target)
    if (place !== null) zoom.toward(pointOf(place))
  })
  addEventListener('pointerup', () => {
    held = null
  })
  stage.addEventListener('pointermove', (event) => {
    const move = event as PointerEvent
    if (held !== null) {
      hasMoved ||= Math.hypot(move.clientX - held.clientX, move.clientY - held.clientY) > 3
      zoom.pan(move.movementX, move.movementY)
    }
    const place = placeAt(move.target)
    const text = place?.getAttribute('aria-label') ?? siteAt(move.target)
    if (text === null || held !== null) tip.hide()
    else tip.show(text, move.clientX, move.clientY)
  })
  stage.addEventListener('pointerleave', () => tip.hide())
  stage.addEventListener('dragstart', (event) => event.preventDefault())
  stage.addEventListener('focusin', ({ target }) => {
    const place = placeAt(target)
    if (place === null || !place.matches(':focus-visible')) return
    zoom.toward(pointOf(place))
    const { left, top, width, height } = place.getBoundingClientRect()
    tip.show(place.getAttribute('aria-label') ?? '', left + width / 2, top + height / 2)
  })
  stage.addEventListener('focusout', () => tip.hide())
  stage.addEventListener('keydown', (event) => {
    const press = event as KeyboardEvent
    const place = placeAt(press.target)
    if (press.key === 'Escape') tip.hide()
    if (place === null || press.ctrlKey || press.metaKey || press.altKey) return
    if (moveFocus(stage, place, press.key)) press.preventDefault()
  })
}

function placeAt(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a[data-place]') : null
}

/** The name of a base or zone; its title would show by itself, too late and twice. */
function siteAt(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest('[data-site]') : null
  return mark?.querySelector('title')?.textContent ?? null
}

/** The tooltip of a frame: one sentence beside the pointer or the place that has the focus. */
type Tip = { readonly show: (text: string, x: number, y: number) => void; readonly hide: () => void }

const GAP = 14

/** Makes the tooltip. It lies over the document and takes neither room nor pointer. */
function createTip(): Tip {
  const box = document.createElement('div')
  box.className = 'tip'
  box.hidden = true
  box.setAttribute('aria-hidden', 'true')
  document.body.append(box)
  return {
    show(text, x, y) {
      box.textContent = text
      box.hidden = false
      const { width, height } = box.getBoundingClientRect()
      const left = x + GAP + width > innerWidth ? x - GAP - width : x + GAP
      const top = y + GAP + height > innerHeight ? y - GAP - height : y + GAP
      box.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`
      box.style.top = `${Math.max(4, top)}px`
    },
    hide() {
      box.hidden = true
    },
  }
}

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
function wakePlaces(map: Element): void {
  placesIn(map).forEach((link, i) => {
    const title = link.querySelector('title')
    link.setAttribute('aria-label', title?.textContent ?? '')
    link.setAttribute('tabindex', i === 0 ? '0' : '-1')
    title?.remove()
  })
}

/** Moves the focus for a key that was pressed on a place. Whether it did is told, for the page not to scroll. */
function moveFocus(map: Element, from: SVGAElement, key: string): boolean {
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
function pointOf({ dataset }: SVGAElement): PlanePoint {
  const [x = 0, y = 0] = (dataset.at ?? '').split(' ').map(Number)
  return [x, y]
}
