import type { PictureMetadata } from './picture-metadata'
import { METADATA_KEYWORD, parseMetadata } from './picture-metadata'
import { readXmp } from './picture-xmp'

const SIGNATURE = 8
/** Length, type and check sum of a chunk. */
const FRAME = 12
/** The keyword of XMP in a PNG (ISO 16684-3): what a program leaves that has made a PNG of a JPEG. */
const XMP_KEYWORD = 'XML:com.adobe.xmp'

/** Reads the metadata of a PNG from its uncompressed iTXt chunks (W3C PNG, third edition, 11.3.3.4). Total. */
export function readPng(bytes: Uint8Array): PictureMetadata | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SIGNATURE; at + FRAME <= bytes.length; at += view.getUint32(at) + FRAME) {
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at))
    const found = latin(bytes.subarray(at + 4, at + 8)) === 'iTXt' ? readText(data) : null
    if (found !== null) return found
  }
  return null
}

/** Keyword, zero, compression, method, language, zero, translated keyword, zero, text. */
function readText(data: Uint8Array): PictureMetadata | null {
  const end = data.indexOf(0)
  const keyword = latin(data.subarray(0, Math.max(end, 0)))
  if ((keyword !== METADATA_KEYWORD && keyword !== XMP_KEYWORD) || data[end + 1] !== 0) return null
  const language = data.indexOf(0, end + 3)
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1)
  if (translated === -1) return null
  const text = new TextDecoder().decode(data.subarray(translated + 1))
  return keyword === XMP_KEYWORD ? readXmp(text) : parseMetadata(text)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 80))
}
