import { assert, constantFrom, option, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { releasesAsked, releasesHref } from '@/data/address/path'

const ids = ['2026.1', '2026.2', '2027.1']

describe('two releases', () => {
  it.each([
    ['as asked', '2026.1', '2027.1', ['2026.1', '2027.1']],
    ['in their order', '2027.1', '2026.1', ['2026.1', '2027.1']],
    ['the first alone: up to the newest', '2026.1', null, ['2026.1', '2027.1']],
    ['the second alone: since the one before', null, '2026.2', ['2026.1', '2026.2']],
    ['the newest as the first: since the one before', '2027.1', null, ['2026.2', '2027.1']],
    ['the oldest as the second: up to the next', null, '2026.1', ['2026.1', '2026.2']],
    ['one twice: since the one before', '2026.2', '2026.2', ['2026.1', '2026.2']],
    ['the oldest twice: up to the next', '2026.1', '2026.1', ['2026.1', '2026.2']],
  ])('%s', (_, from, to, expected) => {
    expect(releasesAsked(from, to, ids)).toEqual({ from: expected[0], to: expected[1], unknown: [] })
  })

  it('that do not exist give the newest two, and are told', () => {
    expect(releasesAsked('1999.1', 'x', ids)).toEqual({ from: '2026.2', to: '2027.1', unknown: ['1999.1', 'x'] })
  })

  it('are not compared unless asked for, nor where there is but one', () => {
    expect(releasesAsked(null, null, ids)).toBe(null)
    expect(releasesAsked('', '', ids)).toBe(null)
    expect(releasesAsked('2026.1', null, ['2026.1'])).toBe(null)
  })

  it('are always two of those that there are, the earlier one first; their address reads back', () => {
    const id = option(constantFrom(...ids, '2020.1', '__proto__').map(String))
    assert(
      property(id, option(string({ maxLength: 4 })), id, (a, noise, b) => {
        const asked = releasesAsked(a ?? noise, b, ids)
        if (asked === null) return
        expect(ids.indexOf(asked.from)).toBeGreaterThanOrEqual(0)
        expect(ids.indexOf(asked.to)).toBeGreaterThan(ids.indexOf(asked.from))
        const query = new URL(releasesHref(asked.from, asked.to), 'http://localhost').searchParams
        expect(releasesAsked(query.get('from'), query.get('to'), ids)).toEqual({ ...asked, unknown: [] })
      }),
    )
  })
})
