import { anchorOf, cameraOf, HOME, held, landTransform, MOVING, markTransform } from '@/components/map/camera'
import { LATTICE } from '@/components/map/patterns'
import { cssZoom } from '@/components/map/scene-style'
import placement from '@/data/geo/placement.json'
import type { PlanePoint } from '@/data/geo/plane'
import type { Camera } from '@/data/view/view'
import type { Placement } from './camera'
import { dragged, fitted, isInView, placementIn, pointAt, spreading, toLink, zoomed } from './camera'
import type { Gesture } from './gestures'
import type { Lands, Library, LiveMap, Look } from './live-map'
import { createLiveMap } from './live-map'
import type { Mark } from './style'

/** What the map can be told: a gesture, a step of the buttons, the whole map, or one place. */
export type Command =
  | Gesture
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'whole' }
  | { readonly kind: 'fit'; readonly place: string }

/** What the map tells: its picture is complete, the graphics card was lost, the camera moves, or has come to rest. */
export type ZoomEvent =
  | { readonly kind: 'ready' | 'lost' }
  | { readonly kind: 'moved'; readonly zoom: number }
  | { readonly kind: 'rested'; readonly at: Camera | null }

/** Canvas and drawing as one map, one above the other. Cameras are those of links: null is the whole map. */
export type ZoomMap = {
  readonly show: (look: Look) => void
  readonly turn: (at: Camera | null) => void
  readonly run: (command: Command) => void
  /** Puts what was drawn anew where the camera is. */
  readonly adjust: () => void
  readonly remove: () => void
}

const REST_MILLISECONDS = 200
const centers: Readonly<Record<string, readonly number[]>> = placement.centers

/** Lays a canvas of MapLibre below a drawing. Throws where there is no WebGL. */
export function createZoomMap(
  library: Library,
  lands: Lands,
  box: HTMLElement,
  drawing: SVGSVGElement,
  first: { readonly look: Look; readonly at: Camera | null },
  tell: (event: ZoomEvent) => void,
): ZoomMap {
  const ending = new AbortController()
  let place = settle(box, drawing)
  /** Where a gliding camera goes to: the next step starts from there. */
  let aim: Camera | null = null
  let linked = first.at
  let timer: ReturnType<typeof setTimeout> | undefined

  const start = { look: first.look, placement: place, camera: cameraOf(first.at) }
  follow(drawing, start.camera)
  const map: LiveMap = createLiveMap(library, lands, box, start, {
    onReady: () => tell({ kind: 'ready' }),
    onLost: () => tell({ kind: 'lost' }),
    onMove(camera) {
      follow(drawing, camera)
      tell({ kind: 'moved', zoom: camera.zoom })
      clearTimeout(timer)
      timer = setTimeout(rest, REST_MILLISECONDS)
    },
  })

  function rest(): void {
    aim = null
    const at = toLink(map.camera())
    if (keyOf(at) === keyOf(linked)) return
    linked = at
    tell({ kind: 'rested', at })
  }

  function glide(camera: Camera): void {
    map.go(camera, 'gliding')
    aim = camera
  }

  function leap(camera: Camera): void {
    aim = null
    map.go(camera, 'at once')
  }

  function zoom(by: number, about: PlanePoint, isSteady: boolean): void {
    const point = pointAt(map.camera(), fromMiddle(box, drawing, about), place.scale)
    if (isSteady) leap(zoomed(map.camera(), by, point))
    else glide(zoomed(aim ?? map.camera(), by, point))
  }

  function run(command: Command): void {
    switch (command.kind) {
      case 'drag':
        leap(dragged(map.camera(), command.by, place.scale * measure(box, drawing).zoom))
        break
      case 'zoom':
        zoom(command.by, command.about, command.isSteady)
        break
      case 'step':
        glide(zoomed(aim ?? map.camera(), command.by))
        break
      case 'whole':
        glide(HOME)
        break
      case 'spread': {
        const now = map.camera()
        const { frame } = command
        const wanted = spreading(frame)
        const middle = [frame.x + frame.width / 2, frame.y + frame.height / 2] as const
        glide(wanted.zoom > now.zoom ? wanted : zoomed(now, 1, middle))
        break
      }
      case 'fit': {
        const shape = drawing.querySelector<SVGGraphicsElement>(`[data-place="${command.place}"] path`)
        if (shape !== null) glide(fitted(extentOf(shape, LATTICE)))
      }
    }
  }

  /** A place that the keyboard reaches comes into view. */
  function reveal(event: FocusEvent): void {
    const target = event.target instanceof Element ? event.target.closest('[data-place]:focus-visible') : null
    const [x, y] = centers[target?.getAttribute('data-place') ?? ''] ?? []
    const camera = aim ?? map.camera()
    if (x !== undefined && y !== undefined && !isInView(camera, [x, y])) glide(held({ ...camera, x, y }))
  }

  function markAs(mark: Mark, selector: string) {
    return () => {
      const code = drawing.querySelector(selector)?.getAttribute('data-place')
      map.mark(mark, code === null || code === undefined ? [] : [code])
    }
  }

  const sizes = new ResizeObserver(() => {
    place = settle(box, drawing)
    map.place(place)
  })
  sizes.observe(drawing)
  const { signal } = ending
  drawing.addEventListener('focusin', reveal, { signal })
  for (const event of ['focusin', 'focusout'] as const) {
    // When the focus leaves, the browser still has to give it to the next.
    const mark = markAs('focused', '[data-place]:focus-visible')
    drawing.addEventListener(event, () => requestAnimationFrame(mark), { signal })
  }
  for (const event of ['pointerover', 'pointerleave'] as const) {
    drawing.addEventListener(event, markAs('pointed', 'a[data-place]:hover'), { signal })
  }

  return {
    run,
    show: map.show,
    adjust: () => follow(drawing, map.camera()),
    turn(at) {
      if (keyOf(at) === keyOf(linked)) return
      linked = at
      glide(cameraOf(at))
    },
    remove() {
      clearTimeout(timer)
      ending.abort()
      sizes.disconnect()
      map.remove()
      follow(drawing, cameraOf(linked))
    },
  }
}

