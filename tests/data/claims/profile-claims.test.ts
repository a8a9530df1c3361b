import { median } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import type { ProfileClaim } from '@/data/claims/profile-claim'
import type { Place } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { profileDetails } from '@/data/profile/province-details'
import type { Trend } from '@/data/profile/trends'
import { namesOf, profileClaimSentence } from '@/data/text/names-of'
import type { Span } from '@/tests/support/compare-oracle'
import { directionTruth, known, orderSpans, partsOf, quantileTruth, spanOf } from '@/tests/support/compare-oracle'
import { rawRows } from '@/tests/support/fixtures'
import { numbersIn } from '@/tests/support/numbers'
import { rankTruth, rounded, truthOf } from '@/tests/support/oracle'
import { profileNumbers } from '@/tests/support/profile-numbers'

const data = read()
const places = rawRows('places')
const codes = places.map((row) => row.code ?? '')
const indicators = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const every = data.places.map((place) => ({ slug: place.slug, details: profileDetails(data, place, []) }))
const accident = /NaN|undefined|null|Infinity|\[object|\$\{| {2}|（）|\(\)|[，；：]{2}|, ,/

function number(quantity: Quantity): number | null {
  return quantity.state === 'value' ? quantity.value : quantity.state === 'zero' ? 0 : null
}

/** Of every place that takes part, its number with its bounds. */
function spansIn(measure: string, period: string): readonly (Span & { readonly place: string })[] {
  return codes.flatMap((place) => partsOf(measure, [place], period).map((truth) => ({ place, ...spanOf(truth) })))
}

const allYears = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']
const nothing = { state: 'zero', value: Number.NaN, low: Number.NaN, high: Number.NaN, isExact: true } as const

function newest(measure: string): string {
  return allYears.findLast((year) => codes.some((code) => known(measure, code, year) !== null)) ?? ''
}

/** The modified z-score of Iglewicz and Hoaglin, on the logarithm where figures differ by more than a factor of 50. */
function unusualTruth(measure: string, place: string) {
  const period = newest(measure)
  const spans = spansIn(measure, period)
  const numbers = spans.map(({ value }) => value)
  const all = orderSpans(measure, codes, period)
  const center = quantileTruth(all, 1 / 2).value
  if (Number.isNaN(center)) return null
  const own = known(measure, place, period)
  if (own === null || own.value === null) return null
  const positive = numbers.filter((value) => value > 0)
  const isLog = positive.length === numbers.length && Math.max(...numbers) > 50 * Math.min(...numbers)
  const scaled = (value: number) => (isLog ? Math.log(value) : value)
  const middle = median(numbers.map(scaled))
  const deviation = median(numbers.map((value) => Math.abs(scaled(value) - middle)))
  const z = (value: number) => (0.6745 * (scaled(value) - middle)) / deviation
  const score = z(own.value)
  const isFar = z(own.low) > 3.5 || z(own.high) < -3.5
  return {
    measure,
    period,
    z: score,
    isLog,
    n: all.length,
    value: own.value,
    median: center,
    distance: isFar ? 'far' : Math.abs(score) > 0.6745 ? 'away' : 'near',
  }
}

describe('the comparisons that matter', () => {
  it.each(every)('of $slug are the four with the largest robust z-scores, none of the middle half', ({ details }) => {
    const { notables, profile } = details
    const said = notables.map(({ measure, period, z, isLog, n, quantity, median: middle, distance }) => ({
      measure,
      period,
      z,
      isLog,
      n,
      value: number(quantity),
      median: number(middle),
      distance,
    }))
    const expected = data.lists.notable
      .flatMap((measure) => unusualTruth(measure, profile.place.code) ?? [])
      .filter(({ distance }) => distance !== 'near')
      .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))
      .slice(0, 4)
    expect(rounded(said)).toEqual(rounded(profile.place.region === null ? [] : expected))
  })
})

describe('what it would take to move up', () => {
  it.each(every)('of $slug is the difference of two printed figures', ({ details }) => {
    const { place } = details.profile
    const measures = ['dds-total', 'dds-export', 'dds-import']
    const expected = measures.flatMap((measure) => {
      const own = known(measure, place.code, '2023')
      if (own === null) return []
      const spans = spansIn(measure, '2023')
      const mine = own.value ?? 0
      const above = spans.filter(({ value }) => value > mine)
      const isFirst = above.length === 0
      const target = isFirst
        ? Math.max(...spans.map(({ value }) => value).filter((value) => value < mine))
        : Math.min(...above.map(({ value }) => value))
      const next = spans.filter(({ value }) => value === target).map((span) => span.place)
      const rank = rankTruth(
        truthOf(measure, next[0] ?? '', '2023'),
        codes.map((code) => truthOf(measure, code, '2023')),
      )
      const gap = Math.abs(target - mine)
      const isSharp = own.value !== null && own.high - own.low <= own.value / 10
      return [
        isFirst
          ? { kind: 'lead', measure, next, difference: gap }
          : {
              kind: 'step',
              measure,
              next,
              rank: rank?.best,
              difference: own.value === null ? null : gap,
              percent: isSharp ? (100 * gap) / mine : null,
            },
      ]
    })
    const steps = details.steps.filter(({ measure }) => measures.includes(measure))
    const said = steps.map((claim) => {
      const { kind, measure, difference } = claim
      const next = claim.next.toSorted()
      if (claim.kind === 'lead') return { kind, measure, next, difference: number(difference) }
      const percent = claim.percent === null ? null : number(claim.percent)
      return { kind, measure, next, rank: claim.rank, difference: number(difference), percent }
    })
    expect(rounded(said)).toEqual(rounded(expected))
  })
})

