import { expect, it } from 'vitest'
import { paletteImage } from '@/app/_pictures/write-png'

/** A picture of one line, from colors as RGB numbers. */
function line(colors: readonly number[]) {
  const data = Uint8Array.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]))
  return { width: colors.length, height: 1, data }
}

/** The colors of an image, pixel by pixel. */
function colorsOf({ indices, palette }: ReturnType<typeof paletteImage>): readonly number[] {
  return Array.from(indices, (i) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(i * 3, i * 3 + 3)
    return (red << 16) | (green << 8) | blue
  })
}

it('of few colors keeps every pixel as it is, in short runs and long ones', () => {
  const colors = [0xfaf7f0, ...Array.from({ length: 60 }, () => 0x216caf), 0xfaf7f0, 0x000000, 0xffffff, 0xffffff]
  expect(colorsOf(paletteImage(line(colors)))).toEqual(colors)
  expect(colorsOf(paletteImage(line([0xc3272b])))).toEqual([0xc3272b])
})

it('of many keeps the frequent ones and gives the others the nearest that is kept', () => {
  const fill = Array.from({ length: 500 }, () => 0x216caf)
  const shades = Array.from(
    { length: 4096 },
    (_, i) => ((i >> 8) * 0x110000) | (((i >> 4) & 15) * 0x1100) | ((i & 15) * 0x11),
  )
  const image = paletteImage(line([...fill, ...shades]))
  expect(image.palette.length).toBe(256 * 3)
  const drawn = colorsOf(image)
  expect(drawn.slice(0, 500)).toEqual(fill)
  const far = shades.map((shade, i) => {
    const own = drawn[500 + i] ?? 0
    return Math.max(...[16, 8, 0].map((bits) => Math.abs(((shade >> bits) & 255) - ((own >> bits) & 255))))
  })
  expect(far.filter((step) => step > 0x55).length).toBeLessThan(shades.length / 20)
})
