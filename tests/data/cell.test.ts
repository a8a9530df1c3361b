import { describe, expect, it } from 'vitest'
import * as cell from '@/data/model/cell'

describe('an empty cell', () => {
  it('is nothing, never a zero', () => {
    expect(cell.optionalDecimal.parse('')).toBeNull()
    expect(cell.optionalText.parse('  ')).toBeNull()
    expect(cell.optionalDay.parse('')).toBeNull()
    expect(cell.optionalAdcode.parse('')).toBeNull()
    expect(cell.words.parse('')).toEqual([])
  })

  it('cannot stand where something is asked for', () => {
    const asking = [cell.text, cell.decimal, cell.count, cell.flag, cell.day, cell.year, cell.adcode, cell.id]
    expect(asking.map((schema) => schema.safeParse('').success)).toEqual(asking.map(() => false))
  })
})

describe('a number', () => {
  it.each([
    ['893.4', 893.4],
    ['-2', -2],
    ['0', 0],
    ['20.0', 20],
  ])('reads %s', (text, value) => {
    expect(cell.decimal.parse(text)).toBe(value)
    expect(cell.optionalDecimal.parse(text)).toBe(value)
  })

  it.each(['1,000', '1e3', '.5', '5.', '+1', ' 1', '−1', '１', '12%', 'NaN'])('does not read %s', (text) => {
    expect(cell.decimal.safeParse(text).success).toBe(false)
    expect(cell.optionalDecimal.safeParse(text).success).toBe(false)
  })
})

describe('a code, a day, a year, an id', () => {
  it.each([
    ['adcode', '440000', ['44000', '4400000', '44000a', '440 00']],
    ['day', '2025-04-25', ['2025-02-30', '2025-4-25', '25.4.2025', '2025/04/25']],
    ['year', '2023', ['23', '1899', '2100', '2023.0']],
    ['id', 'dds-total', ['Dds', 'dds_total', '-dds', 'dds-', 'dds--total']],
    ['flag', 'yes', ['true', '1', 'Yes']],
    ['count', '12', ['-1', '1.5', '']],
  ] as const)('%s: %s is one', (name, good, bad) => {
    expect(cell[name].safeParse(good).success).toBe(true)
    expect(bad.filter((text) => cell[name].safeParse(text).success)).toEqual([])
  })
})

it('words stand between spaces', () => {
  expect(cell.words.parse(' 1 10  50 ')).toEqual(['1', '10', '50'])
})
