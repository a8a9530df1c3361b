import { describe, expect, it } from 'vitest'
import { comparePicture } from '@/components/picture/comparison/picture'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import { compareFactsOf } from '@/tests/support/compare-facts'
import { factsOf } from '@/tests/support/picture-facts'
import { drawLocator, drawMap, thematicOf } from './draw'
import { comparisonFixtures, locatorFixtures, mapFixtures, pictureFixtures } from './fixtures'

/** One element a line, so that a changed picture can be read as a diff. */
function lines(picture: SvgNode): string {
  return `${svgText(picture).replaceAll('><', '>\n<')}\n`
}

describe('a map', () => {
  it.each(mapFixtures)('$does', async ({ file, query, theme, dataset, holds }) => {
    const map = thematicOf(query, dataset?.())
    const svg = drawMap(map, theme)
    holds?.(map, svg)
    await expect(svg).toMatchFileSnapshot(`./${file}.svg`)
  })
})

describe('a locator map shows', () => {
  it.each(locatorFixtures)('$does', async ({ file, code, has }) => {
    const svg = await drawLocator(code)
    expect(svg).toMatch(has)
    await expect(svg).toMatchFileSnapshot(`./${file}.svg`)
  })
})

describe('a picture that leaves the site', () => {
  it.each(pictureFixtures)('of a map: $name, $language, $theme', async ({ name, language, theme, query }) => {
    const picture = viewPicture(factsOf(query, language, theme), name)
    await expect(lines(picture)).toMatchFileSnapshot(`./picture-${name}.svg`)
  })

  it.each(comparisonFixtures)('of a comparison: $name, $language, $theme', async (fixture) => {
    const { name, language, theme, query } = fixture
    const picture = comparePicture(compareFactsOf(query, language, theme), name)
    await expect(lines(picture)).toMatchFileSnapshot(`./compare-picture-${name}.svg`)
  })
})
