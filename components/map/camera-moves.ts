import plane from '@/data/geo/plane.json'
import type { PlanePoint } from '@/data/model/direction'
import type { Camera } from '@/data/model/view'
import { clamp, held, MAX_ZOOM } from './camera'
import type { Frame } from './clip'

const main: Frame = plane.main

/** Zooms by so many doublings; the point `about` stays where it is on the screen. */
export function zoomed(camera: Camera, by: number, about: PlanePoint = [camera.x, camera.y]): Camera {
  const zoom = clamp(camera.zoom + by, 0, MAX_ZOOM)
  const share = 2 ** (camera.zoom - zoom)
  const [x, y] = about
  return held({ x: x + (camera.x - x) * share, y: y + (camera.y - y) * share, zoom })
}

/** Moves the camera by pixels of the screen, against the hand that drags the map. */
export function dragged(camera: Camera, [dx, dy]: PlanePoint, scale: number): Camera {
  const pixels = scale * 2 ** camera.zoom
  return held({ ...camera, x: camera.x - dx / pixels, y: camera.y - dy / pixels })
}

/** The camera that shows a part of the plane whole, with a margin. */
export function fitted({ x, y, width, height }: Frame): Camera {
  const share = Math.min(main.width / width, main.height / height)
  return held({ x: x + width / 2, y: y + height / 2, zoom: Math.log2(share * 0.85) })
}

/** The camera that shows the places of a cluster apart: all of them, with more of their surroundings the nearer they are. */
export function spreading({ x, y, width, height }: Frame): Camera {
  const size = Math.max(width, height)
  const room = Math.max(0, Math.min(140, 30 * size) - size)
  return fitted({ x: x - room / 2, y: y - room / 2, width: width + room, height: height + room })
}

/** The point of the plane under a point of the screen, given in pixels from the middle of the frame. */
export function pointAt(camera: Camera, [dx, dy]: PlanePoint, scale: number): PlanePoint {
  const pixels = scale * 2 ** camera.zoom
  return [camera.x + dx / pixels, camera.y + dy / pixels]
}

/** Whether a point is in view. */
export function isInView({ x, y, zoom }: Camera, point: PlanePoint): boolean {
  return Math.abs(point[0] - x) <= main.width / 2 / 2 ** zoom && Math.abs(point[1] - y) <= main.height / 2 / 2 ** zoom
}

/** A camera as a link keeps it: to a tenth of a unit and a hundredth of a doubling; null for the whole map. */
export function toLink(camera: Camera): Camera | null {
  const zoom = rounded(camera.zoom, 100)
  return zoom === 0 ? null : { x: rounded(camera.x, 10), y: rounded(camera.y, 10), zoom }
}

/** A number to whole parts of one; never −0. */
export function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0
}
