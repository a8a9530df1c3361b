import plane from '@/data/geo/plane.json'

type Box = { readonly width: number; readonly height: number }

/** Where the name of the inset stands in a map of this size: below its frame, ending at its right side. */
export function insetPlace({ width, height }: Box): { readonly right: number; readonly top: number } {
  const { inset } = plane
  const scale = Math.min(width / plane.width, height / plane.height)
  return { right: (plane.width - inset.x - inset.width) * scale, top: (inset.y + inset.height) * scale + 3 }
}
