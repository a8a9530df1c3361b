import type { Pixels } from './rasterize'

/** An image of at most 256 colors: an index for each pixel, and the palette as RGB bytes. */
export type PaletteImage = {
  readonly width: number
  readonly height: number
  readonly indices: Uint8Array
  readonly palette: Uint8Array
}

const MOST = 256
/** Slots of the table of colors; pictures have a few thousand. */
const BITS = 16
const SLOTS = 1 << BITS
const EMPTY = 0xffffffff

/**
 * Reduces an opaque picture to 256 colors. The most frequent ones, all fills among them, are kept as they are; the
 * others are shades between two of them at the edges of letters and lines, and each takes the nearest that is kept.
 */
export function paletteImage({ width, height, data }: Pixels): PaletteImage {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const slots = new Uint16Array(pixels.length)
  const colors = new Uint32Array(SLOTS).fill(EMPTY)
  const counts = new Uint32Array(SLOTS)
  const present: number[] = []
  // Neighbors are mostly of one color: what is done once a color is done once a run.
  for (let start = 0; start < pixels.length; ) {
    const pixel = pixels[start] ?? 0
    let end = start + 1
    while (pixels[end] === pixel) end += 1
    const color = pixel & 0xffffff
    const slot = slotOf(color, colors)
    if (colors[slot] === EMPTY) {
      colors[slot] = color
      present.push(slot)
    }
    counts[slot] = (counts[slot] ?? 0) + end - start
    slots.fill(slot, start, end)
    start = end
  }
  const kept = chosen(present, colors, counts)
  const nearest = nearestOf(kept)
  const numbers = new Uint8Array(SLOTS)
  for (const slot of present) numbers[slot] = nearest(colors[slot] ?? 0)
  const indices = new Uint8Array(slots.length)
  for (let i = 0; i < slots.length; i += 1) indices[i] = numbers[slots[i] ?? 0] ?? 0
  return { width, height, indices, palette: Uint8Array.from(kept.flatMap(channels)) }
}

/** The slot of a color, or the free one where it belongs. In a full table, which no picture fills, rare colors share. */
function slotOf(color: number, colors: Uint32Array): number {
  const first = Math.imul(color, 0x9e3779b1) >>> (32 - BITS)
  for (let step = 0; step < SLOTS; step += 1) {
    const slot = (first + step) & (SLOTS - 1)
    if (colors[slot] === color || colors[slot] === EMPTY) return slot
  }
  return first
}

/** Half of the palette goes to the most frequent colors, the other half to the most frequent in each cell of a coarse cube. */
function chosen(present: readonly number[], colors: Uint32Array, counts: Uint32Array): readonly number[] {
  const ordered = present.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).map((one) => colors[one] ?? 0)
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
