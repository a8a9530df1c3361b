import { expect, it } from 'vitest'
import { textWidth } from '@/components/svg/text-width'

/** Measured in Chromium in sizes of type: in DejaVu Sans with Noto Sans CJK SC, the widest pair among system fonts, and in Noto Sans CJK SC alone. */
const measured = [
  ['广东', 2, 2],
  ['内蒙古 1,234.5', 7.13, 6.55],
  ['Heilongjiang 12,345.6', 11.01, 10.06],
  ['Inner Mongolia', 7.43, 6.98],
  ['Median of peers 35.2', 10.58, 9.56],
  ['−12.5%', 4.01, 3.42],
  ['同类中位 893.4', 7.18, 6.72],
  ['Guangdong 893.4', 8.99, 8.14],
  ['2023年', 3.54, 3.22],
] as const

it.each(measured)('%s is estimated at no less than it takes, and at little more', (text, widest, narrow) => {
  expect(textWidth(text)).toBeGreaterThanOrEqual(widest * 0.98)
  expect(textWidth(text)).toBeLessThanOrEqual(narrow * 1.25)
})

it('full-width punctuation is as wide as a character', () => {
  expect(textWidth('（，）')).toBe(3)
})

it('Chinese next to figures has a thin gap, a space has none besides', () => {
  expect(textWidth('年2')).toBeGreaterThan(textWidth('年') + textWidth('2'))
  expect(textWidth('年 2')).toBeCloseTo(textWidth('年') + textWidth(' ') + textWidth('2'))
})

it('nothing takes no room', () => {
  expect(textWidth('')).toBe(0)
})
