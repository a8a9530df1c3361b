import type { Rgb } from 'culori'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab,
  lch,
  rgb,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { classColors, classFills, contrast } from '@/components/map/palette'
import { mapColors } from '@/components/svg/colors'
import type { Theme } from '@/data/view/view'
import {
  families,
  familiesLike,
  isDivergingFamily,
  paletteOf,
  themes,
  usualFamily,
  writePalette,
} from '@/data/view/view'
import { createChoropleth, createIndicator } from '@/tests/support/fixtures'

const all = [...families.sequential, ...families.diverging]
const counts = [3, 4, 5, 6, 7, 8, 9]

/** Every palette that a map can ask for; the midpoint of a diverging one may lie before any class or after all. */
const palettes = themes.flatMap((theme) =>
  all.flatMap((family) =>
    [false, true].flatMap((isReversed) =>
      counts.flatMap((classes) => {
        const isDiverging = isDivergingFamily(family)
        const middles = isDiverging ? Array.from({ length: classes + 1 }, (_, i) => i) : [0]
        return middles.map((middle) => {
          const steps = isDiverging ? Math.max(middle, classes - middle) : classes - 1
          const name = `${theme} ${isReversed ? '-' : ''}${family} ${classes}/${middle}`
          const colors = classColors({ family, isReversed }, classes, middle, theme)
          return { name, theme, isDiverging, isReversed, middle, steps, colors }
        })
      }),
    ),
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
    expect(failing(({ colors, theme }) => colors.some((fill) => contrast(fill, mapColors[theme].outline) < 3))).toEqual(
      [],
    )
  })

  it('has an ink that is legible on each class, 4.5:1', () => {
    const map = createChoropleth([], { breaks: [1, 2, 3, 4, 5, 6, 7, 8], measure: 'rate' })
    const swatches = [...classFills(map).light, ...classFills(map).dark]
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

  it('runs in one direction of lightness, diverging ones in two from the midpoint: more is further from the ground, or nearer where reversed', () => {
    const wrong = failing(({ colors, isDiverging, isReversed, middle, theme }) => {
      const lightness = colors.map((color) => lab(color)?.l ?? 0)
      const sign = (theme === 'light' ? -1 : 1) * (isReversed && !isDiverging ? -1 : 1)
      const up = isDiverging ? lightness.slice(middle) : lightness
      const down = isDiverging ? lightness.slice(0, middle).toReversed() : []
      return [up, down].some((arm) => neighbors(arm).some(([a, b]) => sign * (b - a) <= 0))
    })
    expect(wrong).toEqual([])
  })
})

/** Ranges of hue (CIELCH) of both sides of a diverging family. */
const hues = {
  puor: { low: [40, 90], high: [270, 320] },
  rdbu: { low: [10, 70], high: [220, 290] },
  brbg: { low: [50, 100], high: [150, 220] },
} as const

describe.each(families.diverging)('the diverging family %s', (family) => {
  const colorsOf = (theme: Theme, isReversed: boolean) => classColors({ family, isReversed }, 6, 3, theme)
  const isIn = ([from, to]: readonly [number, number]) => {
    return (color: string) => {
      const hue = lch(color)?.h ?? 0
      return hue >= from && hue <= to
    }
  }

  it.each(themes)('has one hue below the midpoint and another above; reversed, they change sides, %s', (theme) => {
    const { low, high } = hues[family]
    const colors = colorsOf(theme, false)
    expect(colors.slice(0, 3).map(isIn(low))).toEqual([true, true, true])
    expect(colors.slice(3).map(isIn(high))).toEqual([true, true, true])
    expect(colorsOf(theme, true)).toEqual(colors.toReversed())
  })

  it.each(sights)('has sides that can be told apart in %s', (_, see) => {
    const difference = differenceCiede2000()
    const close = themes.flatMap((theme) => {
      const colors = colorsOf(theme, false).map((color) => see(rgbOf(color)))
      const pairs = [0, 1].map((i) => [colors[i] ?? 'black', colors[5 - i] ?? 'black'] as const)
      return pairs.map(([a, b]) => difference(a, b)).filter((distance) => distance < 7.5)
    })
    expect(close).toEqual([])
  })
})

describe('a reversed sequential family', () => {
  it.each(themes)('has the same colors the other way round, %s', (theme) => {
    for (const family of families.sequential) {
      const [usual, turned] = [false, true].map((isReversed) => classColors({ family, isReversed }, 6, 0, theme))
      expect(turned).toEqual(usual?.toReversed())
    }
  })

  it('has more lighter in the light theme, darker in the dark one', () => {
    const lightness = (theme: Theme) => {
      const colors = classColors({ family: 'blues', isReversed: true }, 5, 0, theme)
      return [colors[0], colors[4]].map((color) => lab(color ?? '')?.l ?? 0)
    }
    const [[lightLeast = 0, lightMost = 0], [darkLeast = 0, darkMost = 0]] = [lightness('light'), lightness('dark')]
    expect(lightMost).toBeGreaterThan(lightLeast)
    expect(darkMost).toBeLessThan(darkLeast)
  })
})

it('the gray family has no color at all', () => {
  const chromas = themes.flatMap((theme) =>
    classColors({ family: 'grays', isReversed: false }, 7, 0, theme).map((color) => lch(color)?.c ?? 0),
  )
  expect(Math.max(...chromas)).toBeLessThan(0.5)
})

describe('what a view says of the palette', () => {
  it('is the usual family where it says nothing, or names one of the other kind', () => {
    expect(paletteOf(null, 'orrd')).toEqual({ family: 'orrd', isReversed: false })
    expect(paletteOf('-puor', 'orrd')).toEqual({ family: 'orrd', isReversed: false })
    expect(paletteOf('-blues', 'orrd')).toEqual({ family: 'blues', isReversed: true })
  })

  it('comes back as it was written, and the usual one is not written', () => {
    for (const usual of ['ylgnbu', 'orrd', 'puor'] as const) {
      for (const family of familiesLike(usual)) {
        for (const isReversed of [false, true]) {
          const written = writePalette({ family, isReversed }, usual)
          expect(paletteOf(written, usual)).toEqual({ family, isReversed })
          expect(written === null).toBe(family === usual && !isReversed)
        }
      }
    }
  })

  it('gives a map its colors', () => {
    const map = createChoropleth([], { breaks: [1, 2, 3, 4], measure: 'rate' })
    const fills = classFills(map, '-grays').light.map(({ fill }) => rgbOf(fill))
    const expected = classColors({ family: 'grays', isReversed: true }, 5, 0, 'light').map(rgbOf)
    expect(fills).toEqual(expected)
  })
})

describe('the inks', () => {
  it.each(themes)('of the %s theme stand out', (theme) => {
    const { ground, paper, land, ink, faint, accent, outline } = mapColors[theme]
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
        contrast(mapColors[theme].accent, fill) < 3 && contrast(mapColors[theme].accent, mapColors[theme].ground) < 3,
    )
    expect(lost).toEqual([])
  })
})

it.each([
  ['amount', null, 'ylgnbu'],
  ['count', null, 'ylgnbu'],
  ['share', null, 'orrd'],
  ['rate', null, 'orrd'],
  ['amount', 0, 'puor'],
] as const)(
  'an indicator of kind %s with midpoint %s is drawn in %s when nobody chooses',
  (measure, midpoint, family) => {
    expect(usualFamily(createIndicator({ measure, midpoint }))).toBe(family)
  },
)
