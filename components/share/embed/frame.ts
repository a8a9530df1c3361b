import { tellHost } from './frame-host'
import { moveFocus, pointOf, wakePlaces } from './frame-places'
import { createTip } from './frame-tip'
import { wakeYears } from './frame-years'
import { createZoom } from './frame-zoom'

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
