import { unescaped } from '@/data/format/xml'
import type { PictureMetadata } from './picture-metadata'
import { METADATA_KEYWORD, parseMetadata } from './picture-metadata'
import { readXmp, valueAfter } from './picture-xmp'

/** What the bytes of a file say of themselves: in which form they are, and the metadata of this site, if they hold any. */
type PictureReading = {
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

const SIGNATURE = 8
/** Length, type and check sum of a chunk. */
const FRAME = 12
/** The keyword of XMP in a PNG (ISO 16684-3): what a program leaves that has made a PNG of a JPEG. */
const XMP_KEYWORD = 'XML:com.adobe.xmp'

/** Reads the metadata of a PNG from its uncompressed iTXt chunks (W3C PNG, third edition, 11.3.3.4). Total. */
function readPng(bytes: Uint8Array): PictureMetadata | null {
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

const MARK = 0xff
const APP1 = 0xe1
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
/** What begins a segment that holds XMP (ISO 16684-3). */
const NAMESPACE = 'http://ns.adobe.com/xap/1.0/\0'

/** Reads the metadata of a JPEG from the segments before its picture (ITU-T T.81, annex B). Total. */
function readJpeg(bytes: Uint8Array): PictureMetadata | null {
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

/** Reads the metadata of an SVG from its element `<metadata id="provincial-map">` (SVG 2, 5.8), however it is quoted. Total. */
function readSvg(bytes: Uint8Array): PictureMetadata | null {
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
