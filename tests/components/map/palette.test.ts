import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab,
  lch,
  type Rgb,
  rgb,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { inks } from '@/components/map/inks'
import { contrast, paint } from '@/components/map/paint'
import { classColors, type Family, familyOf } from '@/components/map/palette'
import { themes } from '@/data/model/view'
import { createChoropleth, createIndicator } from '../../data/fixtures'

const families: readonly Family[] = ['cool', 'warm', 'diverging']
const counts = [3, 4, 5, 6, 7, 8, 9]

/** Every palette that a map can ask for; the midpoint of a diverging one may lie before any class or after all. */
const palettes = themes.flatMap((theme) =>
  families.flatMap((family) =>
    counts.flatMap((classes) => {
      const middles = family === 'diverging' ? Array.from({ length: classes + 1 }, (_, i) => i) : [0]
      return middles.map((middle) => {
        const longest = family === 'diverging' ? Math.max(middle, classes - middle) : classes - 1
        const name = `${theme} ${family} ${classes}/${middle}`
        return { name, theme, family, middle, steps: longest, colors: classColors(family, classes, middle, theme) }
      })
    }),
  ),
)

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

/** The palettes in which some color or pair of neighbors fails. */
function failing(isWrong: (palette: (typeof palettes)[number]) => boolean): readonly string[] {
  return palettes.filter(isWrong).map((palette) => palette.name)
}

function neighbors<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.slice(1).map((after, i) => [list[i] ?? after, after])
}

describe('every palette', () => {
  it('has outlines that stand out 3:1 from each class, so that neighbors of one class stay apart', () => {
    expect(failing(({ colors, theme }) => colors.some((fill) => contrast(fill, inks[theme].outline) < 3))).toEqual([])
  })

  it('has an ink that is legible on each class, 4.5:1', () => {
    const map = createChoropleth([], { breaks: [1, 2, 3, 4, 5, 6, 7, 8], measure: 'rate' })
    const swatches = [...paint(map).light, ...paint(map).dark]
    expect(swatches.filter(({ fill, label }) => contrast(fill, label) < 4.5)).toEqual([])
    const best = (fill: string) => Math.max(contrast(fill, '#000000'), contrast(fill, '#ffffff'))
    expect(failing(({ colors }) => colors.some((fill) => best(fill) < 4.5))).toEqual([])
  })

  /**
   * A difference of 1 in CIEDE2000 is what is just seen between fields that touch. On a map fields lie apart and are
   * matched with a legend, so a ramp of 5, 6 or 7 classes must keep 7.5, 6 or 5 between neighbors: 30 over its steps.
   */
  it.each(sights)('has neighbors that can be told apart in %s', (_, see) => {
    const difference = differenceCiede2000()
    const tooClose = failing(({ colors, steps }) =>
      neighbors(colors).some(([a, b]) => difference(see(rgbOf(a)), see(rgbOf(b))) < 30 / steps),
    )
    expect(tooClose).toEqual([])
  })

  it('runs in one direction of lightness, diverging ones in two from the midpoint: more is further from the ground', () => {
    const wrong = failing(({ colors, family, middle, theme }) => {
      const lightness = colors.map((color) => lab(color)?.l ?? 0)
      const sign = theme === 'light' ? -1 : 1
      const up = family === 'diverging' ? lightness.slice(middle) : lightness
      const down = family === 'diverging' ? lightness.slice(0, middle).toReversed() : []
      return [up, down].some((arm) => neighbors(arm).some(([a, b]) => sign * (b - a) <= 0))
    })
    expect(wrong).toEqual([])
  })
})

it.each(themes)('a diverging palette is orange below the midpoint and purple above, %s', (theme) => {
  const hues = classColors('diverging', 6, 3, theme).map((color) => lch(color)?.h ?? 0)
  expect(hues.slice(0, 3).filter((hue) => hue < 40 || hue > 90)).toEqual([])
  expect(hues.slice(3).filter((hue) => hue < 270 || hue > 320)).toEqual([])
})

describe('the inks', () => {
  it.each(themes)('of the %s theme stand out', (theme) => {
    const { ground, paper, land, ink, faint, accent, outline } = inks[theme]
    expect(contrast(accent, ground)).toBeGreaterThan(3)
    expect(contrast(accent, paper)).toBeGreaterThan(3)
    expect(contrast(ink, ground)).toBeGreaterThan(7)
    expect(contrast(ink, land)).toBeGreaterThan(4.5)
    expect(contrast(faint, ground)).toBeGreaterThan(4.5)
    expect(contrast(faint, paper)).toBeGreaterThan(4.5)
    expect(contrast(outline, land)).toBeGreaterThan(3)
  })

  it('of the accent cannot stand out from every fill: the chosen are drawn with a casing of the ground', () => {
    const fills = palettes.flatMap(({ theme, colors }) => colors.map((fill) => ({ theme, fill })))
    const lost = fills.filter(
      ({ theme, fill }) =>
        contrast(inks[theme].accent, fill) < 3 && contrast(inks[theme].accent, inks[theme].ground) < 3,
    )
    expect(lost).toEqual([])
  })
})

it.each([
  ['amount', null, 'cool'],
  ['count', null, 'cool'],
  ['share', null, 'warm'],
  ['rate', null, 'warm'],
  ['amount', 0, 'diverging'],
] as const)('an indicator of kind %s with midpoint %s is %s', (measure, midpoint, family) => {
  expect(familyOf(createIndicator({ measure, midpoint }))).toBe(family)
})
