import type { LayerSpecification } from 'maplibre-gl'
import { clamp, held, MAX_ZOOM } from '@/components/map/camera'
import type { Frame } from '@/components/map/locator'
import type { PlanePoint } from '@/data/geo/plane'
import plane from '@/data/geo/plane.json'
import type { Camera } from '@/data/view/view'

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
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0
}

/** Degrees in one plane unit, and pixels of one unit at MapLibre's zoom 0: both draw 1280 units as one square. */
const DEGREES = 180 / 1280
const PIXELS = 512 / 1280

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

/** Places the frame in the box of a drawing that shows the whole thematic in its middle, as large as fits. */
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

/** MapLibre's zoom of the whole map. */
export function wholeZoom(placement: Placement): number {
  return toMapLibre({ x: 0, y: 0, zoom: 0 }, placement).zoom
}

/** Dashes as long as the drawing's: MapLibre draws them for whole zooms and stretches them between. */
export function dashed(layers: readonly LayerSpecification[], placement: Placement): readonly LayerSpecification[] {
  const stretch = wholeZoom(placement) - Math.floor(wholeZoom(placement))
  return layers.map((layer) => {
    const dashes = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined
    if (layer.type !== 'line' || !Array.isArray(dashes)) return layer
    const shorter = dashes.map((length) => Number(length) / 2 ** stretch)
    return { ...layer, paint: { ...layer.paint, 'line-dasharray': shorter } }
  })
}

/** The lines that stand for the outlines of places in the drawing. */
const outlines = new Set(['border', 'open', 'smallest'])

/** The outlines of places as many times as wide, for readers who ask for larger type or more contrast. */
export function weighted(layers: readonly LayerSpecification[], weight: number): readonly LayerSpecification[] {
  return layers.map((layer) => {
    const width = layer.type === 'line' ? layer.paint?.['line-width'] : undefined
    if (layer.type !== 'line' || typeof width !== 'number' || !outlines.has(layer.id)) return layer
    return { ...layer, paint: { ...layer.paint, 'line-width': width * weight } }
  })
}
