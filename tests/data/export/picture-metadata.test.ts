import { expect, it } from 'vitest'
import { metadataText, parseMetadata } from '@/data/export/picture-metadata'

const metadata = { view: 'https://map.example.cn/', release: '2026.1', sha256: 'a'.repeat(64), table: '/download.csv' }

it('metadata read as they were written', () => {
  expect(parseMetadata(metadataText(metadata))).toEqual(metadata)
})

it.each(['', 'null', '{', '[]', '{"view":1}', JSON.stringify({ ...metadata, sha256: 'x' })])(
  '%j is no metadata',
  (text) => {
    expect(parseMetadata(text)).toBeNull()
  },
)
