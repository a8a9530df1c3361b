import { expect, it } from 'vitest'
import { heightMessages, resizerIn, secretIn } from '@/components/embed/script/height'

const address = 'https://map.example/embed'

it('tells a height in six forms', () => {
  expect(heightMessages(612, { secret: 'a1B2', pym: 'chart', resizer: 'map-1', address })).toEqual([
    { message: 'height', value: 612, secret: 'a1B2' },
    'pymxPYMxchartxPYMxheightxPYMx612',
    '[iFrameSizer]map-1:612:0:init',
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    JSON.stringify({ src: address, context: 'iframe.resize', height: 612 }),
    { 'datawrapper-height': { embed: 612 } },
  ])
})

it('says nothing to WordPress, pym and iframe-resizer where they have given no name', () => {
  const messages = heightMessages(612, { secret: null, pym: null, resizer: null, address })
  expect(messages).toHaveLength(3)
  expect(JSON.stringify(messages)).not.toMatch(/secret|pym|Sizer/)
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

it.each([
  ['[iFrameSizer]map-1:8:false:false:32:true:true:null:bodyOffset', 'map-1'],
  ['[iFrameSizer]', null],
  ['pymxPYMxmap-1xPYMxwidthxPYMx600', null],
  [{ message: 'ready' }, null],
  [null, null],
])('the name that iframe-resizer gives in %j is %s', (message, name) => {
  expect(resizerIn(message)).toBe(name)
})
