import type { PlanePoint } from '@/data/model/direction'
import type { Camera } from '@/data/model/view'
import { onPlate } from './camera'
import { LABEL_DROP } from './labels'

/**
 * Lets a drawing follow the camera: the land as a whole, while names, circles and sites keep their size and only move.
 * The inset stays in its corner.
 */
export function follow(drawing: SVGSVGElement, camera: Camera): void {
  const scale = 2 ** camera.zoom
  const isHome = camera.zoom === 0
  for (const land of drawing.querySelectorAll('.moves')) {
    const [x, y] = onPlate(camera, [0, 0])
    put(land, isHome ? null : `translate(${x} ${y}) scale(${scale})`)
  }
  for (const mark of drawing.querySelectorAll<SVGGraphicsElement>('.marks circle, .marks path, .marks text')) {
    const at = isHome ? null : anchorOf(mark)
    const [x, y] = at === null ? [0, 0] : onPlate(camera, at)
    put(mark, at === null ? null : `translate(${x - at[0]} ${y - at[1]})`)
  }
}

/** Where the middle of a shape of the land lies in the plane, and how large it is. `steps` are its own units. */
export function extentOf(shape: SVGGraphicsElement, steps: number) {
  const { x, y, width, height } = shape.getBBox()
  return { x: x / steps, y: y / steps, width: width / steps, height: height / steps }
}

/** The point of the plane that a mark stands for. */
function anchorOf(mark: SVGGraphicsElement): PlanePoint {
  if (mark.tagName === 'text') {
    const size = Number(mark.parentElement?.getAttribute('font-size') ?? 0)
    return [numberOf(mark, 'x'), numberOf(mark, 'y') - size * LABEL_DROP]
  }
  if (mark.tagName === 'circle') return [numberOf(mark, 'cx'), numberOf(mark, 'cy')]
  const { x, y, width, height } = mark.getBBox()
  return [x + width / 2, y + height / 2]
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0)
}

function put(element: Element, transform: string | null): void {
  if (transform === null) element.removeAttribute('transform')
  else element.setAttribute('transform', transform)
}
