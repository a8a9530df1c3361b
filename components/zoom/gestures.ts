import type { Frame } from '@/components/map/locator'
import type { PlanePoint } from '@/data/geo/plane'

/** What a hand does to the map. Points are pixels of the window. */
export type Gesture =
  | { readonly kind: 'zoom'; readonly by: number; readonly about: PlanePoint; readonly isSteady: boolean }
  | { readonly kind: 'drag'; readonly by: PlanePoint }
  /** A cluster was clicked that stands for what lies in a frame of the plane. */
  | { readonly kind: 'spread'; readonly frame: Frame }

type Listener = {
  readonly onGesture: (gesture: Gesture) => void
  /** Whether the map can be dragged by a mouse; before that, a mouse only points and clicks. */
  readonly canDrag: () => boolean
}

/** Pixels that a pressed mouse may stray before it drags. */
const STRAY = 4

/**
 * Listens to hands on an element: the wheel with Ctrl or ⌘, a double click, two fingers, a mouse that drags. The bare
 * wheel and a single finger go on to scroll the page. Returns how to stop.
 */
export function listenToGestures(target: HTMLElement, { onGesture, canDrag }: Listener): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const now = { signal, passive: false }

  target.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
      const by = Math.max(-0.5, Math.min(0.5, (-event.deltaY * lines) / 120))
      onGesture({ kind: 'zoom', by, about: [event.clientX, event.clientY], isSteady: true })
    },
    now,
  )

  target.addEventListener(
    'dblclick',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return
      const by = event.shiftKey ? -1 : 1
      onGesture({ kind: 'zoom', by, about: [event.clientX, event.clientY], isSteady: false })
    },
    { signal },
  )

  target.addEventListener(
    'click',
    (event) => {
      const cluster = event.target instanceof Element ? event.target.closest('[data-frame]') : null
      const [x, y, width, height] = (cluster?.getAttribute('data-frame') ?? '').split(' ').map(Number)
      if (x === undefined || y === undefined || width === undefined || height === undefined) return
      onGesture({ kind: 'spread', frame: { x, y, width, height } })
    },
    { signal },
  )

  // A link is a thing to drag elsewhere, as browsers see it.
  target.addEventListener('dragstart', (event) => canDrag() && event.preventDefault(), { signal })
  target.addEventListener('mousedown', (event) => event.button === 0 && canDrag() && followMouse(event), { signal })

  function followMouse(start: MouseEvent): void {
    let last = start
    let isDrag = false
    const release = new AbortController()
    const until = { signal: release.signal }
    signal.addEventListener('abort', () => release.abort(), until)
    const move = (event: MouseEvent) => {
      isDrag ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > STRAY
      if (!isDrag) return
      onGesture({ kind: 'drag', by: [event.clientX - last.clientX, event.clientY - last.clientY] })
      last = event
    }
    const end = () => {
      release.abort()
      // The click that ends a drag chooses nothing.
      if (isDrag) swallowClick()
    }
    window.addEventListener('mousemove', move, until)
    window.addEventListener('mouseup', end, until)
  }

  function swallowClick(): void {
    const once = new AbortController()
    const stop = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    target.addEventListener('click', stop, { capture: true, signal: once.signal })
    setTimeout(() => once.abort(), 0)
  }

  let fingers: Fingers | null = null
  target.addEventListener('touchstart', (event) => (fingers = fingersOf(event.touches)), { signal, passive: true })
  target.addEventListener('touchend', (event) => (fingers = fingersOf(event.touches)), { signal, passive: true })
  target.addEventListener(
    'touchmove',
    (event) => {
      const next = fingersOf(event.touches)
      if (next === null || fingers === null) return
      event.preventDefault()
      onGesture({ kind: 'drag', by: [next.middle[0] - fingers.middle[0], next.middle[1] - fingers.middle[1]] })
      const by = Math.log2(next.span / fingers.span)
      onGesture({ kind: 'zoom', by, about: next.middle, isSteady: true })
      fingers = next
    },
    now,
  )
  return () => ending.abort()
}

type Fingers = { readonly middle: PlanePoint; readonly span: number }

/** Two fingers; null for one, three or none. */
function fingersOf(touches: TouchList): Fingers | null {
  const [one, other, more] = touches
  if (one === undefined || other === undefined || more !== undefined) return null
  return {
    middle: [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2],
    span: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
  }
}
