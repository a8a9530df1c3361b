import type { QuantityState } from '@/data/model/quantity'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { rule, short } from './chart'

/** How wide the mark of a figure without a value is. */
export const STUB = 14

/** Where a figure has no value: below precision dots, missing a hatch, inapplicable a rule. They grow from x to one side. */
export function unknownMark(state: QuantityState, x: number, y: number, side: 1 | -1): readonly Element[] {
  switch (state) {
    case 'value':
    case 'zero':
      return []
    case 'below':
      return [rule('below', x + side * 4, y, x + side * STUB, y)]
    case 'missing':
      return [element('path', { class: 'missing', d: hatch(x + (side === 1 ? 2 : -STUB), y) })]
    case 'inapplicable':
      return [rule('missing', x + side * 2, y, x + side * STUB, y)]
  }
}

function hatch(x: number, y: number): string {
  return [0, 4, 8].map((step) => `M${short(x + step)} ${short(y + 4)}l4-8`).join('')
}
