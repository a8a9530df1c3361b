import { array, assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { pathSegments } from '@/data/address/path'

it('a path falls into the parts it was made of, whatever letters they have', () => {
  assert(
    property(array(string({ unit: 'grapheme', minLength: 1 })), (parts) => {
      expect(pathSegments(`/${parts.map(encodeURIComponent).join('/')}`)).toEqual(parts)
    }),
  )
})

it('slashes at the end or repeated make no parts', () => {
  expect(pathSegments('//provinces//guangdong/')).toEqual(['provinces', 'guangdong'])
})

it.each(['/%', '/%E0%A4%A', '/provinces/%FF/share'])('%s is no path', (path) => {
  expect(pathSegments(path)).toBeNull()
})
