import type { Choropleth } from '@/data/model/choropleth'
import { isDerived } from '@/data/model/derived'
import type { Theme } from '@/data/model/view'
import type { Element } from './element'
import { element } from './element'
import { inks } from './inks'
import type { LandPaths } from './steps'

/** The ruling of figures that no source prints, in plane units: fine lines over the color of the class, leaning left. */
export const RULING = { period: 9, width: 1, opacity: 0.42 } as const

/** The provinces whose land carries such a figure. */
export function derivedLand(map: Choropleth): readonly string[] {
  return map.cells.flatMap((cell) => (isDerived(cell.figure) ? cell.members : []))
}

/** The fill that lies over the class of a derived figure. */
export function derivedFill(scope: string): string {
  return `url(#${scope}-derived)`
}

/** The ruling as a pattern. `unit` is the size of one unit of the plate in the coordinates of the shapes that are filled. */
export function derivedPattern(scope: string, unit: number): Element {
  const { period, width } = RULING
  return element(
    'pattern',
    {
      id: `${scope}-derived`,
      width: period,
      height: period,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${unit}) rotate(-45)`,
    },
    [element('path', { class: 'ruling', d: `M${period / 2} 0v${period}`, 'stroke-width': width })],
  )
}

/** The ruling over the land of derived figures. It hides nothing and takes no pointer from what lies below. */
export function derivedShapes(map: Choropleth, paths: LandPaths, scope: string): readonly Element[] {
  return map.cells
    .filter((cell) => isDerived(cell.figure))
    .map((cell) => element('path', { fill: derivedFill(scope), 'pointer-events': 'none', d: paths.places[cell.place] }))
}

/** The ink of the ruling is that of the outlines, which stands out from every class. */
export function derivedRules(theme: Theme): Readonly<Record<string, string>> {
  return { '.ruling': `stroke:${inks[theme].outline};stroke-opacity:${RULING.opacity}` }
}
