import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '@/data/facts/dataset'
import { indicatorOf, observationKey } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { numberOf, roundTo } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { FigureChange } from '@/data/history/difference'
import { differingAspects, figureChanges, isCorrection } from '@/data/history/difference'
import { knownFigures } from '@/data/history/same-figures'
import { createIndicatorRow, createObservation, createSmallDataset } from '@/tests/support/fixtures'
import { revisedDataset, someTables } from '@/tests/support/revised'

type Known = ReturnType<typeof knownFigures>

const original = revisedDataset((row) => row)
const rows = someTables.observations.filter(({ state }) => state === 'value')

function nameOf({ indicator, place, period }: Pick<Observation, 'indicator' | 'place' | 'period'>): string {
  return `${indicator}/${place}/${period}`
}

const kinds = ['value', 'qualifier', 'precision', 'status', 'growth', 'gone'] as const

/** A row in another state; every kind of revision is one that a reader can see. */
function revised(row: Observation, kind: (typeof kinds)[number], steps: number): Observation | null {
  switch (kind) {
    case 'value':
      return { ...row, value: roundTo((row.value ?? 0) + steps * row.precision, 6) }
    case 'qualifier':
      return { ...row, qualifier: row.qualifier === '约' ? '超' : '约' }
    case 'precision':
      return { ...row, precision: row.precision * 10 }
    case 'status':
      return { ...row, status: row.status === 'provisional' ? 'stated' : 'provisional' }
    case 'growth':
      return { ...row, growth: (row.growth ?? 0) + steps }
    case 'gone':
      return null
  }
}

/** Whether a figure that is no longer printed is computed instead, to the same number and status: a total from its parts. */
function readsTheSame(row: Observation, after: Dataset): boolean {
  const indicator = indicatorOf(after, row.indicator)
  const { quantity, status, growth, qualifier } = figureOf(after, indicator, row.place, row.period)
  const number = numberOf(quantity)
  return (
    number !== null &&
    roundTo(number, indicator.decimals) === roundTo(row.value ?? 0, indicator.decimals) &&
    status === row.status &&
    growth === row.growth &&
    qualifier === row.qualifier
  )
}

const revisions = uniqueArray(
  record({ row: constantFrom(...rows), kind: constantFrom(...kinds), steps: integer({ min: 1, max: 5000 }) }),
  { selector: ({ row }) => nameOf(row), minLength: 1, maxLength: 12 },
)

function turned(change: FigureChange): FigureChange {
  const kind = { corrected: 'corrected', added: 'withdrawn', withdrawn: 'added' } as const
  return { ...change, kind: kind[change.kind], before: change.after, after: change.before }
}

function sorted(changes: readonly FigureChange[]): readonly FigureChange[] {
  return changes.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

describe('for any revision of the tables', () => {
  it('every printed figure that is another is reported with what differs, and no other printed one', () => {
    assert(
      property(revisions, (list) => {
        const byName = new Map(list.map((one) => [nameOf(one.row), one]))
        const after = revisedDataset((row) => {
          const one = byName.get(nameOf(row))
          return one === undefined ? row : revised(row, one.kind, one.steps)
        })
        const changes = figureChanges(original, after)
        const isSeen = ({ row, kind }: (typeof list)[number]) => kind !== 'gone' || !readsTheSame(row, after)
        const expected = list.filter(isSeen).map(({ row }) => nameOf(row))
        const printed = changes.filter(({ before }) => before?.origin === 'observation')
        expect(printed.map(nameOf).toSorted()).toEqual(expected.toSorted())
        for (const change of printed) {
          const kind = byName.get(nameOf(change))?.kind
          // What is no longer printed may still be computed: of a region from its provinces.
          const isTold =
            kind === 'gone'
              ? change.after?.origin !== 'observation'
              : change.kind === 'corrected' && change.aspects.join() === kind
          expect([nameOf(change), kind, isTold]).toEqual([nameOf(change), kind, true])
        }
        expect(sorted(figureChanges(after, original))).toEqual(sorted(changes.map(turned)))
      }),
      { numRuns: 12 },
    )
  })

  it('every computed figure that is reported prints otherwise, and every one that does is reported', () => {
    const provinces = rows.filter(({ place, indicator }) => indicator === 'dds-export' && place.endsWith('0000'))
    assert(
      property(
        uniqueArray(constantFrom(...provinces), { minLength: 1, maxLength: 4 }),
        integer({ min: 1, max: 900 }),
        (list, steps) => {
          const after = revisedDataset((row) => (list.includes(row) ? revised(row, 'value', steps) : row))
          const reported = new Set(figureChanges(original, after).map(nameOf))
          const { decimals } = indicatorOf(original, 'dds-balance')
          for (const { code } of original.places) {
            const balance = (data: Dataset) =>
              roundTo(numberOf(figureOf(data, indicatorOf(data, 'dds-balance'), code, '2023').quantity) ?? 0, decimals)
            const name = `dds-balance/${code}/2023`
            expect([name, reported.has(name)]).toEqual([name, balance(after) !== balance(original)])
          }
        },
      ),
      { numRuns: 8 },
    )
  })

  it('the figures that are not looked at, since nothing changed under them, are the same', () => {
    assert(
      property(revisions, (list) => {
        const byName = new Map(list.map((one) => [nameOf(one.row), one]))
        const after = revisedDataset((row) => {
          const one = byName.get(nameOf(row))
          return one === undefined ? row : revised(row, one.kind, one.steps)
        })
        const reported = figureChanges(original, after).map(nameOf)
        const different = after.indicators.flatMap((indicator) => {
          const [old, current] = [original, after].map((data) => knownFigures(data, indicator)) as [Known, Known]
          return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) => {
            const [was, is] = [old.get(key), current.get(key)]
            const isSame =
              was && is && differingAspects({ figure: was, indicator }, { figure: is, indicator }).length === 0
            return isSame ? [] : [`${indicator.id}/${key}`]
          })
        })
        expect(reported.toSorted()).toEqual(different.toSorted())
      }),
      { numRuns: 8 },
    )
  })

  it('a total that is no longer printed has not changed where its parts add up to the same', () => {
    const without = (name: string) => revisedDataset((row) => (nameOf(row) === name ? null : row))
    expect(figureChanges(original, without('goods-total/CN/2023'))).toEqual([])
    // The printed total of services is more than the sum of the provinces' figures.
    expect(figureChanges(original, without('dds-total/CN/2023')).map(nameOf)).toContain('dds-total/CN/2023')
  })

  it('nothing has changed against itself', () => {
    expect(
      figureChanges(
        original,
        revisedDataset((row) => ({ ...row })),
      ),
    ).toEqual([])
  })
})

