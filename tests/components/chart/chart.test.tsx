import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bars } from '@/components/chart/bars'
import type { Named } from '@/components/chart/chart'
import { chartStyle } from '@/components/chart/chart-style'
import { lines } from '@/components/chart/lines'
import { lorenz } from '@/components/chart/lorenz'
import { scatter } from '@/components/chart/scatter'
import { slopes } from '@/components/chart/slopes'
import { benchmarkStrip, strip } from '@/components/chart/strip'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { standalone } from '@/tests/support/standalone-chart'
import { elementsOf } from '@/tests/support/svg-look'

const options = { scope: 'c', title: '标题', description: '说明', empty: '没有数据' }
const axis = { scale: 'linear', title: '亿元', format: String } as const
const value = { value: 5, state: 'value', text: '5', tone: 'chosen' } as const
const shares = { title: '比重', format: String }

/** Every chart of places, drawn for one. */
const charts: Readonly<Record<string, (place: Named) => SvgNode>> = {
  bars: (place) => bars([{ ...place, ...value }], { ...options, references: [] }),
  lines: (place) => {
    const points = [2023, 2024].map((x) => ({ x, value: x, state: 'value' as const }))
    const periods = points.map(({ x }) => ({ x, text: String(x) }))
    return lines([{ ...place, tone: 'chosen', points }], { ...options, axis, periods })
  },
  slopes: (place) =>
    slopes([{ ...place, tone: 'chosen', from: value, to: value }], {
      ...options,
      scale: 'linear',
      periods: ['1', '2'],
    }),
  strip: (place) => strip([{ ...place, ...value, outlier: false }], { ...options, axis, quartiles: null }),
  scatter: (place) =>
    scatter([{ ...place, x: 1, y: 2, group: 'east', tone: 'chosen' }], { ...options, x: axis, y: axis, groups: [] }),
}

const pictures: Readonly<Record<string, SvgNode>> = {
  lorenz: lorenz(
    [
      {
        id: 'a',
        name: 'a',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    { ...options, equality: '相等', x: shares, y: shares },
  ),
  'benchmark strip': benchmarkStrip([1, 2], { title: '标题', value: 1, scale: 'linear', references: [] }),
  ...Object.fromEntries(Object.entries(charts).map(([kind, draw]) => [kind, draw({ place: '440000', name: '广东' })])),
}

function find(root: SvgNode, name: string, wanted: string): readonly SvgNode[] {
  return elementsOf(root).filter(({ attributes }) => attributes[name] === wanted)
}

describe.each(Object.entries(charts))('%s', (_, draw) => {
  it('is a group of marks that take the focus and say a sentence, where there is one', () => {
    const root = draw({ place: '440000', name: '广东', sentence: '广东为5亿元。' })
    expect(root.attributes.role).toBe('group')
    expect(find(root, 'tabindex', '0').map(({ attributes }) => [attributes.role, attributes['aria-label']])).toEqual([
      ['img', '广东为5亿元。'],
    ])
  })

  it('links marks that have an address', () => {
    const root = draw({ place: '440000', name: '广东', sentence: '广东为5亿元。', href: '/provinces/guangdong' })
    expect(root.attributes.role).toBe('group')
    expect(find(root, 'href', '/provinces/guangdong').map(({ tag }) => tag)).toEqual(['a'])
    expect(find(root, 'tabindex', '0')).toEqual([])
  })

  it('escapes words that would like to be markup', () => {
    const hostile = '</text><script>alert("x")</script>'
    expect(svgText(draw({ place: '440000', name: hostile, sentence: hostile }))).not.toContain('<script>')
  })
})

describe.each(Object.entries(pictures))('%s as a picture', (_, root) => {
  it('is one image with a name, in which nothing takes the focus', () => {
    expect(root.attributes.role).toBe('img')
    expect(elementsOf(root).filter(({ tag, attributes }) => tag === 'a' || attributes.tabindex !== undefined)).toEqual(
      [],
    )
    const ids = elementsOf(root).map(({ attributes }) => attributes.id)
    const names = [root.attributes['aria-labelledby'], root.attributes['aria-describedby']].filter(
      (id) => id !== undefined,
    )
    expect(root.attributes['aria-label'] ?? names.length).toBeTruthy()
    expect(names.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('is printed the same by both adapters', () => {
    const spelled = (svg: string) => svg.replace(/<([\w-]+)([^<>]*)\/>/g, '<$1$2></$1>').replaceAll('&#x27;', "'")
    expect(spelled(renderToStaticMarkup(<SvgTree drawing={root} />))).toBe(spelled(svgText(root)))
  })

  it('has no number that is none', () => {
    expect(svgText(root)).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('the style sheet', () => {
  it.each(['light', 'dark', 'reader'] as const)('keeps to charts, %s', (theme) => {
    const selectors = Array.from(chartStyle(theme).matchAll(/([^{}]+)\{[^{}]*\}/g), ([, found = '']) =>
      found.split(','),
    )
    const wrong = selectors.flat().filter((selector) => !/^(@media.*\{)?\.chart([ .:]|$)/.test(selector))
    expect(wrong).toEqual([])
  })

  it('follows the reader on pages, and sets system colors where these are forced', () => {
    expect(chartStyle('reader')).toContain('@media screen and (prefers-color-scheme:dark)')
    expect(chartStyle('light')).not.toContain('prefers-color-scheme')
    expect(chartStyle('light')).toContain('@media (forced-colors:active)')
  })

  it('goes with a chart that stands alone, whose ground lies below everything', () => {
    const [title, description, style, ground] = standalone(
      pictures.bars ?? { tag: '', attributes: {}, children: [] },
      'dark',
    ).children
    const tags = [title, description, style, ground].map((child) => (typeof child === 'string' ? child : child?.tag))
    expect(tags).toEqual(['title', 'desc', 'style', 'rect'])
  })
})
