import type { Element } from '../map/element'
import { element } from '../map/element'
import type { ScaleKind } from './chart'
import { rule, short } from './chart'
import { markerPath } from './marker'
import { isOnScale, scaleOf } from './scale'

export type BenchmarkId = 'nation' | 'region' | 'peers'

type Options = {
  readonly title: string
  /** Of this place. */
  readonly value: number
  readonly scale: ScaleKind
  readonly references: readonly { readonly id: BenchmarkId; readonly value: number }[]
  readonly width?: number
}

const HEIGHT = 24
const MIDDLE = HEIGHT / 2

/** All places as ticks on one line, this place as a dot, and what to compare with as three kinds of lines across. */
export function benchmarkStrip(
  values: readonly number[],
  { title, value, scale, references, width = 200 }: Options,
): Element {
  const has = (one: number) => isOnScale(one, scale)
  const x = scaleOf([...values, value, ...references.map((one) => one.value)], {
    kind: scale,
    range: [6, width - 6],
    count: 2,
    nice: false,
  })
  const ticks = values.filter(has).map((one) => `M${short(x.at(one))} ${MIDDLE - 4}v8`)
  return element(
    'svg',
    { class: 'chart benchmark-strip', viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': title },
    [
      rule('grid', 1, MIDDLE, width - 1, MIDDLE),
      element('path', { class: 'tick', d: ticks.join('') }),
      ...references.filter((one) => has(one.value)).map((one) => benchmark(one.id, x.at(one.value), 1, HEIGHT - 1)),
      ...(has(value)
        ? [
            element('g', { class: 'chosen' }, [
              element('path', { class: 'marker', d: markerPath('circle', x.at(value), MIDDLE, 5) }),
            ]),
          ]
        : []),
    ],
  )
}

/** The mark of a benchmark, to stand beside its name in a legend. */
export function referenceSwatch(id: BenchmarkId): Element {
  return element('svg', { class: 'chart key', viewBox: '0 0 12 16', width: 12, height: 16, 'aria-hidden': 'true' }, [
    benchmark(id, 6, 1, 15),
  ])
}

function benchmark(id: BenchmarkId, x: number, from: number, to: number): Element {
  return rule(`benchmark ${id}`, x, from, x, to)
}
