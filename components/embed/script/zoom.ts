import { HOME, held, onMap } from '@/components/map/camera'
import type { PlanePoint } from '@/data/geo/plane'
import type { Camera } from '@/data/view/view'

/** A map that can be looked at closer; its inset stays where it is. */
type Zoom = {
  readonly by: (step: number) => void
  /** Moves a point of the plane to the middle, where the map is zoomed. */
  readonly toward: (point: PlanePoint) => void
  /** Moves the map with the pointer, by a way in pixels. */
  readonly pan: (x: number, y: number) => void
  readonly redraw: () => void
  readonly isAway: () => boolean
}

const MOST = 3
const DROP = 0.36

/** Zooms what `find` gives: land as a whole, marks and names each by itself, so that they keep their size. */
export function createZoom(find: () => SVGSVGElement | null): Zoom {
  let camera: Camera = HOME
  let middle: PlanePoint = [HOME.x, HOME.y]
  function look(next: Camera): void {
    camera = held(next)
    redraw()
  }
  function redraw(): void {
    const map = find()
    const [x, y] = onMap(camera, [0, 0])
    map?.querySelector('.moves')?.setAttribute('transform', `translate(${x} ${y}) scale(${2 ** camera.zoom})`)
    map?.querySelector('.marks')?.classList.toggle('near', camera.zoom >= 1)
    for (const mark of map?.querySelectorAll('.marks :is(circle,path,text)') ?? []) {
      const at = anchorOf(mark)
      const [toX, toY] = onMap(camera, at)
      mark.setAttribute('transform', `translate(${toX - at[0]} ${toY - at[1]})`)
    }
  }
  return {
    by(step) {
      const zoom = Math.min(MOST, camera.zoom + step)
      const [x, y] = camera.zoom === 0 ? middle : [camera.x, camera.y]
      look(step === 0 || zoom <= 0 ? HOME : { x, y, zoom })
    },
    toward(point) {
      middle = point
      if (camera.zoom > 0) look({ ...camera, x: point[0], y: point[1] })
    },
    pan(x, y) {
      const scale = (find()?.getScreenCTM()?.a ?? 1) * 2 ** camera.zoom
      look({ ...camera, x: camera.x - x / scale, y: camera.y - y / scale })
    },
    redraw,
    isAway: () => camera.zoom > 0,
  }
}

/** The point of the plane that a mark stands for. */
function anchorOf(mark: Element): PlanePoint {
  const number = (name: string) => Number(mark.getAttribute(name))
  if (mark.tagName === 'circle') return [number('cx'), number('cy')]
  if (mark.tagName === 'text') {
    const size = Number(mark.closest('[font-size]')?.getAttribute('font-size'))
    return [number('x'), number('y') - size * DROP]
  }
  const [x = 0, y = 0] = (mark.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  return [x, y]
}
