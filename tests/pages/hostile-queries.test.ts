import { sample } from 'fast-check'
import { expect, it } from 'vitest'
import { viewKeys } from '@/data/view/view-codec'
import type { Answer } from '@/tests/support/answer'
import { ask, askToTheEnd, markupOf } from '@/tests/support/answer'
import { hostileQuery, markup } from '@/tests/support/hostile'

function lines(answer: Answer): number {
  return markupOf(answer).split('class="corrections"').length - 1
}

it('80 random queries, give the page with at most one line of corrections', async () => {
  for (const search of sample(hostileQuery, { numRuns: 80 })) {
    const answer = await askToTheEnd(`/?${search}`)
    expect([search, answer.status]).toEqual([search, 200])
    expect([search, lines(answer) > 1, answer.body.includes('<x-boom')]).toEqual([search, false, false])
  }
})

it('40 other random queries give a comparison with at most one line of corrections', async () => {
  for (const search of sample(hostileQuery, { numRuns: 40 })) {
    const answer = await askToTheEnd(`/compare?${search}`)
    expect([search, answer.status]).toEqual([search, 200])
    expect([search, lines(answer) > 1, answer.body.includes('<x-boom')]).toEqual([search, false, false])
  }
})

it.each([
  '?%',
  '?%E0%A4%A=%FF',
  '?indicator=%E0%A4%A',
  '?&&&=&==&',
  '?indicator[]=gdp&indicator[x]=gdp',
  '?period=2019&period=2020&period=2021',
  `?places=${'440000.'.repeat(500)}`,
  `?${'a=1&'.repeat(1_000)}`,
  '?toString=1&valueOf=1&constructor=1&hasOwnProperty=1&__proto__=1',
])('%#: a broken, repeated or endless query is no fault of the server', async (search) => {
  const answer = await askToTheEnd(`/${search}`)
  expect(answer.status).toBe(200)
  expect(lines(answer)).toBeLessThanOrEqual(1)
})

it.each(viewKeys)('markup in %s is corrected in one line and echoed as text', async (key) => {
  for (const path of ['/', '/compare']) {
    const answer = await ask(`${path}?${key}=${encodeURIComponent(markup)}`)
    expect([path, answer.status]).toEqual([path, 200])
    expect([path, lines(answer)]).toEqual([path, 1])
    expect(answer.body).not.toContain('<x-boom')
  }
})
