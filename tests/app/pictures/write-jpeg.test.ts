import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Pixels } from '@/app/_pictures/rasterize'
import { writeJpeg } from '@/app/_pictures/write-jpeg'
import { pictureSizes } from '@/data/address/picture'
import { readPicture } from '@/data/export/picture-reader'

const metadata = {
  view: 'https://map.example.cn/?indicator=gdp&places=440000.310000&release=2026.1',
  release: '2026.1',
  sha256: '0123456789abcdef'.repeat(4),
  table: '/download.csv?indicator=gdp&release=2026.1',
}

/** Nothing is harder to compress. */
function noise(width: number, height: number): Pixels {
  let seed = 1
  const data = Uint8Array.from({ length: width * height * 4 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % 256
  })
  return { width, height, data }
}

describe('a JPEG', () => {
  it('carries its metadata, and is the same picture with and without them', async () => {
    const pixels = noise(40, 30)
    const [told, silent] = await Promise.all([writeJpeg(pixels, null, metadata), writeJpeg(pixels, null)])
    expect(readPicture(told)).toEqual({ format: 'jpeg', metadata })
    expect(readPicture(silent)).toEqual({ format: 'jpeg', metadata: null })
    const [a, b] = await Promise.all([told, silent].map((bytes) => sharp(bytes).raw().toBuffer()))
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
    expect(told.byteLength - silent.byteLength).toBeLessThan(2000)
  })

  it('of a thumbnail keeps within its bytes with them', async () => {
    const { width, height, limit } = pictureSizes.thumb
    const bytes = await writeJpeg(noise(width, height), limit, metadata)
    expect(bytes.byteLength).toBeLessThanOrEqual(limit)
    expect(readPicture(bytes).metadata).toEqual(metadata)
  })
})
