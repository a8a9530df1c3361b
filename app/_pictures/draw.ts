import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import { presented } from '@/components/svg/presentation'
import type { PictureFile, PictureFormat } from '@/data/address/picture'
import { pictureSizes } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/export/picture-metadata'
import type { PictureCaption } from '@/data/export/picture-xmp'
import { writeXmp } from '@/data/export/picture-xmp'
import type { Language } from '@/data/language'
import { rasterize } from './rasterize'
import { writeJpeg } from './write-jpeg'
import { paletteImage, writePng } from './write-png'

export const pictureTypes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
}

/** The keyword under which a PNG holds an XMP packet (XMP specification, part 3). */
const XMP_KEYWORD = 'XML:com.adobe.xmp'

/** A drawing as a file: the SVG itself, or the same rasterized at the size and density asked for. */
export async function drawPicture(
  drawing: SvgNode,
  metadata: PictureMetadata,
  { name, density, format }: PictureFile,
  language: Language,
  caption: PictureCaption | null = null,
): Promise<Uint8Array> {
  if (format === 'svg') return new TextEncoder().encode(svgText(presented(drawing)))
  const { width, limit } = pictureSizes[name]
  const pixels = await rasterize(svgText(printableDrawing(drawing, language)), width * density)
  if (format === 'jpg') return writeJpeg(pixels, limit, metadata, caption)
  return writePng(paletteImage(pixels), {
    [METADATA_KEYWORD]: metadataText(metadata),
    [XMP_KEYWORD]: writeXmp(metadata, caption),
  })
}

/** Characters for which the font of pictures has no glyph, and what stands in for each. */
const substitutes: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2060': '',
  ʼ: '’',
  '\u2044': '/',
}

/** Quotes of the font are as wide as an ideograph, as Chinese has them: among Latin letters the typewriter's stand in. */
const narrow: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '…': '...' }

/** A text as the font of pictures can set it: what it lacks is replaced, joiners are left out. */
export function printable(text: string, language: Language = 'zh'): string {
  const covered = text.replace(/[\u202f\u2009\u2060ʼ\u2044]/gu, (character) => substitutes[character] ?? character)
  return language === 'zh' ? covered : covered.replace(/[’‘“”…]/gu, (character) => narrow[character] ?? character)
}

/** A drawing as the font of pictures can set it: for rasterizing, where no other font can stand in. What is not drawn stays out. */
export function printableDrawing(drawing: SvgNode, language: Language): SvgNode {
  return {
    ...drawing,
    children: drawing.children.flatMap((child): readonly (SvgNode | string)[] => {
      if (typeof child === 'string') return [drawing.tag === 'text' ? printable(child, language) : child]
      return unseen.has(child.tag) ? [] : [printableDrawing(child, language)]
    }),
  }
}

const unseen: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])
