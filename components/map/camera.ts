import plane from '@/data/geo/plane.json'
import type { PlanePoint } from '@/data/model/direction'
import type { Camera } from '@/data/model/view'
import type { Frame } from './clip'

/** Doublings of the scale that the outlines are fine enough for. */
export const MAX_ZOOM = 5

/** Below the southernmost reef and dash, in plane units. */
const SOUTH = 1136

const main: Frame = plane.main
const bottom = main.y + main.height

/** The whole map: the middle of its frame, nothing doubled. A camera's zoom counts doublings, so a link fits any screen. */
export const HOME: Camera = { x: main.x + main.width / 2, y: main.y + main.height / 2, zoom: 0 }

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

/** How far a camera is from showing the whole map: style sheets choose by it what has room. */
export function reachOf(zoom: number): 'whole' | 'away' | 'near' {
  return zoom === 0 ? 'whole' : zoom < 1 ? 'away' : 'near'
}

/** Where a point of the plane is drawn, in the units of the plate. */
export function onPlate({ x, y, zoom }: Camera, point: PlanePoint): PlanePoint {
  return [HOME.x + (point[0] - x) * 2 ** zoom, HOME.y + (point[1] - y) * 2 ** zoom]
}

/** A number between two bounds; the least where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
