import type { PictureMetadata } from './picture-metadata'
import { readXmp } from './picture-xmp'

const MARK = 0xff
const APP1 = 0xe1
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
/** What begins a segment that holds XMP (ISO 16684-3). */
const NAMESPACE = 'http://ns.adobe.com/xap/1.0/\0'

/** Reads the metadata of a JPEG from the segments before its picture (ITU-T T.81, annex B). Total. */
export function readJpeg(bytes: Uint8Array): PictureMetadata | null {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === MARK) {
    const marker = bytes[at + 1] ?? 0
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return null
    // Any number of fill bytes may stand before a marker.
    if (marker === MARK) {
      at += 1
      continue
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const found = marker === APP1 ? readSegment(bytes.subarray(at + 4, at + 2 + length)) : null
    if (found !== null) return found
    // A segment counts its own length: less than two bytes is none.
    at += 2 + Math.max(length, 2)
  }
  return null
}

function readSegment(data: Uint8Array): PictureMetadata | null {
  const name = String.fromCharCode(...data.subarray(0, NAMESPACE.length))
  return name === NAMESPACE ? readXmp(new TextDecoder().decode(data.subarray(NAMESPACE.length))) : null
}
