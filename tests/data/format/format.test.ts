import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { flat, unitLabel, vanishes, write, writeDecimal, writePercent, writeValue } from '@/data/format/number'
import { createIndicator, createUnit, rawRows } from '@/tests/support/fixtures'

const dollars = createUnit()

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
}

describe('an amount', () => {
  it('moves to the English unit with every digit kept: 893.4 亿美元 is US$89.34 bn', () => {
    expect(flat(write(893.4, dollars, 1, 'zh'))).toBe('893.4亿美元')
    expect(flat(write(893.4, dollars, 1, 'en'))).toBe('US$89.34\u00a0bn')
  })

  it('comes in three parts, so that the unit can be set smaller', () => {
    expect(write(893.4, dollars, 1, 'zh')).toEqual({ prefix: '', number: '893.4', suffix: '亿美元' })
    expect(write(893.4, dollars, 1, 'en')).toEqual({ prefix: 'US$', number: '89.34', suffix: '\u00a0bn' })
  })

  it('keeps printed zeros', () => {
    expect(flat(write(20, dollars, 1, 'zh'))).toBe('20.0亿美元')
    expect(flat(write(20, dollars, 1, 'en'))).toBe('US$2.00\u00a0bn')
  })

  it('has the minus before the currency', () => {
    expect(flat(write(-57, dollars, 1, 'en'))).toBe('−US$5.70\u00a0bn')
    expect(flat(write(-57, dollars, 1, 'zh'))).toBe('−57.0亿美元')
  })

  it('of people moves by two places, a percentage stands close to its sign', () => {
    const people = createUnit({ suffix_zh: '万人', prefix_en: null, suffix_en: 'million', shift_en: -2 })
    const percent = createUnit({ suffix_zh: '%', prefix_en: null, suffix_en: '%', shift_en: 0 })
    expect(flat(write(12_706, people, 0, 'en'))).toBe('127.06\u00a0million')
    expect(flat(writeValue(23.15, createIndicator({ unit: percent }), 'en'))).toBe('23.2%')
  })
})

describe('a plain number', () => {
  it('is grouped by commas in English, and by narrow spaces from the fifth digit on in Chinese', () => {
    expect([1023.9, 10_066.8, 1_294_272].map((value) => writeDecimal(value, 1, 'en'))).toEqual([
      '1,023.9',
      '10,066.8',
      '1,294,272.0',
    ])
    expect([1023.9, 10_066.8, 1_294_272].map((value) => writeDecimal(value, 1, 'zh'))).toEqual([
      '1023.9',
      '10\u202f066.8',
      '1\u202f294\u202f272.0',
    ])
  })

  it('has a true minus, and none before a zero', () => {
    expect(writeDecimal(-1234.5, 1, 'en')).toBe('−1,234.5')
    expect(writeDecimal(-0.04, 1, 'en')).toBe('0.0')
  })

  it('as a percentage has one decimal', () => {
    expect([writePercent(23.151, 'zh'), writePercent(100, 'en'), writePercent(-3, 'en')]).toEqual([
      '23.2%',
      '100.0%',
      '−3.0%',
    ])
  })

  it('vanishes when it is positive and would print as 0', () => {
    expect([0.04, 0.05, 0, -0.01, 3].map((value) => vanishes(value, 1))).toEqual([true, false, false, false, false])
  })
})

describe('the head of a column', () => {
  it('names the unit alone', () => {
    expect([unitLabel(dollars, 'zh'), unitLabel(dollars, 'en')]).toEqual(['亿美元', 'US$ bn'])
    const people = createUnit({ suffix_zh: '万人', prefix_en: null, suffix_en: 'million' })
    expect([unitLabel(people, 'zh'), unitLabel(people, 'en')]).toEqual(['万人', 'million'])
  })
})

describe('every figure of the tables', () => {
  const figures = read().observations.flatMap((row) => {
    const indicator = read().indicators.find(({ id }) => id === row.indicator)
    return row.value === null || indicator === undefined ? [] : [{ ...row, value: row.value, indicator }]
  })

  it('has the same digits in both languages', () => {
    const differing = figures.filter(({ value, indicator }) => {
      const [zh, en] = (['zh', 'en'] as const).map((language) =>
        digitsOf(writeValue(value, indicator, language).number),
      )
      return zh !== en
    })
    expect(figures.length).toBeGreaterThan(1000)
    expect(differing).toEqual([])
  })

  it('is printed with all its digits, save the goods trade of 2024, whose source prints four decimals', () => {
    const printed = new Map(
      rawRows('observations').map((row) => [`${row.indicator} ${row.place} ${row.period}`, row.value]),
    )
    const shortened = figures.filter(({ indicator, place, period, value }) => {
      const text = printed.get(`${indicator.id} ${place} ${period}`) ?? ''
      const missing = indicator.decimals - (text.split('.')[1] ?? '').length
      const expected = missing < 0 ? text : digitsOf(text) + '0'.repeat(missing)
      return digitsOf(writeValue(value, indicator, 'zh').number) !== digitsOf(expected)
    })
    expect(new Set(shortened.map(({ indicator }) => indicator.id))).toEqual(new Set(['goods-export', 'goods-import']))
  })
})
