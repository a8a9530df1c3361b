import { lab } from 'd3-color'
import { scaleLinear } from 'd3-scale'
import { interpolateOrRd, interpolatePuOr, interpolateYlGnBu } from 'd3-scale-chromatic'
import type { Indicator } from '@/data/model/dataset'
import type { Theme } from '@/data/model/view'

/** A family of class colors; `colors` gives so many, from the lowest class to the highest. */
export type Family = 'cool' | 'warm' | 'diverging'

/** The family that an indicator's kind calls for: amounts and counts cool, rates and shares warm, balances diverging. */
export function familyOf(indicator: Indicator): Family {
  if (indicator.midpoint !== null) return 'diverging'
  switch (indicator.measure) {
    case 'amount':
    case 'count':
      return 'cool'
    case 'share':
    case 'rate':
      return 'warm'
  }
}

/**
 * Lightness (CIELAB L*) between which all classes lie: the lightest still differs from paper, the darkest stands out
 * 3:1 from the outlines and, in the dark, from the ground.
 */
const LIGHTEST = 95
const DARKEST = 44

/**
 * The colors of the classes (ColorBrewer: Harrower and Brewer, The Cartographic Journal 40/1, 2003), taken at equal steps
 * of lightness, which every eye can tell apart. In the dark the order turns, so that more stays further from the ground.
 */
export function classColors(family: Family, classes: number, midpointClass: number, theme: Theme): readonly string[] {
  const ranks = Array.from({ length: classes }, (_, i) => i)
  switch (family) {
    case 'cool':
      return ranks.map((i) => atLightness(interpolateYlGnBu, lightnessOf(i, classes, theme)))
    case 'warm':
      return ranks.map((i) => atLightness(interpolateOrRd, lightnessOf(i, classes, theme)))
    case 'diverging':
      return ranks.map((i) => divergingColor(i, classes, midpointClass, theme))
  }
}

function lightnessOf(i: number, classes: number, theme: Theme): number {
  const share = classes === 1 ? 0.6 : i / (classes - 1)
  return LIGHTEST + (DARKEST - LIGHTEST) * (theme === 'dark' ? 1 - share : share)
}

/** The color of a ramp from light to dark that has this lightness. */
function atLightness(ramp: (t: number) => string, lightness: number): string {
  let [lighter, darker] = [0, 1]
  for (let halving = 0; halving < 12; halving += 1) {
    const middle = (lighter + darker) / 2
    if (lab(ramp(middle)).l > lightness) lighter = middle
    else darker = middle
  }
  return ramp(darker)
}

const orangeArm = (t: number) => interpolatePuOr(0.5 + t / 2)
const purpleArm = (t: number) => interpolatePuOr(0.5 - t / 2)
const darkOrangeArm = scaleLinear<string>().domain([0, 1]).range(['#5f5148', '#ffcf9c'])
const darkPurpleArm = scaleLinear<string>().domain([0, 1]).range(['#525169', '#ddd5ff'])

/** Classes below the midpoint take the orange arm, those above the purple one; steps are equal on both arms. */
function divergingColor(i: number, classes: number, midpointClass: number, theme: Theme): string {
  const steps = Math.max(midpointClass, classes - midpointClass)
  const step = i < midpointClass ? i - midpointClass : i - midpointClass + 1
  const share = Math.abs(step) / steps
  if (theme === 'dark') return (step < 0 ? darkOrangeArm : darkPurpleArm)(share)
  return atLightness(step < 0 ? orangeArm : purpleArm, LIGHTEST + (DARKEST - LIGHTEST) * share)
}
