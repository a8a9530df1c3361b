import { expect, it } from 'vitest'
import type { Side, Slope } from '@/components/chart/slopes'
import { slopes } from '@/components/chart/slopes'
import { svgText } from '@/components/svg/node'
import { draw } from './draw'

const options = {
  scope: 'slopes',
  title: '货物进出口，2016年和2024年，亿元',
  description: '江苏、浙江增长最多。',
  empty: '没有可以比较的数据',
  scale: 'linear',
  periods: ['2016年', '2024年'],
} as const

const side = (value: number): Side => ({
  value,
  state: value === 0 ? 'zero' : 'value',
  text: value.toLocaleString('en').replace('-', '−'),
})

function slope(place: string, name: string, from: number, to: number, tone: Slope['tone'] = 'chosen'): Slope {
  return { place, name, tone, from: side(from), to: side(to) }
}

const others = Array.from({ length: 20 }, (_, i) =>
  slope(`o${i}`, `其他${i}`, 200 + i * 300, 300 + i * 420 + (i % 3) * 800, 'other'),
)
const ten = [
  slope('440000', '广东', 63029, 91133),
  slope('320000', '江苏', 33634, 56177),
  slope('330000', '浙江', 22202, 52630),
  slope('310000', '上海', 28664, 42681),
  slope('110000', '北京', 18625, 36084),
  slope('370000', '山东', 15466, 33799),
  slope('350000', '福建', 10345, 19865),
  slope('510000', '四川', 3261, 10457),
  slope('410000', '河南', 4715, 8200),
  slope('500000', '重庆', 4140, 7154),
]

it('labels ten places on both sides without collisions', async () => {
  const drawing = slopes([...others, slope('nation', '全国平均', 7850, 14145, 'reference'), ...ten], options)
  await expect(draw(drawing)).toMatchFileSnapshot('./slopes-ten.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./slopes-dark.svg')
})

it('draws one place among all others', async () => {
  await expect(draw(slopes([...others, ...ten.slice(7, 8)], options))).toMatchFileSnapshot('./slopes-one.svg')
})

it('lists places that lack a value, each with what it lacks', async () => {
  const rows: readonly Slope[] = [
    ...ten.slice(0, 3),
    {
      ...slope('710000', '台湾', 0, 0),
      from: { value: null, state: 'missing', text: '资料暂缺' },
      to: { value: null, state: 'missing', text: '资料暂缺' },
    },
    { ...slope('630000', '青海', 0, 48), from: { value: null, state: 'below', text: '不足0.05' } },
    { ...slope('540000', '西藏', 52, 0), to: { value: null, state: 'inapplicable', text: '不适用' } },
  ]
  const drawing = slopes([...others, ...rows], options)
  expect(svgText(drawing).match(/class="missing"/g)).toHaveLength(3)
  await expect(draw(drawing)).toMatchFileSnapshot('./slopes-missing.svg')
})

it('draws negative values and ties, with room for long names', async () => {
  const rows = [
    slope('150000', 'Inner Mongolia', -1204, -310),
    slope('230000', 'Heilongjiang', -1204, -1650),
    slope('440000', 'Guangdong', 830, 830),
    slope('460000', 'Hainan', 0, 830),
  ]
  const drawing = slopes(rows, { ...options, periods: ['2016', '2024'], title: 'Balance, 100 million yuan' })
  await expect(draw(drawing)).toMatchFileSnapshot('./slopes-negative.svg')
})

it('draws equal values as one line with all names', async () => {
  const rows = ten.slice(0, 4).map((row) => ({ ...row, from: side(50), to: side(50) }))
  await expect(draw(slopes(rows, options))).toMatchFileSnapshot('./slopes-equal.svg')
})

it('says so where there is nothing to draw', () => {
  expect(svgText(slopes([], options))).toContain('>没有可以比较的数据</text>')
})
