import { geoIdentity, geoPath } from 'd3-geo'
import type { Geometry } from 'geojson'

/** A rectangle of the plane, in plane units. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Line = (readonly [number, number])[]

/** The lines of a geometry inside a frame, in plane units; rings are cut along the frame's edge and stay closed. */
export function clipped(geometry: Geometry, frame: Frame): readonly Line[] {
  const lines: Line[] = []
  const sink = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => lines.push([[x, y]]),
    lineTo: (x: number, y: number) => lines.at(-1)?.push([x, y]),
    closePath: () => {
      const [first] = lines.at(-1) ?? []
      if (first !== undefined) lines.at(-1)?.push(first)
    },
    arc: () => undefined,
  }
  const { x, y, width, height } = frame
  const cut = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ])
  geoPath(cut, sink)(geometry)
  return lines
}
