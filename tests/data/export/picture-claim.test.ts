import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureNames } from '@/data/address/picture'
import type { PictureRecord } from '@/data/export/picture-metadata'
import {
  claimKey,
  claimsQuery,
  MOST_CLAIMS,
  metadataText,
  pictureClaim,
  readClaims,
} from '@/data/export/picture-metadata'

const sha256 = 'ab'.repeat(32)

const claims: fc.Arbitrary<PictureRecord> = fc
  .record({
    view: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    release: fc.option(fc.stringMatching(/^\d{4}\.\d$/)),
    sha256: fc.option(fc.constant(sha256)),
    picture: fc.option(fc.constantFrom(...pictureNames)),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
  })
  .map(pictureClaim)
  .filter((claim) => claim !== null)

function readBack(search: string): readonly PictureRecord[] {
  const query = new URLSearchParams(search)
  return readClaims((key) => query.getAll(key))
}

describe('claims', () => {
  it('written as a query are read as they were, each once, as many as one question holds', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 9 }), (list) => {
        const each = new Set(list.slice(0, MOST_CLAIMS).map(claimKey))
        expect(readBack(claimsQuery(list).toString()).map(claimKey)).toEqual([...each])
      }),
    )
  })

  it('of any query are read without failing, none without an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        for (const { view } of readBack(`view=${search}&view=&view=%20`)) expect(view.trim()).not.toBe('')
      }),
    )
  })

  it('keep of what is given only what is sound', () => {
    expect(
      pictureClaim({ view: ' /en ', release: ' 2026.1 ', sha256: 'nonsense', picture: 'huge', theme: 'sepia' }),
    ).toEqual({ view: '/en', release: '2026.1', sha256: null, picture: null, theme: null })
    expect(pictureClaim({ view: '  ', release: '2026.1' })).toBeNull()
    expect(pictureClaim({ view: `/${'x'.repeat(9000)}`, release: 'y'.repeat(90) })?.view).toHaveLength(1500)
  })

  it('may be metadata as some other tool shows them', () => {
    const metadata = { view: '/?indicator=gdp', release: '2026.1', sha256, table: '/download.csv' }
    expect(pictureClaim({ view: metadataText(metadata) })).toMatchObject({
      view: '/?indicator=gdp',
      release: '2026.1',
      sha256,
    })
  })
})
