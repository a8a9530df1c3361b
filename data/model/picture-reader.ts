import type { PictureMetadata } from './picture-metadata'
import { readJpeg } from './picture-reader-jpeg'
import { readPng } from './picture-reader-png'
import { readSvg } from './picture-reader-svg'

/** What the bytes of a file say of themselves: in which form they are, and the metadata of this site, if they hold any. */
export type PictureReading = {
  readonly format: 'png' | 'jpeg' | 'svg' | 'other'
  readonly metadata: PictureMetadata | null
}

/**
 * Reads the metadata of a picture from the bytes of its file, whatever its name. Total: bytes that are cut off, damaged or
 * no picture at all hold none. What is read is what anybody may have written: the caller has to check it.
 */
export function readPicture(bytes: Uint8Array): PictureReading {
  if (startsWith(bytes, PNG)) return { format: 'png', metadata: readPng(bytes) }
  if (startsWith(bytes, JPEG)) return { format: 'jpeg', metadata: readJpeg(bytes) }
  if (isMarkup(bytes)) return { format: 'svg', metadata: readSvg(bytes) }
  return { format: 'other', metadata: null }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
const BLANKS = [0x20, 0x09, 0x0a, 0x0d]
const LESS_THAN = 0x3c

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** Whether a file begins as XML does, perhaps after a byte order mark and a few blanks. */
function isMarkup(bytes: Uint8Array): boolean {
  const text = bytes.subarray(startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0, 200)
  return text.find((byte) => !BLANKS.includes(byte)) === LESS_THAN
}
