import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { findIndicator, nearestIndicators } from '@/data/search/find'

const { indicators } = read()
const find = (spelling: string) => findIndicator(indicators, spelling)?.id ?? null
const nearest = (spelling: string) => nearestIndicators(indicators, spelling).map(({ id }) => id)

describe('an indicator', () => {
  it('is found by its id and by its full names, whatever case and spaces', () => {
    const wrong = indicators.flatMap(({ id, name_zh, name_en }) =>
      [id, id.toUpperCase(), id.replaceAll('-', ' '), name_zh, name_en, name_en.toLowerCase()].flatMap((spelling) =>
        find(spelling) === id ? [] : `${spelling}: ${find(spelling)}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it.each(['', ' ', '-', 'nothing', 'dds'])('is not found as "%s"', (spelling) => {
    expect(find(spelling)).toBeNull()
  })
})

describe('near a wrong spelling', () => {
  it.each([
    ['dds-totl', 'dds-total'],
    ['gdp-percapita', 'gdp-per-capita'],
    ['zone', 'zones'],
    ['popluation', 'population'],
    ['人均', 'dds-per-capita'],
  ])('%s lies %s', (spelling, id) => {
    expect(nearest(spelling)[0]).toBe(id)
  })

  it('lie at most five, each once', () => {
    expect(nearest('dds')).toHaveLength(5)
    expect(new Set(nearest('进出口')).size).toBe(5)
  })

  it.each(['', 'x', 'qqqqqqqq', '<script>'])('"%s" lies nothing', (spelling) => {
    expect(nearest(spelling)).toEqual([])
  })
})
