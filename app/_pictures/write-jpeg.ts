import sharp from 'sharp'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import type { PictureCaption } from '@/data/export/picture-xmp'
import { writeXmp } from '@/data/export/picture-xmp'
import type { Pixels } from './rasterize'

/** From the best to what is still sharp: letters suffer first. */
const QUALITIES = [90, 84, 78, 70, 60, 50, 40]

/**
 * Writes a picture as a JPEG at the best quality that keeps it, with its metadata (an XMP packet), within a number of
 * bytes, where there is a limit.
 */
export async function writeJpeg(
  { width, height, data }: Pixels,
  limit: number | null,
  metadata: PictureMetadata | null = null,
  caption: PictureCaption | null = null,
): Promise<Uint8Array> {
  const image = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
  if (metadata !== null) image.withXmp(writeXmp(metadata, caption))
  let written: Uint8Array = new Uint8Array()
  for (const quality of QUALITIES) {
    // Full resolution of color: letters on color would else have fringes.
    written = await image
      .clone()
      .jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: limit !== null })
      .toBuffer()
    if (limit === null || written.byteLength <= limit) break
  }
  return written
}
