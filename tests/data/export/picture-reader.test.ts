import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { writePng } from '@/app/_pictures/write-png'
import { node, svgText } from '@/components/svg/node'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/export/picture-metadata'
import { readPicture } from '@/data/export/picture-reader'
import { readXmp, writeXmp } from '@/data/export/picture-xmp'

const sample: PictureMetadata = {
  view: 'https://map.example.cn/?indicator=gdp&places=440000.310000&release=2026.1',
  release: '2026.1',
  sha256: '0123456789abcdef'.repeat(4),
  table: '/download.csv?indicator=gdp',
}

const anyMetadata: fc.Arbitrary<PictureMetadata> = fc.record({
  view: fc.string({ unit: 'grapheme', maxLength: 300 }),
  release: fc.string({ maxLength: 40 }),
  sha256: fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((all) => all.join('')),
  table: fc.string({ maxLength: 100 }),
})

const pixel = { width: 1, height: 1, indices: Uint8Array.of(0), palette: Uint8Array.of(250, 247, 240) }

async function png(metadata: PictureMetadata): Promise<Uint8Array> {
  return writePng(pixel, { Comment: 'another', [METADATA_KEYWORD]: metadataText(metadata) })
}

function svg(metadata: PictureMetadata): Uint8Array {
  const drawing = node('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [
    node('title', {}, ['a < b']),
    node('metadata', { id: METADATA_KEYWORD }, [metadataText(metadata)]),
  ])
  return new TextEncoder().encode(svgText(drawing))
}

async function jpeg(metadata: PictureMetadata): Promise<Uint8Array> {
  const image = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
  return image.withXmp(writeXmp(metadata)).jpeg().toBuffer()
}

const writers = { png, jpeg, svg } as const

describe.each(Object.entries(writers))('a %s', (format, write) => {
  it('gives back whatever metadata were written into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyMetadata, async (metadata) => {
        expect(readPicture(await write(metadata))).toEqual({ format, metadata })
      }),
      { numRuns: 60 },
    )
  })

  it('that is cut off anywhere is read to where it ends', async () => {
    const whole = await write(sample)
    for (let length = 0; length < whole.length; length += 1) {
      const { metadata } = readPicture(whole.subarray(0, length))
      expect([null, sample]).toContainEqual(metadata)
    }
    expect(readPicture(whole.subarray(0, whole.length - 1)).metadata).toEqual(sample)
  })

  it('with bytes that are damaged holds what was written, or nothing, or something of the same form', async () => {
    const whole = await write(sample)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length - 1), (at, byte, other) => {
        const damaged = Uint8Array.from(whole)
        damaged[at] = byte
        damaged[other] = 255 - byte
        const { metadata } = readPicture(damaged)
        expect(metadata === null || /^[0-9a-f]{64}$/.test(metadata.sha256)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

it('any bytes, also behind a signature, are read without failing', () => {
  const signatures = [[], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff], [0x3c]]
  fc.assert(
    fc.property(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 4000 }), (signature, bytes) => {
      expect(readPicture(Uint8Array.from([...signature, ...bytes])).metadata).toBeNull()
    }),
    { numRuns: 3000 },
  )
})

it('a window into other bytes is read within its bounds', async () => {
  const whole = await png(sample)
  const around = new Uint8Array(whole.length + 40)
  around.set(whole, 20)
  expect(readPicture(around.subarray(20, 20 + whole.length)).metadata).toEqual(sample)
})

it.each([
  ['chunks of no length', pngOf(['iTXt', ''], ['iTXt', 'provincial-map'], ['iTXt', '\0\0\0\0\0'])],
  ['another keyword', pngOf(['iTXt', `Comment\0\0\0\0\0${metadataText(sample)}`])],
  ['compressed text', pngOf(['iTXt', `provincial-map\0\u0001\0\0\0${metadataText(sample)}`])],
  ['text of another kind', pngOf(['tEXt', `provincial-map\0${metadataText(sample)}`])],
])('a PNG with %s holds none', (_, bytes) => {
  expect(readPicture(bytes)).toEqual({ format: 'png', metadata: null })
})

it('an SVG is known by its beginning, not by its name; quotes and blanks do not matter', () => {
  const text = metadataText(sample).replaceAll('"', '&#34;').replaceAll('&release', '&amp;release')
  const written = `\ufeff\n <?xml version="1.0"?><svg><metadata  id='provincial-map' lang="en">${text}</metadata></svg>`
  expect(readPicture(new TextEncoder().encode(written.replaceAll('&places', '&amp;places'))).metadata).toEqual(sample)
})

it('an SVG that is made to be slow is not', () => {
  const opening = new TextEncoder().encode(`<svg>${'<metadata id="provincial-map"'.repeat(100_000)}`)
  const started = performance.now()
  expect(readPicture(opening).metadata).toBeNull()
  expect(performance.now() - started).toBeLessThan(1000)
})

describe('XMP', () => {
  it('is read when a program has made an attribute of the property', () => {
    const value = metadataText(sample).replaceAll('&', '&amp;')
    const packet = (quoted: string) => `<rdf:Description xmlns:a="urn:x" provincial-map:metadata=${quoted}/>`
    expect(readXmp(packet(`"${value.replaceAll('"', '&quot;')}"`))).toEqual(sample)
    expect(readXmp(packet(`'${value}'`))).toEqual(sample)
  })

  it('names the address where any tool shows it', async () => {
    const { xmp } = await sharp(await jpeg(sample)).metadata()
    expect(xmp?.toString()).toContain(`<dc:source>${sample.view.replaceAll('&', '&amp;')}</dc:source>`)
  })

  it.each(['', '<provincial-map:metadata>', '<provincial-map:metadata>{}</provincial-map:metadata>', '&#99999999;'])(
    '%j holds none',
    (text) => {
      expect(readXmp(text)).toBeNull()
    },
  )

  it('lasts when a program saves the picture again, smaller, and keeps what it holds', async () => {
    const saved = await sharp(await jpeg(sample))
      .resize(2)
      .keepMetadata()
      .jpeg({ quality: 40 })
      .toBuffer()
    expect(readPicture(saved)).toEqual({ format: 'jpeg', metadata: sample })
  })

  it('is read from a PNG as well', () => {
    const made = pngOf(['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${writeXmp(sample)}`])
    expect(readPicture(made)).toEqual({ format: 'png', metadata: sample })
  })
})

function pngOf(...chunks: readonly (readonly [string, string])[]): Uint8Array {
  const parts = chunks.map(([type, text]) => {
    const data = Buffer.from(type + text, 'utf8')
    const frame = Buffer.alloc(data.length + 8)
    frame.writeUInt32BE(data.length - 4, 0)
    frame.set(data, 4)
    frame.writeUInt32BE(crc32(data), data.length + 4)
    return frame
  })
  return Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...parts])
}
