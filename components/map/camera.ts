import type { SvgNode } from '@/components/svg/node'
import type { PlanePoint } from '@/data/geo/plane'
import plane from '@/data/geo/plane.json'
import type { Camera } from '@/data/view/view'
import { LABEL_DROP } from './labels'
import type { Frame } from './locator'

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

/** Where a point of the plane is drawn, in the units of the thematic. */
export function onMap({ x, y, zoom }: Camera, point: PlanePoint): PlanePoint {
  return [HOME.x + (point[0] - x) * 2 ** zoom, HOME.y + (point[1] - y) * 2 ** zoom]
}

/** A number between two bounds; the least where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}

/** The camera of a link, on the plane: null is the whole map. */
export function cameraOf(at: Camera | null): Camera {
  return at === null ? HOME : held(at)
}

/** How a drawing moves its land for a camera: as a whole; null for the whole map. */
export function landTransform(camera: Camera): string | null {
  const [x, y] = onMap(camera, [0, 0])
  return camera.zoom === 0 ? null : `translate(${short(x)} ${short(y)}) scale(${short(2 ** camera.zoom)})`
}

/** How a drawing moves a mark that stands for a point of the plane: it keeps its size. */
export function markTransform(camera: Camera, at: PlanePoint): string | null {
  const [x, y] = onMap(camera, at)
  return camera.zoom === 0 ? null : `translate(${short(x - at[0])} ${short(y - at[1])})`
}

/** The elements of marks that move, each by itself. */
export const MOVING = ['circle', 'path', 'text']

/**
 * The point of the plane that a mark stands for, read off its attributes: the middle of a circle, where the path of a
 * diamond starts, the middle of the height of a word. `size` is that of its type.
 */
export function anchorOf(tag: string, attribute: (name: string) => string | null, size: number): PlanePoint {
  const number = (name: string) => Number(attribute(name) ?? 0)
  if (tag === 'text') return [number('x'), number('y') - size * LABEL_DROP]
  if (tag === 'circle') return [number('cx'), number('cy')]
  const [x = 0, y = 0] = (attribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  return [x, y]
}

/** Marks as they stand for a camera: what `follow` does to a page's marks, on paper. */
export function movedMarks(mark: SvgNode, camera: Camera, size = 0): SvgNode {
  if (camera.zoom === 0) return mark
  const { tag, attributes } = mark
  const type = Number(attributes['font-size'] ?? size)
  if (MOVING.includes(tag)) {
    const at = anchorOf(tag, (name) => attributes[name] ?? null, type)
    return { ...mark, attributes: { ...attributes, transform: markTransform(camera, at) ?? '' } }
  }
  const children = mark.children.map((child) => (typeof child === 'string' ? child : movedMarks(child, camera, type)))
  return { ...mark, children }
}

/** Fine enough for a land that is 32 times as large. */
function short(value: number): number {
  return Math.round(value * 1e5) / 1e5 + 0
}

/** A way in which an arrow key goes over the map. */
export type Direction = 'left' | 'right' | 'up' | 'down'

const unit: Readonly<Record<Direction, PlanePoint>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

/** Cosine of the widest angle at which a place still counts as lying in a direction: 60 degrees. */
const CONE = 0.5

/**
 * The place that a reader means who goes from `from` in a direction: the nearest inside a cone, where deviation from the
 * direction counts twice. Null at the edge of the map.
 */
export function placeTowards(
  points: Readonly<Record<string, PlanePoint>>,
  from: string,
  direction: Direction,
): string | null {
  const start = points[from]
  if (start === undefined) return null
  const [ux, uy] = unit[direction]
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [place, [x, y]] of Object.entries(points)) {
    const [dx, dy] = [x - start[0], y - start[1]]
    const distance = Math.hypot(dx, dy)
    const along = dx * ux + dy * uy
    if (distance === 0 || along / distance < CONE) continue
    const cost = distance * (2 - along / distance)
    if (cost < least) {
      least = cost
      nearest = place
    }
  }
  return nearest
}
