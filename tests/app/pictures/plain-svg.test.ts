import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { drawPicture } from '@/app/_pictures/draw'
import { fontFamily, fontPaths } from '@/app/_pictures/rasterize'
import { comparePicture } from '@/components/picture/comparison/picture'
import { placePicture } from '@/components/picture/province-picture'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { placeOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { wordsOf } from '@/data/words/words'
import { compareFactsOf } from '@/tests/support/compare-facts'
import { factsOf } from '@/tests/support/picture-facts'

// Office software reads no style sheets: a file says by attributes alone what a browser would see.

const font = { fontFiles: [...fontPaths], loadSystemFonts: false, defaultFontFamily: fontFamily }

function pixelsOf(svg: string): Uint8Array {
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: 600 } }).render().pixels
}

function differing(a: Uint8Array, b: Uint8Array): number {
  let count = 0
  for (let i = 0; i < a.length; i += 1) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 3) count += 1
  return count + Math.abs(a.length - b.length)
}

function placeDrawing(code: string, name: PictureName): SvgNode {
  const { publication, theme, address, approvalNumber } = factsOf('')
  const profile = profileOf(read(), placeOf(read(), code))
  const facts = { profile, names: namesOf(read(), 'zh'), words: wordsOf('zh'), publication, theme, approvalNumber }
  return placePicture({ ...facts, address, printedAddress: null, revised: null }, name)
}

const drawings: Readonly<Record<string, () => SvgNode>> = {
  fill: () => viewPicture(factsOf('indicator=dds-total&period=2023&places=440000.310000'), 'card'),
  sites: () => viewPicture(factsOf('indicator=goods-total&layers=bases.zones', 'en'), 'article'),
  circle: () => viewPicture(factsOf('indicator=gdp&form=fill&circles=goods-total', 'en', 'dark'), 'wide'),
  tile: () => viewPicture(factsOf('indicator=dds-balance&form=tile'), 'square'),
  region: () => viewPicture(factsOf('level=region'), 'portrait'),
  change: () => viewPicture(factsOf('indicator=goods-total&period=2024&change=2019'), 'long'),
  thumb: () => viewPicture(factsOf(''), 'thumb'),
  comparison: () => comparePicture(compareFactsOf('indicator=goods-total&places=440000.320000.330000'), 'article'),
  scatter: () => comparePicture(compareFactsOf('places=440000.310000&versus=gdp', 'en', 'dark'), 'long'),
  province: () => placeDrawing('440000', 'article'),
  islands: () => placeDrawing('460000', 'card'),
}

describe.each(Object.entries(drawings))('the file of %s', (_, draw) => {
  const metadata = { version: 1 } as never

  it('looks the same without any style sheet, and weighs at most 15% more', async () => {
    const drawing = draw()
    const file = { name: 'card', density: 1, format: 'svg' } as const
    const plain = new TextDecoder().decode(await drawPicture(drawing, metadata, file, languages[0]))
    const styled = svgText(drawing)
    expect(plain).not.toMatch(/<style|class=|currentColor|var\(/)
    expect(differing(pixelsOf(styled), pixelsOf(plain))).toBe(0)
    expect(plain.length).toBeLessThan(styled.length * 1.15)
  })
})
