import { expect, it } from 'vitest'
import { viewPicture } from '@/components/picture/view-picture'
import { svgText } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import type { Language } from '@/data/language'
import type { Theme } from '@/data/view/view'
import { factsOf } from '@/tests/support/picture-facts'

const cases: readonly (readonly [PictureName, Language, Theme, string])[] = [
  ['article', 'zh', 'light', 'indicator=dds-total&period=2023&places=440000.650000'],
  ['wide', 'en', 'dark', 'indicator=dds-export&period=2023&places=630000'],
  ['square', 'en', 'light', 'indicator=goods-total&period=2024&layers=bases.zones'],
  ['portrait', 'zh', 'dark', 'indicator=goods-total&period=2024&change=2019'],
  ['long', 'zh', 'light', 'indicator=dds-balance&period=2023&form=tile'],
  ['card', 'en', 'light', 'indicator=dds-total&period=2023&level=region'],
  ['thumb', 'zh', 'light', 'indicator=dds-total&period=2023'],
]

it.each(cases)('a picture that leaves the site: %s, %s, %s', async (name, language, theme, query) => {
  const svg = svgText(viewPicture(factsOf(query, language, theme), name))
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./picture-${name}.svg`)
})
