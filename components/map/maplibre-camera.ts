import plane from '@/data/geo/plane.json'
import type { PlanePoint } from '@/data/model/direction'
import type { Camera } from '@/data/model/view'
import { pointAt, rounded } from './camera-moves'
import type { Frame } from './clip'

/** Degrees in one plane unit, and pixels of one unit at MapLibre's zoom 0: both draw 1280 units as one square. */
const DEGREES = 180 / 1280
const PIXELS = 512 / 1280

const main: Frame = plane.main

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

function wholePixels(from: number, to: number) {
  const start = Math.floor(from + 0.01)
  return { start, length: Math.ceil(to - 0.01) - start }
}
