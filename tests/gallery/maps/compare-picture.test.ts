import { expect, it } from 'vitest'
import { comparePicture } from '@/components/picture/comparison/picture'
import { svgText } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import type { Language } from '@/data/language'
import type { Theme } from '@/data/view/view'
import { compareFactsOf } from '@/tests/support/compare-facts'

const four = 'places=440000.320000.330000.310000'
const cases: readonly (readonly [PictureName, Language, Theme, string])[] = [
  ['article', 'zh', 'light', `indicator=goods-total&${four}`],
  ['card', 'en', 'dark', `indicator=dds-export&places=440000.630000.710000`],
  ['long', 'zh', 'light', `indicator=gdp-per-capita&period=2023&versus=dds-per-capita&${four}`],
  ['thumb', 'zh', 'light', four],
]

it.each(cases)('a comparison that leaves the site: %s, %s, %s', async (name, language, theme, query) => {
  const svg = svgText(comparePicture(compareFactsOf(query, language, theme), name))
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./compare-picture-${name}.svg`)
})
