import { expect, it } from 'vitest'
import type { Bar } from '@/components/chart/bars'
import { bars } from '@/components/chart/bars'
import { svgText } from '@/components/svg/node'
import { draw } from './draw'

const options = {
  scope: 'bars',
  title: '2023年可数字化交付的服务进出口，亿美元',
  description: '广东最高，为893.4亿美元。',
  empty: '没有可以比较的数据',
  references: [
    { id: 'nation', value: 124.3, text: '全国平均 124.3' },
    { id: 'region', value: 284.1, text: '东部平均 284.1' },
    { id: 'peers', value: 118, text: '同类中位 118.0' },
  ],
}

function bar(place: string, name: string, value: number, more: Partial<Bar> = {}): Bar {
  return { place, name, value, state: 'value', text: value.toFixed(1).replace('-', '−'), tone: 'chosen', ...more }
}

const ten = [
  bar('440000', '广东', 893.4),
  bar('310000', '上海', 1021.5),
  bar('110000', '北京', 696.2),
  bar('330000', '浙江', 424.9, { tone: 'other' }),
  bar('320000', '江苏', 389.6, { tone: 'other' }),
  bar('510000', '四川', 94.3),
  bar('460000', '海南', 34.1),
  bar('630000', '青海', 0, { value: null, state: 'below', text: '不足0.05' }),
  bar('540000', '西藏', 0, { state: 'zero', text: '0' }),
  bar('710000', '台湾', 0, { value: null, state: 'missing', text: '资料暂缺' }),
]

it('draws ten places, and tells zero, below precision and missing apart', async () => {
  const drawing = bars(ten, options)
  const printed = svgText(drawing)
  expect(printed.match(/class="amount"/g)).toHaveLength(7)
  expect(printed.match(/class="below"/g)).toHaveLength(1)
  expect(printed.match(/class="missing"/g)).toHaveLength(1)
  await expect(draw(drawing)).toMatchFileSnapshot('./bars-ten.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./bars-dark.svg')
})

it('draws one place without losing it', async () => {
  await expect(draw(bars(ten.slice(0, 1), options))).toMatchFileSnapshot('./bars-one.svg')
})

it('draws negative values to the left of zero, with room for long names', async () => {
  const rows = [
    bar('150000', 'Inner Mongolia', -312.5),
    bar('230000', 'Heilongjiang', -1204.1),
    bar('440000', 'Guangdong', 34.9),
    bar('310000', 'Shanghai', -8.2, { tone: 'other' }),
    bar('460000', 'Hainan', 0, { value: null, state: 'inapplicable', text: 'not applicable' }),
  ]
  const references = [
    { id: 'nation', value: -104.2, text: 'China −104.2' },
    { id: 'peers', value: 12.5, text: 'Median of peers 12.5' },
  ]
  const drawing = bars(rows, { ...options, references, title: 'Balance, 100 million US dollars' })
  await expect(draw(drawing)).toMatchFileSnapshot('./bars-negative.svg')
})

it('draws equal values as equal bars', async () => {
  const rows = ten.slice(0, 4).map((row) => ({ ...row, value: 50, text: '50.0' }))
  const drawing = bars(rows, { ...options, references: [{ id: 'nation', value: 50, text: '全国 50.0' }] })
  await expect(draw(drawing)).toMatchFileSnapshot('./bars-equal.svg')
})

it('says so where there is nothing to draw', () => {
  expect(svgText(bars([], options))).toContain('>没有可以比较的数据</text>')
})
