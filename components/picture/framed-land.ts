import type { Geometry } from 'geojson'
import { integerPath } from '@/components/map/land-paths'
import type { Frame } from '@/components/map/locator'
import { clipped } from '@/components/map/locator'
import type { LandPaths } from '@/components/map/patterns'
import { LATTICE } from '@/components/map/patterns'
import plane from '@/data/geo/plane.json'

/** The land of a map and of its inset, each cut to its frame; a place that has none in a frame has no path there. */
export type FramedLand = { readonly main: LandPaths; readonly inset: LandPaths }

type Point = readonly [number, number]

/** The part of the plane that the inset shows. */
const shown: Frame = (() => {
  const { x, y, width, height, scale, translate } = plane.inset
  const [dx = 0, dy = 0] = translate
  return { x: (x - dx) / scale, y: (y - dy) / scale, width: width / scale, height: height / scale }
})()

/**
 * Cuts the paths of the land to the two frames of a map. A picture then needs no clip path and no second placement of
 * the whole: either is drawn over the whole picture by who draws it, and office software knows neither.
 */
export function framedLand(paths: LandPaths): FramedLand {
  return { main: cutLand(paths, plane.main), inset: cutLand(paths, shown) }
}

function cutLand({ places, islets, dashes, undetermined }: LandPaths, frame: Frame): LandPaths {
  return {
    places: Object.fromEntries(
      Object.entries(places).flatMap(([code, path]) => {
        const part = cutPath(path, frame)
        return part === '' ? [] : [[code, part]]
      }),
    ),
    islets: cutPath(islets, frame),
    dashes: cutPath(dashes, frame),
    undetermined: cutPath(undetermined, frame),
  }
}

/** What lies inside the frame stays as it is; what crosses its edge is cut there. */
function cutPath(path: string, frame: Frame): string {
  const parts = path.match(/M[^M]+/g) ?? []
  return parts
    .map((part) => {
      const line = lineOf(part)
      const inside = line.filter((point) => isIn(point, frame)).length
      if (inside === line.length) return part
      const isRing = part.endsWith('z')
      return integerPath(
        clipped(geometryOf(isRing ? [...line, ...line.slice(0, 1)] : line, isRing), frame),
        LATTICE,
        isRing,
      )
    })
    .join('')
}

function geometryOf(line: readonly Point[], isRing: boolean): Geometry {
  const coordinates = line.map(([x, y]) => [x / LATTICE, y / LATTICE])
  return isRing ? { type: 'Polygon', coordinates: [coordinates] } : { type: 'LineString', coordinates }
}

/** The points of a path that `integerPath` has printed, in steps. */
function lineOf(part: string): readonly Point[] {
  const [startX = 0, startY = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number)
  const line: Point[] = [[startX, startY]]
  let [x, y] = [startX, startY]
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0
    y += steps[i + 1] ?? 0
    line.push([x, y])
  }
  return line
}

function isIn([x, y]: Point, frame: Frame): boolean {
  const [left, top] = [frame.x * LATTICE, frame.y * LATTICE]
  return x >= left && y >= top && x <= left + frame.width * LATTICE && y <= top + frame.height * LATTICE
}
