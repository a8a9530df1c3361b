import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line, Timeline, TimePoint } from '@/data/comparison/time-series'
import { commonBase, indexedTimeline, segmentsOf, timelineOf } from '@/data/comparison/time-series'
import { indicatorOf } from '@/data/facts/dataset'
import { definitionBreaksOf } from '@/data/facts/indicator'
import { seriesOf } from '@/data/map/series'
import { rawRows, releasedData } from '@/tests/support/fixtures'

const data = releasedData
const goods = seriesOf(data, indicatorOf(data, 'goods-total'))

function lineOf(timeline: Timeline, place: string): Line {
  const line = timeline.lines.find((one) => one.place === place)
  if (line === undefined) throw new Error(`no line of ${place}`)
  return line
}

function points(numbers: Readonly<Record<string, number | null>>): readonly TimePoint[] {
  return Object.entries(numbers).map(([period, number]) => ({
    period,
    number,
    quantity:
      number === null
        ? ({ state: 'missing', reason: 'unpublished' } as const)
        : ({ state: 'value', value: number, low: number, high: number } as const),
  }))
}

const periodsIn = (segments: ReturnType<typeof segmentsOf>) => segments.map((part) => part.map(({ period }) => period))

describe('the pieces of a line', () => {
  it('end at a hole, at a year that is not there, and where the definition changes', () => {
    const line = points({ '2015': 1, '2016': 2, '2017': null, '2018': 3, '2020': 4, '2021': 5, '2022': 6 })
    expect(periodsIn(segmentsOf(line, 'linear', ['2022']))).toEqual([
      ['2015', '2016'],
      ['2018'],
      ['2020', '2021'],
      ['2022'],
    ])
  })

  it('on a logarithmic axis end at what is not positive', () => {
    const line = points({ '2015': 1, '2016': 0, '2017': 2, '2018': 3 })
    expect(periodsIn(segmentsOf(line, 'log', []))).toEqual([['2015'], ['2017', '2018']])
    expect(periodsIn(segmentsOf(line, 'linear', []))).toEqual([['2015', '2016', '2017', '2018']])
  })

  it('hold every number once, in order, and are never drawn across anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.option(fc.integer({ min: 1, max: 9 })))),
        fc.array(fc.integer({ min: 1990, max: 2030 }).map(String)),
        (pairs, cuts) => {
          const line = points(Object.fromEntries(pairs))
          const parts = segmentsOf(line, 'linear', cuts)
          expect(parts.flat()).toEqual(line.filter(({ number }) => number !== null))
          for (const part of parts) {
            part.slice(1).forEach(({ period }, i) => {
              expect(Number(period) - Number(part[i]?.period)).toBe(1)
              expect(cuts).not.toContain(period)
            })
          }
        },
      ),
    )
  })
})

describe('a timeline', () => {
  const timeline = timelineOf(goods, 'province')

  it('has every place, the nation and the regions, each once, with every period', () => {
    const ids = timeline.lines.map(({ place }) => place)
    expect(new Set(ids).size).toBe(ids.length)
    expect(timeline.lines.filter(({ kind }) => kind === 'place')).toHaveLength(34)
    expect(timeline.lines.filter(({ kind }) => kind === 'nation').map(({ place }) => place)).toEqual(['CN'])
    expect(timeline.lines.filter(({ kind }) => kind === 'region').map(({ place }) => place)).toEqual(
      expect.arrayContaining(['east', 'central', 'west', 'northeast']),
    )
    expect(timeline.periods).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'])
    for (const line of timeline.lines) expect(line.points.map(({ period }) => period)).toEqual(timeline.periods)
  })

  it.each(['440000', '320000', '330000', '310000'])('of %s shows the printed rows, in one piece', (place) => {
    const values = rawRows('observations')
      .filter((row) => row.indicator === 'goods-total' && row.place === place)
      .toSorted((a, b) => Number(a.period) - Number(b.period))
      .map((row) => Number(row.value))
    const line = lineOf(timeline, place)
    expect(line.points.map(({ number }) => number)).toEqual(values)
    expect(line.segments).toEqual([line.points])
  })

  it('of a place without a series is holes that say so', () => {
    const line = lineOf(timeline, '710000')
    expect(line.segments).toEqual([])
    expect(line.points.every(({ quantity }) => quantity.state === 'missing' && quantity.reason === 'no-series')).toBe(
      true,
    )
  })

  it('by region ends where the country is divided otherwise', () => {
    const services = timelineOf(seriesOf(data, indicatorOf(data, 'dds-total')), 'region')
    const ends = (place: string) => lineOf(services, place).points.map(({ number }) => number !== null)
    expect([ends('east'), ends('central'), ends('west')]).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ])
    expect(lineOf(services, 'east').kind).toBe('region')
    expect(lineOf(services, '710000').kind).toBe('place')
  })

  it('is cut where the caller says that the definition changes; the tables have no such break', () => {
    const cut = timelineOf(goods, 'province', 'linear', ['2020'])
    expect(periodsIn(lineOf(cut, '440000').segments).map((part) => part.length)).toEqual([4, 5])
    for (const { id } of data.indicators) expect(definitionBreaksOf(id)).toEqual([])
  })
})

describe('an index', () => {
  const timeline = timelineOf(goods, 'province')

  it('is 100 in the base year and the ratio to it in all others', () => {
    const index = indexedTimeline(timeline, '2016')
    for (const place of ['440000', '540000', 'CN', 'east']) {
      const [level, own] = [lineOf(timeline, place), lineOf(index, place)]
      const base = level.points[0]?.number ?? Number.NaN
      own.points.forEach(({ number }, i) => {
        expect(number).toBeCloseTo((100 * (level.points[i]?.number ?? Number.NaN)) / base, 9)
      })
      expect(own.points[0]?.quantity).toEqual({ state: 'value', value: 100, low: 100, high: 100 })
    }
    expect(index.base).toBe('2016')
    expect(timeline.base).toBeNull()
  })

  it('carries the rounding of both years: wide for a tiny base', () => {
    const { quantity } = lineOf(indexedTimeline(timeline, '2020'), '540000').points.at(-1) ?? { quantity: null }
    expect(quantity).toMatchObject({
      low: expect.closeTo((100 * 17.75) / 3.15, 6),
      high: expect.closeTo((100 * 17.85) / 3.05, 6),
    })
  })

  it('starts in the first year that all chosen places have', () => {
    expect(commonBase(timeline, ['440000', '310000'])).toBe('2016')
    expect(commonBase(timeline, ['440000', '810000'])).toBeNull()
    expect(commonBase(timeline, [])).toBeNull()
    const zones = timelineOf(seriesOf(data, indicatorOf(data, 'zones')), 'province')
    expect([commonBase(zones, ['330000']), commonBase(zones, ['330000', '440000'])]).toEqual(['2015', '2016'])
  })

  it('does not exist for a line that is zero in the base year, and is zero where the figure is', () => {
    const zones = timelineOf(seriesOf(data, indicatorOf(data, 'zones')), 'province')
    const at = (base: string, place: string) => lineOf(indexedTimeline(zones, base), place).points
    expect(at('2015', '440000').at(-1)?.quantity).toEqual({ state: 'inapplicable', reason: 'divisor' })
    expect(at('2016', '640000')[0]?.quantity).toEqual({ state: 'zero' })
    expect(at('2016', '810000').at(-1)?.number).toBeNull()
  })
})
