import { expect, it } from 'vitest'
import type { Tick } from '@/components/chart/strip'
import { strip } from '@/components/chart/strip'
import { svgText } from '@/components/svg/node'
import { draw } from './draw'

const axis = { scale: 'log', title: '亿美元（对数）', format: (value: number) => value.toLocaleString('en') } as const
const options = {
  scope: 'strip',
  title: '2023年可数字化交付的服务进出口的分布，亿美元',
  description: '中位数为32.4亿美元。',
  empty: '没有可以比较的数据',
  axis,
  quartiles: { lower: 9.1, median: 32.4, upper: 94.3, text: '中位数 32.4' },
}

function tick(place: string, name: string, value: number, tone: Tick['tone'] = 'other'): Tick {
  return { place, name, value, tone, text: value.toLocaleString('en').replace('-', '−'), outlier: false }
}

const others = [
  1021.5, 389.6, 212.7, 141, 120.4, 71.2, 60.3, 48.9, 41.1, 38.2, 32.4, 30.1, 22.8, 14.5, 9.6, 9.1, 7.7, 4.2, 2.1, 0.8,
  0.3,
].map((value, i) => ({ ...tick(`o${i}`, i === 0 ? '上海' : `其他${i}`, value), outlier: i === 0 }))
const ten = [
  tick('440000', '广东', 893.4, 'chosen'),
  tick('110000', '北京', 696.2, 'chosen'),
  tick('330000', '浙江', 424.9, 'chosen'),
  tick('510000', '四川', 94.3, 'chosen'),
  tick('420000', '湖北', 81.2, 'chosen'),
  tick('500000', '重庆', 78.4, 'chosen'),
  tick('430000', '湖南', 61.5, 'chosen'),
  tick('410000', '河南', 52, 'chosen'),
  tick('460000', '海南', 34.1, 'chosen'),
  tick('150000', '内蒙古', 3.6, 'chosen'),
]

it('names ten places and the outliers on poles that cross no name', async () => {
  const drawing = strip([...others, ...ten], options)
  expect(svgText(drawing).match(/class="pole"/g)).toHaveLength(11)
  await expect(draw(drawing)).toMatchFileSnapshot('./strip-ten.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./strip-dark.svg')
  const linear = strip([...others, ...ten], { ...options, axis: { ...axis, scale: 'linear', title: '亿美元' } })
  await expect(draw(linear)).toMatchFileSnapshot('./strip-linear.svg')
})

it('draws one place without losing it', async () => {
  const drawing = strip(ten.slice(0, 1), { ...options, quartiles: null })
  await expect(draw(drawing)).toMatchFileSnapshot('./strip-one.svg')
})

it('draws negative values, ties and long names, and leaves out what is missing', async () => {
  const values = [-1204.5, -310.2, -310.2, -80, -41, -12, -3, 0, 4, 9, 34.9]
  const names = ['Heilongjiang', 'Inner Mongolia', 'Guangxi', '', '', '', '', '', '', '', 'Guangdong']
  const ticks = values.map((value, i) => ({
    ...tick(`p${i}`, names[i] ?? '', value, names[i] === '' ? 'other' : 'chosen'),
    outlier: i === 0,
  }))
  const drawing = strip([...ticks, { ...tick('710000', 'Taiwan', 0, 'chosen'), value: null }], {
    ...options,
    axis: { ...axis, scale: 'linear', title: '100 million US dollars' },
    quartiles: { lower: -195.1, median: -12, upper: 2, text: 'Median −12.0' },
  })
  expect(svgText(drawing)).not.toContain('Taiwan')
  await expect(draw(drawing)).toMatchFileSnapshot('./strip-negative.svg')
})

it('draws equal values as one tick with all names', async () => {
  const ticks = ten.slice(0, 4).map((one) => ({ ...one, value: 50, text: '50.0' }))
  const quartiles = { lower: 50, median: 50, upper: 50, text: '中位数 50.0' }
  await expect(draw(strip(ticks, { ...options, quartiles }))).toMatchFileSnapshot('./strip-equal.svg')
})

it('says so where there is nothing to draw', () => {
  expect(svgText(strip([], options))).toContain('>没有可以比较的数据</text>')
})
