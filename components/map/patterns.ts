import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { QuantityState } from '@/data/facts/quantity'

/** The fill of a state that has no class color: hatched, dotted and ruled patterns can be told apart without color. */
export function stateFill(scope: string, state: Exclude<QuantityState, 'value' | 'zero'>): string {
  return `url(#${scope}-${state})`
}

/**
 * The three patterns of a map: missing is hatched, below precision dotted, inapplicable ruled. `unit` is the size of one
 * unit of the thematic map in the coordinates of the shapes that are filled; `more` are patterns that only some maps need.
 */
export function patterns(scope: string, unit: number, more: readonly SvgNode[] = []): SvgNode {
  const ground = node('rect', { class: 'ground', width: 6, height: 6 })
  const pattern = (state: string, turn: string, ...marks: readonly SvgNode[]) =>
    node(
      'pattern',
      {
        id: `${scope}-${state}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `scale(${unit})${turn}`,
      },
      [ground, ...marks],
    )
  return node('defs', {}, [
    pattern('missing', ' rotate(45)', node('path', { class: 'mark', d: 'M0 0v6', 'stroke-width': 1.5 })),
    pattern(
      'below',
      '',
      node('circle', { class: 'mark', cx: 1.5, cy: 1.5, r: 0.9, 'stroke-width': 0 }),
      node('circle', { class: 'mark', cx: 4.5, cy: 4.5, r: 0.9, 'stroke-width': 0 }),
    ),
    pattern('inapplicable', '', node('path', { class: 'mark', d: 'M0 3h6', 'stroke-width': 0.8 })),
    ...more,
  ])
}

/** Steps of the integer paths in one plane unit: one step is 1.25 km, about what the outline is simplified to. */
export const LATTICE = 4

/** The paths of the land as a drawing needs them, in steps. Plain, so that a page can hand them to the browser. */
export type LandPaths = {
  /** Paths by code; a region's by its id, where it was asked for. */
  readonly places: Readonly<Record<string, string>>
  readonly islets: string
  readonly dashes: string
  readonly undetermined: string
}
