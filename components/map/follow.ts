import type { Camera } from '@/data/model/view'
import { anchorOf, landTransform, MOVING, markTransform } from './camera-transform'

/**
 * Lets a drawing follow the camera: the land as a whole, while names, circles and sites keep their size and only move.
 * The inset stays in its corner.
 */
export function follow(drawing: SVGSVGElement, camera: Camera): void {
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
export function extentOf(shape: SVGGraphicsElement, steps: number) {
  const { x, y, width, height } = shape.getBBox()
  return { x: x / steps, y: y / steps, width: width / steps, height: height / steps }
}

function put(element: Element, transform: string | null): void {
  if (transform === null) element.removeAttribute('transform')
  else element.setAttribute('transform', transform)
}