function keyOf(at: Camera | null): string {
  return at === null ? '' : [at.x, at.y, at.zoom].join('_')
}

/** Lays the box over the frame of the drawing. */
function settle(box: HTMLElement, drawing: SVGSVGElement): Placement {
  const { outer } = measure(box, drawing)
  const place = placementIn(outer)
  drawing.style.setProperty('--pixel', String(1 / place.scale))
  box.style.left = `${outer.x + place.box.x}px`
  box.style.top = `${outer.y + place.box.y}px`
  box.style.width = `${place.box.width}px`
  box.style.height = `${place.box.height}px`
  return place
}

/** Where the drawing lies on its thematic map, in pixels of the thematic map, and where the thematic map begins in the window. */
function measure(box: HTMLElement, drawing: SVGSVGElement) {
  const thematic = box.offsetParent instanceof HTMLElement ? box.offsetParent : document.body
  const zoom = cssZoom(thematic)
  const [outer, inner] = [thematic.getBoundingClientRect(), drawing.getBoundingClientRect()]
  const at = { x: (inner.left - outer.left) / zoom, y: (inner.top - outer.top) / zoom }
  return { outer: { ...at, width: inner.width / zoom, height: inner.height / zoom }, origin: outer, zoom }
}

/** A point of the window, in pixels from the middle of the drawing's frame. */
function fromMiddle(host: HTMLElement, drawing: SVGSVGElement, [x, y]: PlanePoint): PlanePoint {
  const { outer, origin, zoom } = measure(host, drawing)
  const { box, offset } = placementIn(outer)
  return [
    (x - origin.left) / zoom - outer.x - box.x - box.width / 2 + offset[0],
    (y - origin.top) / zoom - outer.y - box.y - box.height / 2 + offset[1],
  ]
}

/**
 * Lets a drawing follow the camera: the land as a whole, while names, circles and sites keep their size and only move.
 * The inset stays in its corner.
 */
function follow(drawing: SVGSVGElement, camera: Camera): void {
  for (const land of drawing.querySelectorAll('.moves')) put(land, landTransform(camera))
  for (const group of [...drawing.querySelectorAll('.marks > g')].filter(isForThisWidth)) {
    for (const mark of group.querySelectorAll(MOVING.join())) {
      const size = Number(mark.parentElement?.getAttribute('font-size') ?? 0)
      const at = anchorOf(mark.tagName, (name) => mark.getAttribute(name), size)
      put(mark, markTransform(camera, at))
    }
  }
}

/** Sites are drawn in two sizes, of which the page shows one. */
function isForThisWidth(group: Element): boolean {
  return !group.matches('.sites') || getComputedStyle(group).display !== 'none'
}

/** Where the middle of a shape of the land lies in the plane, and how large it is. `steps` are its own units. */
function extentOf(shape: SVGGraphicsElement, steps: number) {
  const { x, y, width, height } = shape.getBBox()
  return { x: x / steps, y: y / steps, width: width / steps, height: height / steps }
}

function put(element: Element, transform: string | null): void {
  if (transform === null) element.removeAttribute('transform')
  else element.setAttribute('transform', transform)
}
