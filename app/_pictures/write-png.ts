import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { PaletteImage } from './palette-image'

const pack = promisify(deflate)
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const INDEXED = 3

/**
 * Writes an image of few colors as a PNG (W3C Portable Network Graphics, third edition) with texts in UTF-8 (iTXt) by
 * keyword, each before the image so that a reader finds it in the first kilobytes.
 */
export async function writePng(image: PaletteImage, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { width, height, indices, palette } = image
  const lines = new Uint8Array((width + 1) * height)
  // Each line begins with its filter; none is best where colors are numbers of a palette.
  for (let y = 0; y < height; y += 1) lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const header = new Uint8Array(13)
  const numbers = new DataView(header.buffer)
  numbers.setUint32(0, width)
  numbers.setUint32(4, height)
  header.set([8, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')),
    ),
    chunk('PLTE', palette),
    chunk('IDAT', await pack(lines, { level: 5, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}
