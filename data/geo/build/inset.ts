import { albers, mainFrame, plate } from '../plane'
import { polygonMeetsBox } from './overlap'
import type { Part } from './part'
import type { Box } from './ring'

/** The part of the plane that the South China Sea inset shows, from the coast of Guangxi to the southernmost dash. */
const shown = { x: 574, y: 629, width: 340, height: 510 } as const

/** Where the inset stands on the plate and how much smaller than the main map it is. */
const place = { x: 916, y: 622, scale: 0.4 } as const

/** The rectangle that the inset takes on the plate. */
export const insetBox: Box = [
  place.x,
  place.y,
  place.x + shown.width * place.scale,
  place.y + shown.height * place.scale,
]

/** Where a coordinate of the inset's placement lands, kept to hundredths so that the file reads well. */
function shift(to: number, from: number): number {
  return Math.round((to - from * place.scale) * 100) / 100
}

/** The provinces of which any land shows in the inset. */
function shownProvinces(parts: readonly Part[]): string[] {
  const box: Box = [shown.x, shown.y, shown.x + shown.width, shown.y + shown.height]
  const codes = parts.filter((part) => polygonMeetsBox(part.rings, box)).map((part) => part.code)
  return [...new Set(codes)].toSorted()
}

/** The plane as plane.json tells it: lengths in plane units, y downwards; a point p stands in the inset at scale × p + translate. */
export function describePlane(parts: readonly Part[]) {
  const [x, y, right, bottom] = insetBox
  return {
    ...plate,
    main: mainFrame,
    inset: {
      x,
      y,
      width: right - x,
      height: bottom - y,
      scale: place.scale,
      translate: [shift(place.x, shown.x), shift(place.y, shown.y)],
      provinces: shownProvinces(parts),
    },
    projection: albers,
  }
}
