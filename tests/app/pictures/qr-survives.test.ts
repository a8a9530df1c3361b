import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { printableDrawing } from '@/app/_pictures/draw'
import { rasterize } from '@/app/_pictures/rasterize'
import { comparePicture } from '@/components/picture/comparison/picture'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import { languages } from '@/data/language'
import { compareFactsOf } from '@/tests/support/compare-facts'
import { factsOf } from '@/tests/support/picture-facts'

/** What networks and phones make of a picture: 750 pixels wide, JPEG of quality 70. Read by another library than wrote it. */
async function readBack(drawing: SvgNode, name: PictureName): Promise<string | null> {
  const svg = svgText(printableDrawing(drawing, 'zh'))
  const { width, height, data } = await rasterize(svg, pictureSizes[name].width)
  const sent = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ width: 750 })
    .jpeg({ quality: 70 })
    .toBuffer()
  const read = await sharp(sent).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = new Uint8ClampedArray(read.data)
  return jsQR(pixels, read.info.width, read.info.height, { inversionAttempts: 'dontInvert' })?.data ?? null
}

const ten = '440000.310000.110000.320000.330000.370000.540000.630000.710000.650000'

describe.each(pictureNames.filter((name) => name !== 'thumb'))('the QR code of %s', (name) => {
  it.each(languages)('is read after the picture was made smaller and compressed, in %s', async (language) => {
    for (const [theme, query] of [
      ['light', 'indicator=goods-total&period=2024&form=fill&layers=bases.zones&places=440000.310000.110000'],
      ['dark', `indicator=dds-export&period=2023&places=${ten}`],
    ] as const) {
      const facts = factsOf(query, language, theme)
      expect([query, await readBack(viewPicture(facts, name), name)]).toEqual([query, facts.address])
    }
  })

  it('and that of a comparison, on a dark ground', async () => {
    const facts = compareFactsOf('indicator=goods-total&places=440000.320000.330000', 'en', 'dark')
    expect(await readBack(comparePicture(facts, name), name)).toBe(facts.address)
  })
})
