import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Answer } from '@/tests/support/answer'
import { ask, firstMatch, markupOf } from '@/tests/support/answer'

const four = ['440000', '320000', '330000', '310000']
const ten = [...four, '110000', '370000', '510000', '350000', '410000', '540000']

/** The one line of corrections of a page; null where there is none. */
function corrected(answer: Answer): string | null {
  expect(markupOf(answer).split('class="corrections"').length).toBeLessThanOrEqual(2)
  return firstMatch(markupOf(answer), /class="corrections"[^>]*>([^<]*)/)
}

describe('bad input is answered with the page and one line', () => {
  it.each([
    ['places=440000.999999', '440000'],
    ['places=440000.320000.440000', '440000.320000'],
    [`places=${[...ten, '420000'].join('.')}`, ten.join('.')],
    ['places=nonsense', '已略去'],
    ['versus=nonsense', '已略去'],
    ['indicator=nonsense', 'dds-total'],
    ['indicator=goods-total&period=1999', '2016'],
    ['indicator=goods-total&change=1999', '已略去'],
    ['level=region&places=440000.320000', '不适于'],
    ['level=region&versus=cbec-export-share', '已略去'],
    ['peers=99', '已略去'],
    ['axes=log&scale=x&pair=y&quadrants=z', 'linear.linear'],
  ])('%s', async (query, told) => {
    const answers = await Promise.all(['/compare', '/en/compare'].map((path) => ask(`${path}?${query}`)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [chinese, english] = answers.map(corrected)
    expect(chinese).toContain(told)
    expect(english?.length).toBeGreaterThan(10)
  })
})

it('the first HTML of a comparison of ten is at most 60 KB in brotli', async () => {
  const queries = ['indicator=goods-total&versus=gdp', 'indicator=zones&versus=goods-total&circles=population']
  for (const prefix of ['', '/en']) {
    for (const query of queries) {
      const { body } = await ask(`${prefix}/compare?places=${ten.join('.')}&${query}`)
      const kilobytes = brotliCompressSync(body).length / 1024
      console.log(`${prefix}/compare, ten places, ${query}: ${kilobytes.toFixed(1)} KB`)
      expect(kilobytes).toBeLessThanOrEqual(60)
    }
  }
})
