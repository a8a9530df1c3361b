import { expect, it } from 'vitest'
import type { LinePoint } from '@/components/chart/series'
import { segmentsOf } from '@/components/chart/series'

const periods = [2016, 2017, 2018, 2019, 2020]
const cuts = { periods, breaks: [], holds: () => true }
const points = periods.map((x): LinePoint => ({ x, value: x - 2000, state: 'value' }))
const years = (runs: ReturnType<typeof segmentsOf>) => runs.map((run) => run.map(({ x }) => x))

it('is one run where every period has a value', () => {
  expect(years(segmentsOf(points, cuts))).toEqual([periods])
})

it('is cut at a period without a value, and at one without a row', () => {
  const missing = points.map(
    (point): LinePoint => (point.x === 2018 ? { x: 2018, value: null, state: 'missing' } : point),
  )
  expect(years(segmentsOf(missing, cuts))).toEqual([
    [2016, 2017],
    [2019, 2020],
  ])
  expect(
    years(
      segmentsOf(
        points.filter(({ x }) => x !== 2018),
        cuts,
      ),
    ),
  ).toEqual([
    [2016, 2017],
    [2019, 2020],
  ])
})

it('is cut where the definition changes, also in a year without a figure', () => {
  expect(years(segmentsOf(points, { ...cuts, breaks: [2018] }))).toEqual([
    [2016, 2017],
    [2018, 2019, 2020],
  ])
  const sparse = { periods: [2016, 2019, 2020], breaks: [2018], holds: () => true }
  expect(years(segmentsOf(points, sparse))).toEqual([[2016], [2019, 2020]])
})

it('is cut where a point says so', () => {
  const told = points.map((point) => ({ ...point, cut: point.x === 2020 }))
  expect(years(segmentsOf(told, cuts))).toEqual([[2016, 2017, 2018, 2019], [2020]])
})

it('is cut at values that have no place on the scale', () => {
  expect(years(segmentsOf(points, { ...cuts, holds: (value) => value !== 19 }))).toEqual([[2016, 2017, 2018], [2020]])
})

it('is nothing without values', () => {
  expect(segmentsOf([], cuts)).toEqual([])
})
