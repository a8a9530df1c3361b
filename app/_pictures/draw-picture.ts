import type { Element } from '@/components/map/element'
import { printSvg } from '@/components/map/print-svg'
import type { Language } from '@/data/model/language'
import type { PictureFormat } from '@/data/model/picture-address'
import type { PictureMetadata } from '@/data/model/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/model/picture-metadata'
import type { PictureChoice } from '@/data/model/picture-name'
import { pictureSizes } from '@/data/model/picture-name'
import { paletteImage } from './palette-image'
import { printableDrawing } from './printable-drawing'
import { rasterize } from './rasterize'
import { writeJpeg } from './write-jpeg'
import { writePng } from './write-png'

export const pictureTypes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
}

/** A drawing as a file: the SVG itself, or the same rasterized at the size and density asked for. */
export async function drawPicture(
  drawing: Element,
  metadata: PictureMetadata,
  choice: PictureChoice,
  format: PictureFormat,
  language: Language,
): Promise<Uint8Array> {
  if (format === 'svg') return new TextEncoder().encode(printSvg(drawing))
  const { width, limit } = pictureSizes[choice.name]
  const pixels = await rasterize(printSvg(printableDrawing(drawing, language)), width * choice.density)
  if (format === 'jpg') return writeJpeg(pixels, limit, metadata)
  return writePng(paletteImage(pixels), { [METADATA_KEYWORD]: metadataText(metadata) })
}
