import type { QuantityState } from '@/data/model/quantity'
import type { Element } from './element'
import { element } from './element'

/** The fill of a state that has no class color: hatched, dotted and ruled patterns can be told apart without color. */
export function stateFill(scope: string, state: Exclude<QuantityState, 'value' | 'zero'>): string {
  return `url(#${scope}-${state})`
}

/**
 * The three patterns of a map: missing is hatched, below precision dotted, inapplicable ruled. `unit` is the size of one
 * unit of the plate in the coordinates of the shapes that are filled; `more` are patterns that only some maps need.
 */
export function patterns(scope: string, unit: number, more: readonly Element[] = []): Element {
  const ground = element('rect', { class: 'ground', width: 6, height: 6 })
  const pattern = (state: string, turn: string, ...marks: readonly Element[]) =>
    element(
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
  return element('defs', {}, [
    pattern('missing', ' rotate(45)', element('path', { class: 'mark', d: 'M0 0v6', 'stroke-width': 1.5 })),
    pattern(
      'below',
      '',
      element('circle', { class: 'mark', cx: 1.5, cy: 1.5, r: 0.9, 'stroke-width': 0 }),
      element('circle', { class: 'mark', cx: 4.5, cy: 4.5, r: 0.9, 'stroke-width': 0 }),
    ),
    pattern('inapplicable', '', element('path', { class: 'mark', d: 'M0 3h6', 'stroke-width': 0.8 })),
    ...more,
  ])
}
