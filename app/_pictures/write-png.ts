import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { Pixels } from './rasterize'

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

/** An image of at most 256 colors: an index for each pixel, and the palette as RGB bytes. */
type PaletteImage = {
  readonly width: number
  readonly height: number
  readonly indices: Uint8Array
  readonly palette: Uint8Array
}

const MOST = 256
/** Slots of the table of colors; pictures have a few thousand. */
const BITS = 16
const SLOTS = 1 << BITS
const EMPTY = -1
const RGB = 0xffffff
/** A run of so many pixels is filled at once; for a shorter one the call takes longer than the pixels. */
const LONG = 24

/**
 * Reduces an opaque picture to 256 colors. The most frequent ones, all fills among them, are kept as they are; the
 * others are shades between two of them at the edges of letters and lines, and each takes the nearest that is kept.
 */
export function paletteImage({ width, height, data }: Pixels): PaletteImage {
  // Neighbors are mostly of one color: what is done once a color is done once a run.
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height)
  const starts = runsOf(pixels)
  const slots = new Uint16Array(starts.length - 1)
  const colors = new Int32Array(SLOTS).fill(EMPTY)
  const counts = new Uint32Array(SLOTS)
  for (let run = 0; run < slots.length; run += 1) {
    const start = starts[run] ?? 0
    const slot = slotOf((pixels[start] ?? 0) & RGB, colors)
    slots[run] = slot
    counts[slot] = (counts[slot] ?? 0) + (starts[run + 1] ?? 0) - start
  }
  const ordered = byCount(colors, counts)
  const kept = chosen(ordered.map((slot) => colors[slot] ?? 0))
  const nearest = nearestOf(kept)
  const numbers = new Uint8Array(SLOTS)
  for (const slot of ordered) numbers[slot] = nearest(colors[slot] ?? 0)
  const indices = new Uint8Array(pixels.length)
  for (let run = 0; run < slots.length; run += 1) {
    const number = numbers[slots[run] ?? 0] ?? 0
    const start = starts[run] ?? 0
    const end = starts[run + 1] ?? 0
    if (end - start > LONG) indices.fill(number, start, end)
    else for (let i = start; i < end; i += 1) indices[i] = number
  }
  return { width, height, indices, palette: Uint8Array.from(kept.flatMap(channels)) }
}

/** Where runs of one color begin, and behind them the number of pixels. */
function runsOf(pixels: Int32Array): Uint32Array {
  const starts = new Uint32Array(pixels.length + 1)
  let count = 1
  let before = pixels[0] ?? 0
  for (let i = 1; i < pixels.length; i += 1) {
    const pixel = pixels[i] ?? 0
    if (pixel === before) continue
    starts[count] = i
    count += 1
    before = pixel
  }
  starts[count] = pixels.length
  return starts.subarray(0, count + 1)
}

/** The slot of a color, which it takes where it has none yet. In a full table, which no picture fills, rare colors share. */
function slotOf(color: number, colors: Int32Array): number {
  const first = Math.imul(color, 0x9e3779b1) >>> (32 - BITS)
  for (let step = 0; step < SLOTS; step += 1) {
    const slot = (first + step) & (SLOTS - 1)
    const found = colors[slot]
    if (found === color) return slot
    if (found === EMPTY) {
      colors[slot] = color
      return slot
    }
  }
  return first
}

/** The slots that are taken, the most frequent first. Numbers are sorted without asking for each pair: a slot and how rare it is make one. */
function byCount(colors: Int32Array, counts: Uint32Array): readonly number[] {
  const keys: number[] = []
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (colors[slot] !== EMPTY) keys.push((2 ** 32 - (counts[slot] ?? 0)) * SLOTS + slot)
  }
  return Array.from(Float64Array.from(keys).sort(), (key) => key % SLOTS)
}

/** Half of the palette goes to the most frequent colors, the other half to the most frequent in each cell of a coarse cube. */
function chosen(ordered: readonly number[]): readonly number[] {
  if (ordered.length <= MOST) return ordered
  const kept = new Set(ordered.slice(0, MOST / 2))
  const cells = new Set([...kept].map(cellOf))
  for (const color of ordered) {
    if (kept.size === MOST) break
    if (cells.has(cellOf(color))) continue
    cells.add(cellOf(color))
    kept.add(color)
  }
  for (const color of ordered) {
    if (kept.size === MOST) break
    kept.add(color)
  }
  return [...kept]
}

/** The cell of a color in a cube of 16 steps a side. */
function cellOf(color: number): number {
  return (color & 0xf0) | ((color >> 4) & 0xf00) | ((color >> 8) & 0xf000)
}

/** Pixels are read as little-endian numbers: red lies lowest. */
function channels(color: number): readonly [number, number, number] {
  return [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff]
}

/** Finds the number of the kept color that is nearest; colors that are all but alike share one answer. */
function nearestOf(kept: readonly number[]): (color: number) => number {
  const exact = new Map(kept.map((color, i) => [color, i]))
  const alike = new Int16Array(1 << 15).fill(-1)
  const parts = Int32Array.from(kept.flatMap(channels))
  return (color) => {
    const own = exact.get(color)
    if (own !== undefined) return own
    const cell = ((color >> 3) & 0x1f) | ((color >> 6) & 0x3e0) | ((color >> 9) & 0x7c00)
    const known = alike[cell] ?? -1
    if (known >= 0) return known
    const found = nearestIn(parts, channels(color))
    alike[cell] = found
    return found
  }
}

/** By squared distance; the eye tells greens best. `parts` holds red, green and blue of each color in turn. */
function nearestIn(parts: Int32Array, [red, green, blue]: readonly [number, number, number]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < parts.length; i += 3) {
    const r = (parts[i] ?? 0) - red
    const g = (parts[i + 1] ?? 0) - green
    const b = (parts[i + 2] ?? 0) - blue
    const distance = 2 * r * r + 4 * g * g + 3 * b * b
    if (distance < least) {
      least = distance
      best = i
    }
  }
  return best / 3
}
