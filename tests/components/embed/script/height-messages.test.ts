import { expect, it } from 'vitest'
import { heightMessages, secretIn } from '@/components/embed/script/height'

const address = 'https://map.example/embed'

it('tells a height in five forms', () => {
  expect(heightMessages(612, { secret: 'a1B2', pym: 'chart', address })).toEqual([
    { message: 'height', value: 612, secret: 'a1B2' },
    'pymxPYMxchartxPYMxheightxPYMx612',
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    JSON.stringify({ src: address, context: 'iframe.resize', height: 612 }),
    { 'datawrapper-height': { embed: 612 } },
  ])
})

it('says nothing to WordPress and pym where they have given no name', () => {
  const messages = heightMessages(612, { secret: null, pym: null, address })
  expect(messages).toHaveLength(3)
  expect(JSON.stringify(messages)).not.toMatch(/secret|pym/)
})

it.each([
  ['#?secret=abc123', 'abc123'],
  ['#secret=abc123', 'abc123'],
  ['#?x=1&secret=abc123', 'abc123'],
  ['#?secret=abc-123', null],
  ['#?secret=', null],
  ['#?nosecret=abc', null],
  ['', null],
])('the secret of %s is %s', (hash, secret) => {
  expect(secretIn(hash)).toBe(secret)
})
