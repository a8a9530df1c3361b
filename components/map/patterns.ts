import type { QuantityState } from '@/data/model/quantity'
import type { Element } from './element'
import { element } from './element'

/** The fill of a state that has no class color: hatched, dotted and ruled patterns can be told apart without color. */
export function stateFill(scope: string, state: Exclude<QuantityState, 'value' | 'zero'>): string {
  return `url(#${scope}-${state})`
}

/** The three patterns of a map: missing is hatched, below precision dotted, inapplicable ruled. */
export function patterns(scope: string): Element {
  const ground = element('rect', { class: 'ground', width: 6, height: 6 })
  const pattern = (state: string, transform: string | null, ...marks: readonly Element[]) =>
    element(
      'pattern',
      { id: `${scope}-${state}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: transform },
      [ground, ...marks],
    )
  return element('defs', {}, [
    pattern('missing', 'rotate(45)', element('path', { class: 'mark', d: 'M0 0v6', 'stroke-width': 1.5 })),
    pattern(
      'below',
      null,
      element('circle', { class: 'mark', cx: 1.5, cy: 1.5, r: 0.9, stroke: 'none' }),
      element('circle', { class: 'mark', cx: 4.5, cy: 4.5, r: 0.9, stroke: 'none' }),
    ),
    pattern('inapplicable', null, element('path', { class: 'mark', d: 'M0 3h6', 'stroke-width': 0.8 })),
  ])
}
