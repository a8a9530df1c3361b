import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { addressOf, openView } from '@/app/_open/page'
import { answerPicture } from '@/app/_pictures/answer'
import { classFills } from '@/components/map/palette'
import { mapColors } from '@/components/svg/colors'
import { pictureAsked, pictureNames, pictureSizes } from '@/data/address/picture'
import { csv } from '@/data/export/csv'
import { METADATA_KEYWORD, parseMetadata } from '@/data/export/picture-metadata'
import { factsOf } from '@/tests/support/picture-facts'
import { pngTexts } from '@/tests/support/png-texts'

async function ask(address: string): Promise<Response> {
  const { pathname, searchParams } = new URL(address, 'http://site')
  const asked = pictureAsked(pathname.split('/').filter((segment) => segment !== ''))
  if (asked === null) throw new Error(`${address} is no picture`)
  return answerPicture(asked, searchParams, new Headers())
}

async function bytesOf(address: string): Promise<Buffer> {
  const answer = await ask(address)
  expect([address, answer.status]).toEqual([address, 200])
  return Buffer.from(await answer.arrayBuffer())
}

const query = 'indicator=dds-export&places=440000.630000'

describe.each(pictureNames)('%s', (name) => {
  const size = pictureSizes[name]
  const choice = name === 'article' ? '' : `&picture=${name}`

  it('is drawn at its size as PNG and JPG, within its bytes, and is not blank', async () => {
    for (const format of ['png', 'jpg']) {
      const bytes = await bytesOf(`/snapshot.${format}?${query}${choice}`)
      const { width, height } = await sharp(bytes).metadata()
      const { channels, dominant } = await sharp(bytes).stats()
      expect(width).toBe(size.width)
      expect(height).toBeGreaterThanOrEqual(size.height)
      expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(15)
      expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(230)
      expect(format === 'jpg' && size.limit !== null ? bytes.byteLength : 0).toBeLessThanOrEqual(size.limit ?? 0)
    }
  })
})

it('is drawn at double density', async () => {
  const { width, height } = await sharp(await bytesOf('/snapshot.png?picture=card@2x')).metadata()
  expect([width, height]).toEqual([2400, 1260])
})

it('keeps ground and classes in the colors of the page, in a palette', async () => {
  const png = await bytesOf(
    '/snapshot.png?indicator=dds-total&period=2023&picture=card'.replace('indicator=dds-total&period=2023&', ''),
  )
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colors = new Set<string>()
  for (let at = 0; at < data.length; at += info.channels) colors.add(data.subarray(at, at + 3).toString('hex'))
  expect(colors.size).toBeLessThanOrEqual(256)
  const { thematic } = factsOf('indicator=dds-total')
  for (const fill of [mapColors.light.ground, ...classFills(thematic.map).light.map((swatch) => swatch.fill)]) {
    expect(colors).toContain(fill.slice(1))
  }
})

describe('a picture carries', () => {
  it.each(['zh', 'en'] as const)('view, release and the SHA-256 of its table (%s)', async (language) => {
    const lang = language === 'en' ? '&lang=en' : ''
    const png = parseMetadata(pngTexts(await bytesOf(`/snapshot.png?${query}${lang}`))[METADATA_KEYWORD] ?? '')
    const svg = (await bytesOf(`/snapshot.svg?${query}${lang}`)).toString()
    const written = /<metadata id="[\w-]+">([^<]*)</.exec(svg)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    expect(parseMetadata(written ?? '')).toEqual(png)
    const { page, pinned, dataset, table: tableOf } = openView({ kind: 'map' }, new URLSearchParams(query), language)
    expect(png?.view).toBe(addressOf(page, pinned, language))
    expect(png?.release).toBe(dataset.release)
    expect(png?.sha256).toBe(createHash('sha256').update(csv(tableOf().rows)).digest('hex'))
    const table = new URL(png?.table ?? '', 'http://site')
    expect([table.pathname, table.searchParams.get('lang')]).toEqual(['/download.csv', language === 'en' ? 'en' : null])
  })
})
