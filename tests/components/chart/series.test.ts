import type { Rgb } from 'culori'
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, rgb } from 'culori'
import { describe, expect, it } from 'vitest'
import { groupColors, quiet } from '@/components/chart/chart-style'
import { numbered, SERIES, seriesColors, seriesLook } from '@/components/chart/series'
import { contrast } from '@/components/map/palette'
import { mapColors } from '@/components/svg/colors'
import { themes } from '@/data/view/view'

const sights: readonly (readonly [string, (color: Rgb) => Rgb])[] = [
  ['normal vision', (color) => color],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
]

function rgbOf(color: string): Rgb {
  const parsed = rgb(color)
  if (parsed === undefined) throw new Error(`${color} is no color`)
  return parsed
}

describe.each(themes)('the colors of the chosen, %s', (theme) => {
  const colors = seriesColors[theme]

  it('are ten, the accent first', () => {
    expect(colors).toHaveLength(SERIES)
    expect(colors[0]).toBe(mapColors[theme].accent)
  })

  it('stand out 3:1 from the ground and from paper', () => {
    const { ground, paper } = mapColors[theme]
    expect(colors.filter((color) => contrast(color, ground) < 3 || contrast(color, paper) < 3)).toEqual([])
  })

  it.each(sights)('can all be told apart in %s', (_, see) => {
    const difference = differenceCiede2000()
    const pairs = colors.flatMap((a, i) => colors.slice(i + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => difference(see(rgbOf(a)), see(rgbOf(b))) < 10)).toEqual([])
  })
})

it.each(themes)('groups of places and bars stand out 3:1 from the ground, %s', (theme) => {
  const colors = [...groupColors[theme], quiet[theme].bar]
  expect(colors.filter((color) => contrast(color, mapColors[theme].ground) < 3)).toEqual([])
})

it('ten places differ by shape, or by filled and hollow, without color', () => {
  const looks = Array.from({ length: SERIES }, (_, i) => {
    const { look, shape } = seriesLook(i)
    return `${shape} ${look.includes('hollow')}`
  })
  expect(new Set(looks).size).toBe(SERIES)
})

it('numbers the chosen in their order, unless they bring their number', () => {
  const rows = [
    { tone: 'other' },
    { tone: 'chosen' },
    { tone: 'reference' },
    { tone: 'chosen', series: 7 },
    { tone: 'chosen' },
  ]
  expect(numbered(rows).map(({ series }) => series)).toEqual([0, 7, 2])
})