describe('a figure', () => {
  const [one] = [createObservation()]
  const change = (before: Partial<Observation> | null, after: Partial<Observation> | null) => {
    const dataset = (given: Partial<Observation> | null) =>
      createSmallDataset({ observations: given === null ? [] : [{ ...one, ...given }] })
    return figureChanges(dataset(before), dataset(after)).map(({ kind, aspects }) => [kind, ...aspects])
  }

  it.each([
    ['that first stands in the later state is added', null, {}, ['added']],
    ['that is gone is withdrawn', {}, null, ['withdrawn']],
    ['that was a hole is added', { state: 'missing', value: null }, {}, ['added']],
    ['that became a hole is withdrawn', {}, { state: 'inapplicable', value: null }, ['withdrawn']],
    [
      'that was below precision and is zero is corrected',
      { state: 'below', value: null },
      { state: 'zero', value: null },
      ['corrected', 'value'],
    ],
    [
      'of which only a bound is known is corrected with the bound',
      { state: 'below', value: null },
      { state: 'below', value: null, precision: 1 },
      ['corrected', 'value'],
    ],
    [
      'known to more digits but the same is corrected in precision',
      {},
      { precision: 0.01 },
      ['corrected', 'precision'],
    ],
    ['of more digits is corrected in value', {}, { value: 893.42, precision: 0.01 }, ['corrected', 'value']],
  ] as const)('%s', (_, before, after, expected) => {
    expect(change(before, after)).toEqual([expected])
  })

  it.each([['source, locator and note', { source: 'yearbook', locator: '表6', note_zh: '注', note_en: 'Note' }]])(
    'is the same with another %s',
    (_, given) => {
      expect(change({}, given)).toEqual([])
    },
  )

  it('is none where two reasons are given for a hole', () => {
    expect(change({ state: 'missing', value: null }, { state: 'inapplicable', value: null })).toEqual([])
  })

  it('in another unit is corrected', () => {
    const units = [
      { id: 'usd-100m', suffix_zh: '亿美元', prefix_en: 'US$', suffix_en: 'bn', shift_en: -1 },
      { id: 'cny-100m', suffix_zh: '亿元', prefix_en: 'CNY', suffix_en: 'bn', shift_en: -1 },
    ]
    const after = createSmallDataset({ units, indicators: [createIndicatorRow({ unit: 'cny-100m' })] })
    expect(figureChanges(createSmallDataset(), after).map(({ aspects }) => aspects)).toEqual([['value']])
  })

  it('must be told to who quoted it when it reads otherwise or is gone, not when it is only better known', () => {
    const told = (before: Partial<Observation> | null, after: Partial<Observation> | null) => {
      const dataset = (given: Partial<Observation> | null) =>
        createSmallDataset({ observations: given === null ? [] : [{ ...one, ...given }] })
      return figureChanges(dataset(before), dataset(after)).map(isCorrection)
    }
    expect(told({}, { value: 1 })).toEqual([true])
    expect(told({}, { qualifier: '约' })).toEqual([true])
    expect(told({}, null)).toEqual([true])
    expect(told(null, {})).toEqual([false])
    expect(told({}, { precision: 0.01 })).toEqual([false])
    expect(told({ status: 'provisional' }, {})).toEqual([false])
  })
})

describe('the releases of this project', () => {
  const [first, second] = listReleases()

  it('2026.2 corrected nothing, and added what its tables have more', () => {
    const changes = figureChanges(read(first?.id), read(second?.id))
    expect(changes.filter(({ kind }) => kind !== 'added')).toEqual([])
    expect(changes.filter(({ after }) => after?.origin !== 'observation')).toEqual([])
    expect(changes).toHaveLength(read(second?.id).observations.length - read(first?.id).observations.length)
    expect(new Set(changes.map(({ indicator }) => indicator)).size).toBe(11)
    for (const { indicator, place, period, after } of changes) {
      const row = read(second?.id).ledger.get(observationKey(indicator, place, period))
      expect(numberOf(after?.quantity ?? { state: 'missing', reason: 'unpublished' })).toBe(row?.value)
    }
  })

  it('are compared in the order of the indicators', () => {
    const order = read(second?.id).indicators.map(({ id }) => id)
    const found = figureChanges(read(first?.id), read(second?.id)).map(({ indicator }) => order.indexOf(indicator))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })
})
