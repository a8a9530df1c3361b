import { expect, it } from 'vitest'
import type { Curve } from '@/components/chart/lorenz'
import { lorenz } from '@/components/chart/lorenz'
import { svgText } from '@/components/svg/node'
import { draw } from './draw'

const format = (share: number) => `${Math.round(share * 100)}%`
const options = {
  scope: 'lorenz',
  title: '可数字化交付的服务进出口的集中程度',
  description: '前三地合计占67.7%。',
  empty: '没有可以比较的数据',
  equality: '各地相等',
  x: { title: '省份数的累计比重', format },
  y: { title: '进出口的累计比重', format },
}

/** Cumulative shares of values in the order given. */
function cumulated(values: readonly number[]): Curve['points'] {
  const total = values.reduce((sum, value) => sum + value, 0)
  let sum = 0
  const points = values.map((value, i): readonly [number, number] => {
    sum += value
    return [(i + 1) / values.length, sum / total]
  })
  return [[0, 0], ...points]
}

const now = Array.from({ length: 31 }, (_, i) => 1000 * 0.72 ** i + 2)
const then = Array.from({ length: 31 }, (_, i) => 1000 * 0.8 ** i + 8)
const top = (points: Curve['points'], ranks: readonly number[]) =>
  ranks.flatMap((rank) => {
    const at = points[rank]
    return at === undefined ? [] : [{ at, text: `前${rank}地 ${(at[1] * 100).toFixed(1)}%` }]
  })

it('draws shares from the largest with the first places named, and the legend where no curve is', async () => {
  const points = cumulated(now)
  const curves = [
    { id: 'now', name: '2023年 基尼系数 0.71', points, marks: top(points, [1, 3, 5]) },
    { id: 'then', name: '2018年 基尼系数 0.62', points: cumulated(then) },
  ]
  const drawing = lorenz(curves, options)
  await expect(draw(drawing)).toMatchFileSnapshot('./lorenz-two.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./lorenz-dark.svg')
})

it('draws shares from the smallest below the diagonal', async () => {
  const curves = [{ id: 'now', name: '2023, Gini coefficient 0.71', points: cumulated(now.toReversed()) }]
  const drawing = lorenz(curves, {
    ...options,
    equality: 'all equal',
    x: { title: 'cumulative share of provinces', format },
    y: { title: 'cumulative share of trade', format },
  })
  await expect(draw(drawing)).toMatchFileSnapshot('./lorenz-one.svg')
})

it('draws equal values as the diagonal', async () => {
  const curves = [{ id: 'now', name: '2023年 基尼系数 0', points: cumulated([5, 5, 5, 5]) }]
  await expect(draw(lorenz(curves, options))).toMatchFileSnapshot('./lorenz-equal.svg')
})

it('says so where there is nothing to draw', () => {
  expect(svgText(lorenz([], options))).toContain('>没有可以比较的数据</text>')
})
