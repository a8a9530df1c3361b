import { describe, expect, it } from 'vitest'
import { misfits } from '@/data/facts/integrity'
import type { Row, Tables } from '@/data/facts/schema'
import {
  createBase,
  createIndicatorRow,
  createObservation,
  createPlace,
  createRegion,
  createSource,
  createTables,
  createUnit,
  createZone,
} from '@/tests/support/fixtures'

function complaints(given: Partial<Tables>): readonly string[] {
  return misfits(createTables(given)).map(({ table, row, column, message }) => `${table} ${row} ${column}: ${message}`)
}

describe('sound tables', () => {
  it('have nothing to complain of', () => {
    expect(complaints({})).toEqual([])
  })
})

describe('a key', () => {
  it.each<[Partial<Tables>, string]>([
    [
      { places: [createPlace(), createPlace({ code: '450000', iso: 'CN-GX' })] },
      'places 1 slug: guangdong stands in another row already',
    ],
    [
      { places: [createPlace(), createPlace({ slug: 'yue', iso: 'CN-GX' })] },
      'places 1 code: 440000 stands in another row already',
    ],
    [
      { places: [createPlace(), createPlace({ code: '450000', slug: 'yue' })] },
      'places 1 iso: CN-GD stands in another row already',
    ],
    [{ units: [createUnit(), createUnit()] }, 'units 1 id: usd-100m stands in another row already'],
    [{ sources: [createSource(), createSource()] }, 'sources 1 id: yearbook stands in another row already'],
    [{ bases: [createBase(), createBase()] }, 'bases 1 id: tianhe stands in another row already'],
    [
      { zones: [createZone(), createZone()] },
      'zones 1 name_zh: 中国（广州）跨境电子商务综合试验区 stands in another row already',
    ],
    [{ regions: [createRegion(), createRegion()] }, 'regions 1 id: east stands in another row already'],
    [
      { indicators: [createIndicatorRow(), createIndicatorRow()] },
      'indicators 1 id: goods stands in another row already',
    ],
    [
      { economies: [1, 2].map(() => ({ code: 'USA', name_zh: '美国', name_en: 'United States' })) },
      'economies 1 code: USA stands in another row already',
    ],
  ])('names one row only: %#', (tables, complaint) => {
    expect(complaints(tables)).toEqual([complaint])
  })

  it('of an observation is indicator, place and period', () => {
    expect(
      complaints({
        observations: [createObservation(), createObservation({ value: 1 }), createObservation({ period: '2022' })],
      }),
    ).toEqual(['observations 1 indicator, place, period: goods of 440000 in 2023 stands in another row already'])
  })

  it('of a member is region and place, lest it be counted twice', () => {
    const member = { region: 'east', place: '440000' }
    expect(complaints({ regions: [createRegion()], 'region-members': [member, member] })).toEqual([
      'region-members 1 region, place: 440000 in east stands in another row already',
    ])
  })
})

describe('a reference', () => {
  it('needs the row that it names', () => {
    expect(
      complaints({
        observations: [createObservation({ indicator: 'gold', place: '990000', source: 'hearsay' })],
        bases: [createBase({ source: 'rumor', place: '450000' })],
        'region-members': [{ region: 'north', place: '440000' }],
        indicators: [createIndicatorRow({ unit: 'ounce' })],
      }),
    ).toEqual([
      'region-members 0 region: no row is called north',
      'indicators 0 unit: no row is called ounce',
      'observations 0 indicator: no row is called gold',
      'observations 0 place: no row is called 990000',
      'observations 0 source: no row is called hearsay',
      'bases 0 source: no row is called rumor',
      'bases 0 place: no row is called 450000',
    ])
  })

  it('of an observation may be to a place, a region or an economy', () => {
    const observations = ['440000', 'east', 'USA'].map((place) => createObservation({ place }))
    const economies = [{ code: 'USA', name_zh: '美国', name_en: 'United States' }]
    expect(complaints({ observations, economies, regions: [createRegion()] })).toEqual([])
  })

  it('says in which tables it looked', () => {
    const [misfit] = misfits(createTables({ observations: [createObservation({ place: 'atlantis' })] }))
    expect(misfit?.refersTo).toEqual(['places', 'regions', 'economies'])
  })
})

