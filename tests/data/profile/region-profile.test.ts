import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import type { RegionProfile } from '@/data/profile/region'
import { regionProfileOf } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import { headlineSentence } from '@/data/text/sentence'
import { rawRows } from '@/tests/support/fixtures'
import { isKnown, rankTruth, rounded, shareTruth, truthOf } from '@/tests/support/oracle'

const data = read()
const ids = data.regions.map(({ id }) => id)

function profile(id: string): RegionProfile {
  const region = data.regions.find((row) => row.id === id)
  if (region === undefined) throw new Error(id)
  return regionProfileOf(data, region)
}

const members = rawRows('region-members')
const membersOf = (id: string) => members.filter(({ region }) => region === id).map(({ place }) => place ?? '')
const bounds = (truth: ReturnType<typeof truthOf>) => {
  if (!isKnown(truth)) throw new Error(truth.state)
  return rounded({ value: truth.value, low: truth.low, high: truth.high })
}

describe.each(ids)('the profile of %s', (id) => {
  const { trade, members: rows, others, growth, period, concentration, reconciliations, finding } = profile(id)

  it('has figures and shares as the tables and the formulas give them, newest year first', () => {
    expect(trade.length).toBeGreaterThanOrEqual(4)
    const years = trade.map(({ figure }) => figure.period)
    expect(years).toEqual(years.toSorted().reverse())
    const all = [...trade, ...others].map((row) => ({
      ...row,
      truth: truthOf(row.indicator.id, id, row.figure.period),
    }))
    expect(all.map(({ figure }) => figure.quantity.state)).toEqual(all.map(({ truth }) => truth.state))
    const valued = all.filter(({ figure }) => figure.quantity.state === 'value')
    for (const { figure, truth } of valued) expect(rounded(figure.quantity)).toMatchObject(bounds(truth))
    const shared = all.flatMap(({ share, ...row }) => (share === null ? [] : [{ ...row, share }]))
    for (const { indicator, figure, truth, share } of shared) {
      const told = shareTruth(truth, truthOf(indicator.id, 'CN', figure.period))
      expect(rounded(share)).toMatchObject(bounds(told))
    }
    expect(shared.length > 0).toBe(id !== 'CN')
  })

  it('cites a source for every figure, and a locator for every printed one', () => {
    const all = [...trade, ...others]
    expect(all.filter(({ citations }) => citations.length === 0)).toEqual([])
    const printed = all.filter(({ figure }) => figure.origin === 'observation')
    expect(printed.map(({ citations }) => citations.flatMap(({ locators }) => locators).length)).toEqual(
      printed.map(() => 1),
    )
  })

  it('ranks exactly its members, with their shares of it', () => {
    expect(rows.map(({ place }) => place.code).toSorted()).toEqual(membersOf(id).toSorted())
    const all = membersOf(id).map((code) => truthOf('dds-total', code, period))
    for (const { place, rank, share, cell } of rows) {
      const own = truthOf('dds-total', place.code, period)
      expect(rank).toEqual(rankTruth(own, all))
      expect(rounded(share)).toMatchObject(bounds(shareTruth(own, truthOf('dds-total', id, period))))
      expect(cell.place).toBe(place.code)
    }
    const best = rows.map(({ rank }) => rank?.best ?? Number.POSITIVE_INFINITY)
    expect(best).toEqual(best.toSorted((a, b) => a - b))
  })

  it('tells concentration of the members: shares of the largest, and the sum of squared shares', () => {
    if (concentration.kind === 'none') throw new Error(concentration.reason)
    const values = membersOf(id)
      .map((code) => Number(rawValue('dds-total', code, period)))
      .toSorted((a, b) => b - a)
    const printed = rawValue('dds-total', id, period)
    const sum = values.reduce((a, b) => a + b, 0)
    const whole = printed === '' ? sum : Number(printed)
    for (const { count, percent } of concentration.top) {
      const top = values.slice(0, count).reduce((a, b) => a + b, 0)
      expect(percent).toMatchObject({ state: 'value', value: expect.closeTo((100 * top) / whole, 6) as number })
    }
    const hhi = values.reduce((total, value) => total + ((100 * value) / sum) ** 2, 0)
    expect(concentration.hhi).toMatchObject({ value: expect.closeTo(hhi, 6) as number })
    expect(finding?.percent).toEqual(concentration.top.find(({ count, isCut }) => count === 3 && isCut)?.percent)
    expect(finding?.of ?? id).toBe(id)
  })

  it('sets the printed growth beside the one that the two amounts give', () => {
    for (const { indicator, start, end, printed, computed } of growth) {
      const [then, now] = [start, end].map(({ figure }) => bounds(truthOf(indicator.id, id, figure.period)).value ?? 0)
      expect(computed.percent).toMatchObject({
        value: expect.closeTo(((now ?? 0) / (then ?? 1) - 1) * 100, 6) as number,
      })
      const row = rawRow(indicator.id, id, end.figure.period)
      expect(printed).toBe(row === undefined || row.growth === '' ? null : Number(row.growth))
    }
  })

  it('reconciles only totals that are printed', () => {
    for (const row of reconciliations.filter(({ kind }) => kind !== 'zones')) {
      expect(rawRow(row.indicator, id, row.period)?.status).not.toBe('derived')
      expect(row.total).toBe(Number(rawValue(row.indicator, id, row.period)))
    }
  })
})

function rawRow(indicator: string, place: string, period: string) {
  return rawRows('observations').find(
    (row) => row.indicator === indicator && row.place === place && row.period === period,
  )
}

function rawValue(indicator: string, place: string, period: string): string {
  return rawRow(indicator, place, period)?.value ?? ''
}

it('Central and West have nothing printed to reconcile, and no figure of 2024', () => {
  expect(['central', 'west'].map((id) => profile(id).reconciliations)).toEqual([[], []])
  expect(['central', 'west'].map((id) => profile(id).silent)).toEqual([['2024'], ['2024']])
  expect(profile('east').silent).toEqual([])
})

it('the Northeast of 2024 is a residual and never the headline; its growth says what it rests on', () => {
  const { headline, trade, growth } = profile('northeast')
  expect(headline[0]).toMatchObject({ period: '2023', status: 'stated' })
  expect(trade[0]?.figure).toMatchObject({ period: '2024', origin: 'residual', status: 'derived' })
  expect(growth[0]).toMatchObject({ printed: null, end: { figure: { origin: 'residual' } } })
})

it.each([
  ['CN', '2024年，全国可数字化交付的服务进出口4067.2亿美元；其中出口2327.1亿美元，进口1740.0亿美元，顺差587.1亿美元。'],
  [
    'central',
    '2023年，中部地区可数字化交付的服务进出口89.1亿美元，居各区域第4位（共4个区域），占全国的2.3%，由所属省份相加推算；其中出口50.1亿美元，进口39.1亿美元，顺差11.0亿美元。',
  ],
  [
    'hosts',
    '2024年，12个国家数字服务出口基地所在省市可数字化交付的服务进出口3887.9亿美元，占全国的95.6%；其中出口2239.0亿美元，进口1648.9亿美元，顺差590.1亿美元。',
  ],
])('the headline of %s', (id, sentence) => {
  const { headline, parts } = profile(id)
  expect(headlineSentence(headline, parts, namesOf(data, 'zh'))).toBe(sentence)
})
