import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodRanges, periodTexts } from '@/data/facts/period'

const years = fc.array(fc.integer({ min: 1990, max: 2040 }).map(String))

describe('years', () => {
  it.each([
    [[], []],
    [['2023'], ['2023']],
    [
      ['2015', '2016', '2019'],
      ['2015–2016', '2019'],
    ],
    [['2022', '2020', '2021', '2021'], ['2020–2022']],
    [
      ['2029', '2035'],
      ['2029', '2035'],
    ],
  ])('%j read %j', (periods, texts) => {
    expect(periodTexts(periods)).toEqual(texts)
  })

  it('are all in a run and no others are, and runs do not touch', () => {
    fc.assert(
      fc.property(years, (periods) => {
        const ranges = periodRanges(periods).map(({ from, to }) => [Number(from), Number(to)] as const)
        const inside = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i)))
        expect(inside).toEqual([...new Set(periods)].sort())
        expect(ranges.every(([from], i) => i === 0 || from > (ranges[i - 1]?.[1] ?? 0) + 1)).toBe(true)
      }),
    )
  })
})
