import plane from '@/data/geo/plane.json'
import type { PlanePoint } from '@/data/model/direction'
import type { Camera } from '@/data/model/view'
import type { Frame } from './clip'

/** Doublings of the scale that the outlines are fine enough for. */
export const MAX_ZOOM = 5

/** Below the southernmost reef and dash, in plane units. */
const SOUTH = 1136

/** Degrees in one plane unit, and pixels of one unit at MapLibre's zoom 0: both draw 1280 units as one square. */
const DEGREES = 180 / 1280
const PIXELS = 512 / 1280

const main: Frame = plane.main
const bottom = main.y + main.height

/** The whole map: the middle of its frame, nothing doubled. A camera's zoom counts doublings, so a link fits any screen. */
export const HOME: Camera = { x: main.x + main.width / 2, y: main.y + main.height / 2, zoom: 0 }

/** Where the frame of the map lies on the screen. */
export type Placement = {
  /** Whole pixels that cover the frame, from the left upper corner of the drawing's box. */
  readonly box: Frame
  /** Pixels of one plane unit when the whole map is shown. */
  readonly scale: number
  /** From the middle of the frame to the middle of the box, in pixels. */
  readonly offset: PlanePoint
}

/** A camera as MapLibre takes it, in the degrees of its identity projection. */
export type MapLibreCamera = { readonly center: readonly [number, number]; readonly zoom: number }

/** Places the frame in the box of a drawing that shows the whole plate in its middle, as large as fits. */
export function placementIn({ x, y, width, height }: Frame): Placement {
  const scale = Math.min(width / plane.width, height / plane.height)
  const left = (width - plane.width * scale) / 2 + main.x * scale
  const top = (height - plane.height * scale) / 2 + main.y * scale
  const across = wholePixels(x + left, x + left + main.width * scale)
  const down = wholePixels(y + top, y + top + main.height * scale)
  return {
    box: { x: across.start - x, y: down.start - y, width: across.length, height: down.length },
    scale,
    offset: [
      across.start + across.length / 2 - (x + left + (main.width * scale) / 2),
      down.start + down.length / 2 - (y + top + (main.height * scale) / 2),
    ],
  }
}

/** The camera nearest to this one that shows nothing beyond the map; zoomed out there is but one. */
export function held({ x, y, zoom }: Camera): Camera {
  const near = clamp(zoom, 0, MAX_ZOOM)
  const [across, down] = [main.width / 2 / 2 ** near, main.height / 2 / 2 ** near]
  // The South China Sea opens as one zooms in: the whole map shows it in the inset.
  const south = bottom + (SOUTH - bottom) * Math.min(1, near)
  return {
    x: clamp(x, main.x + across, main.x + main.width - across),
    y: clamp(y, main.y + down, south - down),
    zoom: near,
  }
}

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

/** `lng = 0.140625·x − 90`, `lat = 90 − 0.140625·y`; the box that MapLibre fills need not have the frame's middle. */
export function toMapLibre(camera: Camera, { scale, offset }: Placement): MapLibreCamera {
  const [x, y] = pointAt(camera, offset, scale)
  return { center: [x * DEGREES - 90, 90 - y * DEGREES], zoom: camera.zoom + Math.log2(scale / PIXELS) }
}

/** The camera that MapLibre has, in the plane. */
export function fromMapLibre(
  { center: [lng, lat], zoom: depth }: MapLibreCamera,
  { scale, offset }: Placement,
): Camera {
  const zoom = rounded(depth - Math.log2(scale / PIXELS), 1e6)
  const middle = { x: (lng + 90) / DEGREES, y: (90 - lat) / DEGREES, zoom }
  const [x, y] = pointAt(middle, [-offset[0], -offset[1]], scale)
  return { x, y, zoom }
}

/** Where a point of the plane is drawn, in the units of the plate. */
export function onPlate({ x, y, zoom }: Camera, point: PlanePoint): PlanePoint {
  return [HOME.x + (point[0] - x) * 2 ** zoom, HOME.y + (point[1] - y) * 2 ** zoom]
}

function wholePixels(from: number, to: number) {
  const start = Math.floor(from + 0.01)
  return { start, length: Math.ceil(to - 0.01) - start }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0
}