describe('what is said of the years', () => {
  it.each(every)('of $slug follows from the rows of the tables', ({ details }) => {
    const { place } = details.profile
    expect(rounded(details.trends.map(courseFacts))).toEqual(
      rounded(details.trends.map((trend) => courseTruth(trend, place))),
    )
  })

  function courseFacts({ growth, index, ends, ranks, caution }: Trend): unknown {
    const told = growth?.told.as === 'percent' ? growth.told.percent : growth?.told.difference
    return {
      years: [growth?.from, growth?.to],
      direction: growth?.direction,
      told: told && number(told),
      ranks: ranks && [ranks.before.best, ranks.after.best],
      base: ends && [ends.base, index?.periods[0]],
      ends: ends?.ends.map(({ place, quantity }) => [place, number(quantity)]),
      caution: caution && [number(caution.low.quantity), number(caution.high.quantity)],
    }
  }

  /** The same from the text of the tables; whether a rank or an index is told at all is the course's own choice. */
  function courseTruth({ indicator, ranks, ends }: Trend, { code, region }: Place): unknown {
    const { id } = indicator
    const isCount = indicator.measure === 'count'
    const value = (of: string, year: string) => known(id, of, year)?.value ?? 0
    const years = allYears.filter((year) => known(id, code, year) !== null && (!isCount || year <= '2025'))
    const [from, to] = [years[0] ?? '', years.at(-1) ?? '']
    const [start, end] = [from, to].map((year) => spanOf(known(id, code, year) ?? nothing))
    const [was, is] = [start?.value ?? Number.NaN, end?.value ?? Number.NaN]
    const rank = (year: string) =>
      rankTruth(
        truthOf(id, code, year),
        codes.map((other) => truthOf(id, other, year)),
      )?.best
    const three = [code, region ?? '', 'CN']
    // The first year in which all three have something, of sites the nation ten.
    const base = years.find((year) => three.every((of) => value(of, year) > 0) && (!isCount || value('CN', year) >= 10))
    const isSmall = !isCount && (100 * was) / value('CN', from) < 0.1
    const sizes = years.map((year) => value(code, year))
    return {
      years: [from, to],
      direction: directionTruth(start ?? nothing, end ?? nothing),
      told: isCount ? is - was : 100 * (is / was - 1),
      ranks: ranks && [rank(from), rank(to)],
      base: ends && [base, base],
      ends: ends === null ? undefined : three.map((of) => [of, (100 * value(of, to)) / value(of, base ?? '')]),
      caution: isSmall ? [Math.min(...sizes), Math.max(...sizes)] : null,
    }
  }

  it.each(every)('as context, is of the region and the nation, never of $slug', ({ details }) => {
    const { place } = details.profile
    const region = { east: 'east', central: 'central-west', west: 'central-west', northeast: 'northeast' }
    const whole = place.region === null ? [] : [region[place.region], 'CN']
    expect([...new Set(details.context.map(({ growth }) => growth.place))]).toEqual(whole)
    for (const { growth, derivation } of details.context) {
      const [start, end] = ['2023', '2024'].map((year) => known(growth.measure, growth.place, year))
      expect([growth.from, growth.to]).toEqual(['2023', '2024'])
      expect(rounded([number(growth.start), number(growth.end)])).toEqual(rounded([start?.value, end?.value]))
      const isPrinted = rawRows('observations').some(
        (row) => row.indicator === growth.measure && row.place === growth.place && row.period === '2024',
      )
      expect(derivation === null).toBe(isPrinted)
    }
  })
})

describe('a sentence of a profile', () => {
  function claimsOf({ details }: (typeof every)[number]): readonly ProfileClaim[] {
    const ofYears = details.trends.flatMap(({ ends, caution }) => [ends, caution].filter((claim) => claim !== null))
    return [...details.notables, ...details.steps, ...ofYears]
  }

  it.each(languages)('says the numbers of its claim and no others, in %s', (language) => {
    const names = namesOf(data, language)
    for (const claim of every.flatMap(claimsOf)) {
      const sentence = profileClaimSentence(claim, names)
      expect(sentence).not.toMatch(accident)
      const name = indicators.get(claim.measure)?.[`name_${language}`] ?? ''
      expect(numbersIn(sentence.replace(name, ''))).toEqual(profileNumbers(claim, language))
    }
  })
})
