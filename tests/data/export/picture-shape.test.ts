import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import { pictureOfShape } from '@/data/export/picture-metadata'

const ofOneShape = pictureNames.filter((name) => name !== 'long' && name !== 'thumb')

it('a picture is known by its shape, however it was scaled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ofOneShape), fc.double({ min: 0.4, max: 2, noNaN: true }), (name, scale) => {
      const { width, height } = pictureSizes[name]
      fc.pre(name !== 'square' || width * scale > 600)
      expect(pictureOfShape(Math.round(width * scale), Math.round(height * scale))).toBe(name)
    }),
  )
})

it.each([
  [300, 300, 'thumb'],
  [600, 600, 'thumb'],
  [1080, 1080, 'square'],
  [1080, 1439, 'portrait'],
  [1080, 3200, 'long'],
  [1000, 900, null],
  [4000, 500, null],
  [0, 0, null],
  [Number.NaN, 1, null],
] as const)('%d × %d: %s', (width, height, name) => {
  expect(pictureOfShape(width, height)).toBe(name)
})
