import type { PictureName } from './picture-name'
import { pictureNames, pictureSizes } from './picture-name'

/** How far the shape of a picture may be off: a pixel or two of a small one. */
const TOLERANCE = 0.015

/**
 * The kind of picture that has the shape of so many pixels, however it was scaled; null where none has. What is narrower
 * than any is the long one, whose height varies; of two squares, the small one is the thumbnail.
 */
export function pictureOfShape(width: number, height: number): PictureName | null {
  if (!(width > 0 && height > 0)) return null
  const shape = width / height
  const alike = pictureNames.filter((name) => {
    const size = pictureSizes[name]
    return name !== 'long' && Math.abs(shape / (size.width / size.height) - 1) < TOLERANCE
  })
  const { thumb, portrait } = pictureSizes
  if (alike.includes('thumb') && width <= thumb.width * 2) return 'thumb'
  return alike[0] ?? (shape < portrait.width / portrait.height ? 'long' : null)
}
