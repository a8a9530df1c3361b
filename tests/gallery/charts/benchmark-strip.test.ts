import { expect, it } from 'vitest'
import { seriesSwatch } from '@/components/chart/series'
import type { BenchmarkId } from '@/components/chart/strip'
import { benchmarkStrip, referenceSwatch } from '@/components/chart/strip'
import { node, svgText } from '@/components/svg/node'
import { draw } from './draw'

const values = [
  1021.5, 893.4, 696.2, 424.9, 389.6, 212.7, 141, 120.4, 94.3, 71.2, 60.3, 48.9, 41.1, 38.2, 32.4, 14.5, 9.6, 2.1, 0.8,
]
const references = (['nation', 'region', 'peers'] as const).map((id, i) => ({
  id,
  value: [124.3, 284.1, 71.2][i] ?? 0,
}))
const options = { title: '广东893.4亿美元，居第2位', value: 893.4, scale: 'log', references } as const

it('marks one place among all, and three benchmarks by three kinds of lines', async () => {
  const drawing = benchmarkStrip(values, options)
  expect(svgText(drawing).match(/class="benchmark (nation|region|peers)"/g)).toHaveLength(3)
  await expect(draw(drawing)).toMatchFileSnapshot('./benchmark-strip.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./benchmark-strip-dark.svg')
})

it('draws negative and equal values', async () => {
  const negative = benchmarkStrip([-90, -41, -12, 0, 34], {
    ...options,
    value: -41,
    scale: 'linear',
    references: [{ id: 'nation', value: -20 }],
  })
  await expect(draw(negative)).toMatchFileSnapshot('./benchmark-strip-negative.svg')
  const equal = benchmarkStrip([5, 5, 5], { ...options, value: 5, scale: 'linear', references: [] })
  await expect(draw(equal)).toMatchFileSnapshot('./benchmark-strip-equal.svg')
})

it.each(['light', 'dark'] as const)('gives ten places and three benchmarks their keys, %s', async (theme) => {
  const ids: readonly BenchmarkId[] = ['nation', 'region', 'peers']
  const keys = [...Array.from({ length: 10 }, (_, i) => seriesSwatch(i)), ...ids.map(referenceSwatch)]
  const sheet = node('svg', { class: 'chart', viewBox: '0 0 400 40' }, [
    null,
    null,
    ...keys.map((key, i) => node('g', { transform: `translate(${4 + i * 30} 12)` }, key.children)),
  ])
  await expect(draw(sheet, theme)).toMatchFileSnapshot(`./keys-${theme}.svg`)
})
