import { expect, it } from 'vitest'
import type { Dot } from '@/components/chart/scatter'
import { scatter } from '@/components/chart/scatter'
import { svgText } from '@/components/svg/node'
import { draw } from './draw'

const options = {
  scope: 'scatter',
  title: '货物进出口与可数字化交付的服务进出口，2023年',
  description: '两者同升，Spearman r = 0.91，n = 31。',
  empty: '没有可以比较的数据',
  x: { scale: 'log', title: '货物进出口，亿元（对数）', format: (value: number) => value.toLocaleString('en') },
  y: { scale: 'log', title: '数字服务进出口，亿美元（对数）', format: (value: number) => value.toLocaleString('en') },
  groups: [
    { id: 'east', name: '东部' },
    { id: 'central', name: '中部' },
    { id: 'west', name: '西部' },
    { id: 'northeast', name: '东北' },
  ],
  none: '未分区',
} as const

const regions: Readonly<Record<string, string>> = {
  east: '北京 天津 河北 上海 江苏 浙江 福建 山东 广东 海南',
  central: '山西 安徽 江西 河南 湖北 湖南',
  west: '内蒙古 广西 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆',
  northeast: '辽宁 吉林 黑龙江',
}

/** Places on a curve with some wavering, the same in every run. */
const places = Object.entries(regions).flatMap(([group, names]) => names.split(' ').map((name) => ({ group, name })))
const all = places.map(({ group, name }, i): Dot => {
  const x = Math.round(60 * 1.27 ** ((i * 17) % 31))
  const y = Math.round(x ** 0.9 * (0.6 + 0.5 * Math.sin(i * 2.3)) * 0.12 * 10) / 10 + 0.2
  return {
    place: `p${i}`,
    name,
    group,
    x,
    y,
    size: Math.round(300 + x * 1.4),
    tone: 'other',
    sentence: `${name}：${x}，${y}`,
  }
})
const choose = (dots: readonly Dot[], names: string) =>
  dots.map((dot): Dot => (names.split(' ').includes(dot.name) ? { ...dot, tone: 'chosen' } : dot))
const ten = choose(all, '广东 上海 江苏 浙江 北京 四川 重庆 河南 湖北 内蒙古')

it('names ten places for sure, and others where there is room', async () => {
  const drawing = scatter(ten, options)
  const printed = svgText(drawing)
  expect(printed.match(/class="name"/g)).toHaveLength(10)
  expect(printed.match(/tabindex="0"/g)).toHaveLength(31)
  await expect(draw(drawing)).toMatchFileSnapshot('./scatter-ten.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./scatter-dark.svg')
})

it('draws a third value as area, and four quarters from the values of the nation', async () => {
  const drawing = scatter(ten, {
    ...options,
    size: {
      title: 'GDP',
      marks: [
        { value: 5000, text: '5,000' },
        { value: 100000, text: '100,000亿元' },
      ],
    },
    quadrants: { x: { value: 2500, text: '全国 2,500' }, y: { value: 90, text: '全国 90' } },
  })
  await expect(draw(drawing)).toMatchFileSnapshot('./scatter-size.svg')
})

it('draws a single place', async () => {
  await expect(draw(scatter(choose(all.slice(0, 1), '北京'), options))).toMatchFileSnapshot('./scatter-one.svg')
})

it('draws negative values, ties and long names, and leaves out what is missing or has no logarithm', async () => {
  const dots: readonly Dot[] = [
    { place: '150000', name: 'Inner Mongolia', x: 12, y: -310.2, group: 'west', tone: 'chosen' },
    { place: '230000', name: 'Heilongjiang', x: 12, y: -310.2, group: 'northeast', tone: 'chosen' },
    { place: '440000', name: 'Guangdong', x: 48, y: 34.9, group: 'east', tone: 'chosen' },
    { place: '450000', name: 'Guangxi', x: 49, y: 30.9, group: 'west', tone: 'other' },
    { place: '310000', name: 'Shanghai', x: 50, y: 37.9, group: 'east', tone: 'other' },
    { place: '810000', name: 'Hong Kong', x: 20, y: 0, group: null, tone: 'other' },
    { place: '710000', name: 'Taiwan', x: null, y: 5, group: null, tone: 'chosen' },
    { place: '540000', name: 'Xizang', x: 0, y: 5, group: 'west', tone: 'chosen' },
  ]
  const groups = [
    { id: 'east', name: 'East' },
    { id: 'central', name: 'Central' },
    { id: 'west', name: 'West' },
    { id: 'northeast', name: 'Northeast' },
  ]
  const drawing = scatter(dots, {
    ...options,
    groups,
    none: 'no region',
    x: { ...options.x, title: 'Export ratio, % (log)' },
    y: { ...options.y, scale: 'linear', title: 'Balance, 100 million US dollars' },
  })
  const printed = svgText(drawing)
  expect(printed).not.toContain('Taiwan')
  expect(printed).not.toContain('Xizang')
  await expect(draw(drawing)).toMatchFileSnapshot('./scatter-negative.svg')
})

it('draws equal values on one another', async () => {
  const dots = choose(all.slice(0, 4), '北京 天津').map((dot) => ({ ...dot, x: 50, y: 50 }))
  await expect(draw(scatter(dots, options))).toMatchFileSnapshot('./scatter-equal.svg')
})

it('says so where there is nothing to draw', () => {
  expect(svgText(scatter([], options))).toContain('>没有可以比较的数据</text>')
})
