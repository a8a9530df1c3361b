import type { PlanePoint } from '@/data/model/direction'
import type { Camera } from '@/data/model/view'
import { HOME, held, onPlate } from './camera'
import type { Element } from './element'
import { LABEL_DROP } from './labels'

/** The camera of a link, on the plane: null is the whole map. */
export function cameraOf(at: Camera | null): Camera {
  return at === null ? HOME : held(at)
}

/** How a drawing moves its land for a camera: as a whole; null for the whole map. */
export function landTransform(camera: Camera): string | null {
  const [x, y] = onPlate(camera, [0, 0])
  return camera.zoom === 0 ? null : `translate(${short(x)} ${short(y)}) scale(${short(2 ** camera.zoom)})`
}

/** How a drawing moves a mark that stands for a point of the plane: it keeps its size. */
export function markTransform(camera: Camera, at: PlanePoint): string | null {
  const [x, y] = onPlate(camera, at)
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
export function movedMarks(mark: Element, camera: Camera, size = 0): Element {
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
