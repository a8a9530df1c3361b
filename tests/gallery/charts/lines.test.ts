import { expect, it } from 'vitest'
import type { Line } from '@/components/chart/lines'
import { lines } from '@/components/chart/lines'
import { svgText } from '@/components/svg/node'
import { draw } from './draw'

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]
const periods = years.map((x) => ({ x, text: String(x) }))
const axis = { scale: 'linear', title: '进出口，亿元', format: (value: number) => value.toLocaleString('en') } as const
const options = {
  scope: 'lines',
  title: '2016—2024年货物进出口，亿元',
  description: '广东始终最高。',
  empty: '没有可以比较的数据',
  axis,
  periods,
}

/** A series that grows by a rate and wavers, the same in every run. */
function series(start: number, rate: number, waver: number): Line['points'] {
  return years.map((x, i) => ({
    x,
    value: Math.round(start * rate ** i + start * waver * Math.sin(i * 1.7)),
    state: 'value',
  }))
}

function line(place: string, name: string, points: Line['points'], tone: Line['tone'] = 'chosen'): Line {
  const sentence = `${name}：2024年${points.at(-1)?.value ?? '缺'}亿元`
  return {
    place,
    name,
    tone,
    points,
    ...(tone === 'chosen' ? { sentence, end: String(points.at(-1)?.value ?? '') } : {}),
  }
}

const others = Array.from({ length: 20 }, (_, i) =>
  line(`o${i}`, `其他${i}`, series(300 + i * 420, 1.02 + (i % 7) * 0.012, 0.04), 'other'),
)
const references = [
  line('nation', '全国平均', series(7800, 1.06, 0.02), 'reference'),
  line('east', '东部平均', series(19500, 1.055, 0.02), 'reference'),
]
const ten = [
  line('440000', '广东', series(63000, 1.047, 0.03)),
  line('320000', '江苏', series(33600, 1.066, 0.03)),
  line('330000', '浙江', series(22200, 1.11, 0.02)),
  line('310000', '上海', series(28700, 1.05, 0.02)),
  line('110000', '北京', series(18600, 1.087, 0.05)),
  line('370000', '山东', series(15500, 1.1, 0.03)),
  line('350000', '福建', series(10300, 1.085, 0.02)),
  line('510000', '四川', series(3260, 1.16, 0.03)),
  line('410000', '河南', series(4700, 1.08, 0.08)),
  line('500000', '重庆', series(4140, 1.07, 0.05)),
]
const four = ten.slice(0, 4)

it('labels ten places, whose lines end close together, without collisions', async () => {
  const drawing = lines([...others, ...references, ...ten], options)
  expect(svgText(drawing).match(/tabindex="0"/g)).toHaveLength(10)
  await expect(draw(drawing)).toMatchFileSnapshot('./lines-ten.svg')
  await expect(draw(drawing, 'dark')).toMatchFileSnapshot('./lines-dark.svg')
  const log = lines([...others, ...references, ...ten], { ...options, axis: { ...axis, scale: 'log' } })
  await expect(draw(log)).toMatchFileSnapshot('./lines-log.svg')
})

it('draws one place among all others', async () => {
  await expect(draw(lines([...others, ...four.slice(2, 3)], options))).toMatchFileSnapshot('./lines-one.svg')
})

it('cuts lines at missing years, where the definition changes, and where one place says so', async () => {
  const [guangdong, jiangsu, zhejiang, shanghai] = four
  if (!(guangdong && jiangsu && zhejiang && shanghai)) throw new Error('four places are needed')
  const without = (gone: readonly number[], { points }: Line): Line['points'] =>
    points.map((point) => (gone.includes(point.x) ? { x: point.x, value: null, state: 'missing' } : point))
  const rows: readonly Line[] = [
    guangdong,
    { ...jiangsu, points: without([2018, 2022], jiangsu) },
    { ...zhejiang, points: zhejiang.points.map((point) => (point.x === 2019 ? { ...point, cut: true } : point)) },
    { ...shanghai, end: '（2022年）', points: without([2023, 2024], shanghai) },
    line(
      '540000',
      '西藏',
      years.map((x) => (x < 2019 ? { x, value: null, state: 'below' } : { x, value: 900, state: 'value' })),
    ),
  ]
  const drawing = lines([...others, ...references, ...rows], { ...options, breaks: [{ x: 2021, text: '口径有变' }] })
  await expect(draw(drawing)).toMatchFileSnapshot('./lines-cut.svg')
})

it('draws an index from its base, with negative changes below', async () => {
  const index = (row: Line): Line => {
    const base = row.points[0]?.value ?? 1
    return {
      ...row,
      end: '',
      points: row.points.map((point) => ({
        ...point,
        value: point.value === null ? null : (point.value / base) * 100,
      })),
    }
  }
  const drawing = lines([...others, ...references, ...four].map(index), {
    ...options,
    baseline: 100,
    axis: { ...axis, title: '2016年＝100' },
  })
  await expect(draw(drawing)).toMatchFileSnapshot('./lines-index.svg')
})

it('draws negative values below the line of zero, with room for long names', async () => {
  const balance = (row: Line, name: string, shift: number): Line => ({
    ...row,
    name,
    points: row.points.map((point) => ({ ...point, value: (point.value ?? 0) / 100 - shift })),
    end: '−1,234.5',
  })
  const [a, b, c] = four
  if (!(a && b && c)) throw new Error('three places are needed')
  const rows = [balance(a, 'Inner Mongolia', 800), balance(b, 'Heilongjiang', 500), balance(c, 'Guangdong', 260)]
  await expect(
    draw(lines(rows, { ...options, axis: { ...axis, title: 'Balance, 100 million yuan' } })),
  ).toMatchFileSnapshot('./lines-negative.svg')
})

it('draws points where there is one period', async () => {
  const single = (row: Line): Line => ({ ...row, points: row.points.slice(-1) })
  const drawing = lines([...others, ...references, ...ten].map(single), { ...options, periods: periods.slice(-1) })
  expect(svgText(drawing)).not.toMatch(/class="series[^>]*><title>[^<]*<\/title><path class="line"/)
  await expect(draw(drawing)).toMatchFileSnapshot('./lines-one-period.svg')
})

it('draws equal series on one another, and labels each', async () => {
  const rows = four.map((row) => ({ ...row, end: '50', points: row.points.map((point) => ({ ...point, value: 50 })) }))
  await expect(draw(lines(rows, options))).toMatchFileSnapshot('./lines-equal.svg')
})

it('says so where no place has a figure', () => {
  const rows = four.map((row) => ({ ...row, points: [] }))
  expect(svgText(lines(rows, options))).toContain('>没有可以比较的数据</text>')
})
