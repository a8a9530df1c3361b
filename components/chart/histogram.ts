import { bin, extent, max } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'

const WIDTH = 400
const HEIGHT = 110
const FLOOR = 86
const BINS = 28

type Options = {
  readonly title: string
  readonly format: (value: number) => string
}

/**
 * A histogram of the figures of one period with the class limits as lines. The axis is logarithmic where all figures are
 * positive and the largest is more than 50 times the smallest: else most would stand in the first bar.
 */
export function histogram(values: readonly number[], limits: readonly number[], { title, format }: Options): SvgNode {
  const [least = 0, most = 1] = extent(values)
  const isLog = least > 0 && most / least > 50
  const scale = (isLog ? scaleLog() : scaleLinear())
    .domain([least, most === least ? least + 1 : most])
    .range([0, WIDTH])
  const bins = bin()
    .domain([0, WIDTH])
    .thresholds(Array.from({ length: BINS - 1 }, (_, i) => ((i + 1) * WIDTH) / BINS))(
    values.map((value) => scale(value)),
  )
  const tallest = max(bins, (bars) => bars.length) ?? 1
  const inside = limits.filter((limit) => limit > least && limit <= most)
  return node(
    'svg',
    { class: 'histogram', viewBox: `-14 0 ${WIDTH + 28} ${HEIGHT}`, role: 'img', 'aria-label': title },
    [
      ...bins.flatMap((bars) => {
        const height = (bars.length / tallest) * (FLOOR - 10)
        const [from, to] = [bars.x0 ?? 0, bars.x1 ?? 0]
        return bars.length === 0
          ? []
          : [node('rect', { class: 'bin', x: from + 0.5, y: FLOOR - height, width: to - from - 1, height })]
      }),
      node('path', { class: 'axis', d: `M0 ${FLOOR}h${WIDTH}` }),
      ...inside.flatMap((limit) => [
        node('path', { class: 'limit', d: `M${scale(limit).toFixed(1)} 6V${FLOOR + 6}` }),
        node('text', { x: scale(limit), y: FLOOR + 20, 'text-anchor': 'middle' }, [format(limit)]),
      ]),
    ],
  )
}
