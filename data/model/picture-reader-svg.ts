import type { PictureMetadata } from './picture-metadata'
import { METADATA_KEYWORD, parseMetadata } from './picture-metadata'
import { unescaped, valueAfter } from './xml-text'

/** Reads the metadata of an SVG from its element `<metadata id="provincial-map">` (SVG 2, 5.8), however it is quoted. Total. */
export function readSvg(bytes: Uint8Array): PictureMetadata | null {
  const text = new TextDecoder().decode(bytes)
  return (
    valueAfter(text, `id="${METADATA_KEYWORD}"`, '<', content) ??
    valueAfter(text, `id='${METADATA_KEYWORD}'`, '<', content)
  )
}

/** What stands behind the end of the tag. */
function content(rest: string): PictureMetadata | null {
  const end = rest.indexOf('>')
  return end === -1 ? null : parseMetadata(unescaped(rest.slice(end + 1)))
}
