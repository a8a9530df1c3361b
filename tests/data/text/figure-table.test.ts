import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { groupTable, nationRecord, provinceTable } from '@/data/text/figure-table'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { rawRows } from '@/tests/support/fixtures'

const dataset = read()
const indicator = (id: string) => indicatorOf(dataset, id)
const observations = rawRows('observations')

describe('the table of provinces', () => {
  it.each(['dds-total', 'goods-total', 'population'])('of %s has every printed figure in its place', (id) => {
    const table = provinceTable(dataset, indicator(id))
    const printed = observations.filter(
      (row) => row.indicator === id && row.state === 'value' && table?.periods.includes(row.period ?? ''),
    )
    for (const { place, period, value } of printed) {
      const figure = table?.rows
        .find((row) => row.place === place)
        ?.figures.find((candidate) => candidate.period === period)
      expect([place, period, figure === undefined ? null : numberOf(figure.quantity)]).toEqual([
        place,
        period,
        Number(value),
      ])
    }
    expect(printed.length).toBeGreaterThan(31)
  })

  it('runs from nation and regions to the provinces by rank, places without a figure at the end', () => {
    const rows = provinceTable(dataset, indicator('dds-total'))?.rows ?? []
    expect(rows.map(({ place }) => place).slice(0, 10)).toEqual([
      'CN',
      'east',
      'central',
      'west',
      'northeast',
      'central-west',
      'hosts',
      '310000',
      '440000',
      '110000',
    ])
    expect(rows.slice(-3).map(({ place, rank }) => [place, rank])).toEqual([
      ['710000', null],
      ['810000', null],
      ['820000', null],
    ])
    expect(rows.filter(({ level }) => level === 'province')).toHaveLength(34)
  })

  it('is none for what only the nation has', () => {
    expect(provinceTable(dataset, indicator('delivered-total'))).toBeNull()
  })
})

describe('the table of groups', () => {
  it('has the years that only nation and regions know', () => {
    const { periods, rows } = groupTable(dataset, indicator('dds-total'))
    expect(periods.at(-1)).toBe('2025')
    const derived = rows.find(({ place }) => place === 'northeast')?.figures.find(({ period }) => period === '2024')
    expect(derived?.origin).toBe('residual')
  })

  it('has the economies of the world tables that are printed, under their names', () => {
    const { rows } = groupTable(dataset, indicator('world-dds-export'))
    expect(rows).toHaveLength(11)
    const names = withEconomies(dataset, namesOf(dataset, 'en'))
    expect(rows.slice(0, 2).map(({ place }) => names.place(place, 'short'))).toEqual(['World', 'United States'])
    expect(names.place('440000', 'short')).toBe('Guangdong')
  })
})

it('the record of the nation has every printed year, oldest first', () => {
  const record = nationRecord(dataset, indicator('cbec-total'))
  const printed = observations.filter((row) => row.indicator === 'cbec-total')
  expect(record.map(({ period, quantity }) => [period, numberOf(quantity)])).toEqual(
    printed
      .map(({ period, value }) => [period, Number(value)] as const)
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  )
  expect(nationRecord(dataset, indicator('cbec-export-share'))).toEqual([])
})
