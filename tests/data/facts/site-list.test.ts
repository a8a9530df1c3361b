import { describe, expect, it } from 'vitest'
import { zoneBalance, zoneBatches, zoneEvents, zonesByPlace } from '@/data/facts/sites'
import { read } from '@/data/files/read'
import { createSmallDataset, createZone, rawRows } from '@/tests/support/fixtures'

const data = read()
const raw = rawRows('zones')
const since = (row: Readonly<Record<string, string>>) => row.approved || row.published || ''

describe('the events of the zones', () => {
  const events = zoneEvents(data)

  it('end at 178 = 165 + 16 − 3', () => {
    expect(zoneBalance(events)).toEqual({ day: '2025-04-25', before: 165, added: 16, revoked: 3, now: 178 })
  })

  it('count what the table holds on every day', () => {
    for (const { day, active, added, revoked } of events) {
      expect(added).toBe(raw.filter((row) => since(row) === day).length)
      expect(revoked).toBe(raw.filter((row) => row.revoked === day).length)
      expect(active).toBe(
        raw.filter((row) => since(row) <= day && (row.revoked === '' || (row.revoked ?? '') > day)).length,
      )
    }
    expect(events.map(({ day }) => day)).toEqual([...new Set(raw.map(since))].toSorted())
  })

  it('never give the 177 that a report prints, and the table of contradictions says so', () => {
    expect(events.map(({ active }) => active)).not.toContain(177)
    expect(data.contradictions.find(({ id }) => id === 'c24')?.value_a_zh).toContain('177')
  })

  it('of nothing are none', () => {
    expect(zoneEvents(createSmallDataset())).toEqual([])
    expect(zoneBalance([])).toBeNull()
  })

  it('know a day on which zones only go', () => {
    const zones = [createZone(), createZone({ name_zh: '另一个', code: '440300', revoked: '2020-01-01' })]
    expect(zoneEvents(createSmallDataset({ zones }))).toEqual([
      { day: '2016-01-12', added: 2, revoked: 0, active: 2 },
      { day: '2020-01-01', added: 0, revoked: 1, active: 1 },
    ])
  })
})

it('the batches are eight, each with one document, and hold every zone once', () => {
  const batches = zoneBatches(data)
  expect(batches.map(({ batch }) => batch)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(batches.flatMap(({ zones }) => zones)).toHaveLength(raw.length)
  for (const { batch, document, zones, active } of batches) {
    const own = raw.filter((row) => row.batch === String(batch))
    expect([document, zones.length, active]).toEqual([
      own[0]?.document,
      own.length,
      own.filter(({ revoked }) => revoked === '').length,
    ])
    expect(new Set(own.map((row) => row.document))).toEqual(new Set([document]))
  }
})

it('the provinces hold every zone once, those with most active ones first', () => {
  const places = zonesByPlace(data)
  expect(places.flatMap(({ zones }) => zones)).toHaveLength(raw.length)
  expect(places.every(({ place, zones }) => zones.every((zone) => zone.place === place.code))).toBe(true)
  const numbers = places.map(({ active }) => active)
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  expect(numbers.reduce((a, b) => a + b, 0)).toBe(178)
})