describe('state and value of an observation', () => {
  it.each([
    ['value', null, 'found an empty cell; state value asks for a number'],
    ['zero', 3, 'found 3; state zero asks for 0'],
    ['zero', null, 'found an empty cell; state zero asks for 0'],
    ['below', 0.1, 'found 0.1; state below asks for 0'],
    ['missing', 0, 'found 0; state missing asks for an empty cell'],
    ['inapplicable', 1, 'found 1; state inapplicable asks for an empty cell'],
  ] as const)('contradict each other: %s and %s', (state, value, message) => {
    expect(complaints({ observations: [createObservation({ state, value })] })).toEqual([
      `observations 0 value: ${message}`,
    ])
  })

  it.each([
    ['value', 0.1],
    ['value', 0],
    ['zero', 0],
    ['below', 0],
    ['missing', null],
    ['inapplicable', null],
  ] as const)('fit each other: %s and %s', (state, value) => {
    expect(complaints({ observations: [createObservation({ state, value })] })).toEqual([])
  })
})

describe('an indicator', () => {
  it('that is derived needs a formula, and the formula its inputs', () => {
    const derived = createIndicatorRow({ id: 'happiness', origin: 'derived' })
    const balance = createIndicatorRow({ id: 'dds-balance', origin: 'derived' })
    expect(complaints({ indicators: [createIndicatorRow(), derived, balance] })).toEqual([
      'indicators 1 origin: happiness is derived but has no formula',
      'indicators 2 origin: its formula needs dds-export, which is not in the table',
      'indicators 2 origin: its formula needs dds-import, which is not in the table',
    ])
  })

  it.each([
    [[10, 5], 'found "10 5"; expected rising numbers such as "1 10 50 100"'],
    [[5, 5], 'found "5 5"; expected rising numbers such as "1 10 50 100"'],
    [[Number.NaN], 'found "NaN"; expected rising numbers such as "1 10 50 100"'],
    [[], 'found ""; expected rising numbers such as "1 10 50 100"'],
  ])('of the map needs rising breaks: %j', (breaks, message) => {
    expect(complaints({ indicators: [createIndicatorRow({ breaks })] })).toEqual([`indicators 0 breaks: ${message}`])
  })

  it('that is not mapped needs no breaks', () => {
    const rate = createIndicatorRow({ id: 'rate', breaks: [], mapped: false, headline: null })
    expect(complaints({ indicators: [createIndicatorRow(), rate] })).toEqual([])
  })

  it.each<[Partial<Row<'indicators'>>, string]>([
    [
      { origin: 'counted', counts: null },
      'counts: found ""; a counted indicator names the table that it counts, no other does',
    ],
    [{ counts: 'bases' }, 'counts: found "bases"; a counted indicator names the table that it counts, no other does'],
    [{ apart_from: ['goods', 'gods'] }, 'apart_from: no row is called gods'],
    [{ part_of: 'gods' }, 'part_of: no row is called gods'],
    [{ mapped: false, headline: null, brief: 10 }, 'brief: only what is mapped has a place in a list'],
  ])('%j does not fit', (given, message) => {
    const indicators = [createIndicatorRow(), createIndicatorRow({ id: 'other', ...given })]
    expect(complaints({ indicators })).toEqual([`indicators 1 ${message}`])
  })

  it('must be the headline', () => {
    const indicators = [createIndicatorRow({ headline: null })]
    expect(complaints({ indicators })).toEqual(['indicators 0 headline: one indicator must be the headline'])
  })
})
