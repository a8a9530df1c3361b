import { interpolateOrRd, interpolatePuOr, interpolateYlGnBu } from 'd3-scale-chromatic'
import { scaleLinear } from 'd3-scale'
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
 * The colors of the classes (ColorBrewer: Harrower and Brewer, The Cartographic Journal 40/1, 2003), cut off where the
 * ink of the outlines would no longer stand out 3:1. In the dark the order turns, so that more stays further from the ground.
 */
export function classColors(family: Family, classes: number, midpointClass: number, theme: Theme): readonly string[] {
  const ranks = Array.from({ length: classes }, (_, i) => i)
  switch (family) {
    case 'cool':
      return ranks.map((i) => interpolateYlGnBu(along(i, classes, theme, 0.06, 0.69)))
    case 'warm':
      return ranks.map((i) => interpolateOrRd(along(i, classes, theme, 0.05, 0.72)))
    case 'diverging':
      return ranks.map((i) => divergingColor(i, classes, midpointClass, theme))
  }
}

function along(i: number, classes: number, theme: Theme, from: number, to: number): number {
  const t = classes === 1 ? 0.6 : i / (classes - 1)
  return from + (to - from) * (theme === 'dark' ? 1 - t : t)
}

/** Classes below the midpoint take the orange arm, those above the purple one; steps are equal on both arms. */
function divergingColor(i: number, classes: number, midpointClass: number, theme: Theme): string {
  const steps = Math.max(midpointClass, classes - midpointClass)
  const step = i < midpointClass ? i - midpointClass : i - midpointClass + 1
  const share = Math.abs(step) / steps
  if (theme === 'dark') return (step < 0 ? darkOrange : darkPurple)(share)
  return interpolatePuOr(step < 0 ? 0.5 - 0.28 * share - 0.04 : 0.5 + 0.36 * share + 0.02)
}

const darkOrange = scaleLinear<string>().domain([0, 1]).range(['#68594d', '#ffc58a'])
const darkPurple = scaleLinear<string>().domain([0, 1]).range(['#5b5a72', '#d3c9ff'])

/** Everything of a map that is not a class. One table for pages, pictures and the interactive map. */
export const inks: Readonly<
  Record<Theme, { ground: string; ink: string; outline: string; land: string; faint: string; accent: string; paper: string }>
> = {
  light: {
    ground: '#faf7f0',
    paper: '#fffdf8',
    ink: '#1d1f21',
    outline: '#16181a',
    land: '#efeae0',
    faint: '#6b6a64',
    accent: '#c3272b',
  },
  dark: {
    ground: '#161a1f',
    paper: '#1d2228',
    ink: '#ece8df',
    outline: '#0a0c0e',
    land: '#5a626b',
    faint: '#a3a7ab',
    accent: '#ff7a66',
  },
}
