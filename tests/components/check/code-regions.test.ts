import * as fc from 'fast-check'
import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'
import type { Sharp } from 'sharp'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { CodeRegion } from '@/components/check/read-file'
import { codeRegions } from '@/components/check/read-file'

describe('the parts of an image in which a code is looked for', () => {
  it('lie within it, are not many, and never take more pixels than a screen or two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 1, max: 12_000 }), (width, height) => {
        const regions = codeRegions(width, height)
        expect(regions.length).toBeLessThanOrEqual(80)
        for (const region of regions) {
          expect(region.left).toBeGreaterThanOrEqual(0)
          expect(region.top).toBeGreaterThanOrEqual(0)
          expect(region.left + region.width).toBeLessThanOrEqual(width)
          expect(region.top + region.height).toBeLessThanOrEqual(height)
          expect(region.across * ((region.across * region.height) / region.width)).toBeLessThanOrEqual(2400 ** 2 + 2400)
        }
      }),
    )
  })

  it('together cover it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 3000 }), fc.integer({ min: 50, max: 3000 }), (width, height) => {
        const isWhole = (region: CodeRegion) => region.width === width && region.height === height
        expect(codeRegions(width, height).some(isWhole)).toBe(true)
      }),
    )
  })
})

/** A code on paper, so many pixels to a module and at a place, compressed as networks do. */
async function passedOn(module: number, [left, top]: readonly [number, number]): Promise<Sharp> {
  const modules = encodeQR(ADDRESS, 'raw', { ecc: 'medium', border: 4 })
  const dots = Buffer.from(modules.flat().map((isDark) => (isDark ? 0 : 255)))
  const side = modules.length
  const code = await sharp(dots, { raw: { width: side, height: side, channels: 1 } })
    .resize({ width: side * 4, kernel: 'nearest' })
    .toColorspace('srgb')
    .png()
    .toBuffer()
  const page = sharp({ create: { width: 1200, height: 1000, channels: 3, background: '#faf7f0' } })
  const whole = await page
    .composite([{ input: code, left, top }])
    .png()
    .toBuffer()
  const width = Math.round((1200 * module) / 4)
  return sharp(await sharp(whole).resize({ width }).jpeg({ quality: 60 }).toBuffer())
}

const ADDRESS = 'https://map.example.cn/?indicator=goods-total&places=440000.310000.330000&release=2026.1'

async function read(image: Sharp): Promise<string | null> {
  const { width, height } = await image.metadata()
  for (const { across, ...region } of codeRegions(width, height)) {
    const { data, info } = await sharp(await image.clone().extract(region).png().toBuffer())
      .resize({ width: across, kernel: 'cubic' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    try {
      return decodeQR({ width: info.width, height: info.height, data }, { effort: Infinity, timeLimit: 1000 })
    } catch {
      // Not in this part.
    }
  }
  return null
}

it.each([
  ['at the lower right, three quarters of its size', 3, [1000, 800]],
  ['at the lower right, half its size', 2, [1000, 800]],
  ['anywhere, three quarters of its size', 3, [90, 40]],
  ['in the middle, half its size', 2, [500, 420]],
] as const)('a code is read: %s', async (_, module, place) => {
  expect(await read(await passedOn(module, place))).toBe(ADDRESS)
})
