import { lab, rgb } from 'd3-color'
import { scaleLinear } from 'd3-scale'
import {
  interpolateBlues,
  interpolateBrBG,
  interpolateGreens,
  interpolateGreys,
  interpolateOrRd,
  interpolatePuOr,
  interpolatePurples,
  interpolateRdBu,
  interpolateYlGnBu,
} from 'd3-scale-chromatic'
import type { Choropleth } from '@/data/map/choropleth'
import { classCount } from '@/data/map/choropleth'
import type { DivergingFamily, Palette, SequentialFamily, Theme } from '@/data/view/view'
import { isDivergingFamily, paletteOf, usualFamily } from '@/data/view/view'

/**
 * Lightness (CIELAB L*) between which all classes lie: the lightest still differs from paper, the darkest stands out
 * 3:1 from the outlines and, in the dark, from the ground.
 */
const LIGHTEST = 95
const DARKEST = 44

/** A color for each share of the way, from 0 to 1. */
type Ramp = (share: number) => string

const ramps: Readonly<Record<SequentialFamily, Ramp>> = {
  ylgnbu: interpolateYlGnBu,
  orrd: interpolateOrRd,
  blues: interpolateBlues,
  greens: interpolateGreens,
  purples: interpolatePurples,
  grays: interpolateGreys,
}

/** The two sides of a diverging family, each from its middle outwards; `night` gives both ends of a side in the dark. */
type Sides = { readonly whole: Ramp; readonly night: readonly [low: Ramp, high: Ramp] }

const sides: Readonly<Record<DivergingFamily, Sides>> = {
  puor: { whole: (t) => interpolatePuOr(1 - t), night: [between('#5f5148', '#ffcf9c'), between('#525169', '#ddd5ff')] },
  rdbu: { whole: interpolateRdBu, night: [between('#654c4a', '#ffc4b5'), between('#4a5464', '#b9dcff')] },
  brbg: { whole: interpolateBrBG, night: [between('#604f35', '#f6d287'), between('#3d5a5c', '#a3ebe0')] },
}

/**
 * The colors of the classes (ColorBrewer: Harrower and Brewer, The Cartographic Journal 40/1, 2003), taken at equal steps
 * of lightness, which every eye can tell apart. In the dark the order turns, so that more stays further from the ground;
 * a reversed palette has less further from the ground in both themes. `midpointClass` is the number of classes below the
 * midpoint; from there the steps of a diverging palette are equal on both sides, and reversed, the sides change hues.
 */
export function classColors(palette: Palette, classes: number, midpointClass: number, theme: Theme): readonly string[] {
  const { family, isReversed } = palette
  const ranks = Array.from({ length: classes }, (_, i) => i)
  if (isDivergingFamily(family)) {
    const steps = Math.max(midpointClass, classes - midpointClass)
    return ranks.map((i) => {
      const step = i < midpointClass ? i - midpointClass : i - midpointClass + 1
      return divergingColor(family, step < 0 === isReversed, Math.abs(step) / steps, theme)
    })
  }
  const colors = ranks.map((i) => atLightness(ramps[family], lightnessOf(i, classes, theme)))
  return isReversed ? colors.toReversed() : colors
}

function lightnessOf(i: number, classes: number, theme: Theme): number {
  const share = classes === 1 ? 0.6 : i / (classes - 1)
  return LIGHTEST + (DARKEST - LIGHTEST) * (theme === 'dark' ? 1 - share : share)
}

/** The color of a ramp from light to dark that has this lightness. */
function atLightness(ramp: Ramp, lightness: number): string {
  let [lighter, darker] = [0, 1]
  for (let halving = 0; halving < 12; halving += 1) {
    const middle = (lighter + darker) / 2
    if (lab(ramp(middle)).l > lightness) lighter = middle
    else darker = middle
  }
  return ramp(darker)
}

/** A color at a share of the way from the middle of a family to one of its ends. */
function divergingColor(family: DivergingFamily, isHigh: boolean, share: number, theme: Theme): string {
  const { whole, night } = sides[family]
  if (theme === 'dark') return night[isHigh ? 1 : 0](share)
  const side: Ramp = (t) => whole(isHigh ? 0.5 + t / 2 : 0.5 - t / 2)
  return atLightness(side, LIGHTEST + (DARKEST - LIGHTEST) * share)
}

function between(middle: string, end: string): Ramp {
  return scaleLinear<string>().domain([0, 1]).range([middle, end])
}

/** The look of one class: its fill, and the ink in which a label is legible on it. */
type Swatch = { readonly fill: string; readonly label: string }

/** One swatch a class, for each theme. Every output takes its colors from here and from `inks`. */
export type ClassFills = Readonly<Record<Theme, readonly Swatch[]>>

/** Gives each class of a map its fill, once. `palette` is the view's. */
export function classFills(map: Choropleth, palette: string | null = null): ClassFills {
  return { light: swatches(map, palette, 'light'), dark: swatches(map, palette, 'dark') }
}

function swatches({ classification }: Choropleth, palette: string | null, theme: Theme): readonly Swatch[] {
  const { indicator, thresholds } = classification
  const midpoint = indicator.midpoint ?? 0
  const below = thresholds.filter((threshold) => threshold <= midpoint).length
  const chosen = paletteOf(palette, usualFamily(indicator))
  const colors = classColors(chosen, classCount(classification), below, theme)
  return colors.map((color) => ({ fill: rgb(color).formatHex(), label: labelInk(color) }))
}

/** Black or white: the only pair of which one is legible, 4.5:1, on every color. */
function labelInk(fill: string): string {
  return contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff'
}

/** Contrast of two colors (WCAG 2.2, relative luminance and contrast ratio), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  const { r, g, b } = rgb(color)
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
