import { expect, it } from 'vitest'
import { printSvg } from '@/components/map/print-svg'
import { comparePicture } from '@/components/picture/compare-picture'
import type { Language } from '@/data/model/language'
import type { PictureName } from '@/data/model/picture-name'
import type { Theme } from '@/data/model/view'
import { compareFactsOf } from '../components/picture/compare-facts'

const four = 'places=440000.320000.330000.310000'
const cases: readonly (readonly [PictureName, Language, Theme, string])[] = [
  ['article', 'zh', 'light', `indicator=goods-total&${four}`],
  ['card', 'en', 'dark', `indicator=dds-export&places=440000.630000.710000`],
  ['long', 'zh', 'light', `indicator=gdp-per-capita&period=2023&versus=dds-per-capita&${four}`],
  ['thumb', 'zh', 'light', four],
]

it.each(cases)('a comparison that leaves the site: %s, %s, %s', async (name, language, theme, query) => {
  const svg = printSvg(comparePicture(compareFactsOf(query, language, theme), name))
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./compare-picture-${name}.svg`)
})
