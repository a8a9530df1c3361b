import { describe, expect, it } from 'vitest'
import {
  adcode,
  count,
  day,
  decimal,
  flag,
  id,
  optionalAdcode,
  optionalDay,
  optionalDecimal,
  optionalText,
  text,
  words,
  year,
} from '@/data/facts/cell'

describe('an empty cell', () => {
  it('is nothing, never a zero', () => {
    expect(optionalDecimal.parse('')).toBeNull()
    expect(optionalText.parse('  ')).toBeNull()
    expect(optionalDay.parse('')).toBeNull()
    expect(optionalAdcode.parse('')).toBeNull()
    expect(words.parse('')).toEqual([])
  })

  it('cannot stand where something is asked for', () => {
    const asking = [text, decimal, count, flag, day, year, adcode, id]
    expect(asking.map((schema) => schema.safeParse('').success)).toEqual(asking.map(() => false))
  })
})

describe('a number', () => {
  it.each([
    ['893.4', 893.4],
    ['-2', -2],
    ['0', 0],
    ['20.0', 20],
  ])('reads %s', (given, value) => {
    expect(decimal.parse(given)).toBe(value)
    expect(optionalDecimal.parse(given)).toBe(value)
  })

  it.each(['1,000', '1e3', '.5', '5.', '+1', ' 1', '−1', '１', '12%', 'NaN'])('does not read %s', (given) => {
    expect(decimal.safeParse(given).success).toBe(false)
    expect(optionalDecimal.safeParse(given).success).toBe(false)
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
    const schema = { adcode, day, year, id, flag, count }[name]
    expect(schema.safeParse(good).success).toBe(true)
    expect(bad.filter((wrong) => schema.safeParse(wrong).success)).toEqual([])
  })
})

it('words stand between spaces', () => {
  expect(words.parse(' 1 10  50 ')).toEqual(['1', '10', '50'])
})
