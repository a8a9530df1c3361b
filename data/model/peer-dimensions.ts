import type { Expression } from './formula'
import { formulas } from './formula'
import type { Axis } from './view'

/** What provinces are compared by when peers are looked for, in the order of the weights of a view. */
export const peerDimensions = ['population', 'gdp-per-person', 'goods-ratio', 'export-ratio'] as const
export type PeerDimension = (typeof peerDimensions)[number]

const figure = (indicator: string, of: 'place' | 'nation' = 'place'): Expression => ({ op: 'figure', indicator, of })

/** Goods trade (亿美元) at the year's average rate ÷ GDP (亿元), in percent. */
const goodsRatio: Expression = {
  op: 'multiply',
  left: {
    op: 'divide',
    left: { op: 'multiply', left: figure('goods-total'), right: figure('cny-per-usd', 'nation') },
    right: figure('gdp'),
  },
  right: { op: 'constant', value: 100 },
}

/**
 * How each dimension is computed, and on which scale: sizes by their logarithms, where twice as large is as far at any
 * size; percentages as they are. Population is in 万人, GDP per person in 元, both ratios in percent.
 */
export const dimensionRules: Readonly<Record<PeerDimension, { readonly formula: Expression; readonly scale: Axis }>> = {
  population: { formula: figure('population'), scale: 'log' },
  'gdp-per-person': { formula: formulaOf('gdp-per-capita'), scale: 'log' },
  'goods-ratio': { formula: goodsRatio, scale: 'linear' },
  'export-ratio': { formula: formulaOf('dds-export-ratio'), scale: 'linear' },
}

function formulaOf(indicator: string): Expression {
  return formulas[indicator] ?? figure(indicator)
}
