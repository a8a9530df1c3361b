import { sample } from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import { ask, askToTheEnd, onSite } from '@/tests/support/answer'
import { hostileQuery } from '@/tests/support/hostile'
import { figuresOf, places } from '@/tests/support/tables'

const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png', jpg: 'image/jpeg' }

describe.each(['', '/provinces/guangdong'])('%s/snapshot', (page) => {
  it.each(Object.entries(types))('.%s is an image, briefly cached, with a tag', async (format, type) => {
    const { status, headers } = await ask(`${page}/snapshot.${format}?picture=card`)
    expect([status, headers.get('content-type')]).toEqual([200, type])
    expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await ask(`${page}/snapshot.${format}?picture=card`, { 'if-none-match': `W/${etag}` })
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag])
  })

  it('is drawn in every size, dark and in English as well', async () => {
    for (const name of pictureNames) {
      const picture = name === 'article' ? '' : `&picture=${name}`
      const answer = await fetch(onSite(`${page}/snapshot.png?theme=dark${picture}&lang=en`))
      expect([name, answer.status]).toEqual([name, 200])
      const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect(width).toBe(pictureSizes[name].width)
      expect(height).toBeGreaterThanOrEqual(pictureSizes[name].height)
    }
  })
})

describe('an address', () => {
  it.each([
    ['/snapshot.svg?picture=article', '/snapshot.svg'],
    ['/snapshot.png?picture=card&picture=wide', '/snapshot.png?picture=card'],
    ['/snapshot.png?picture=card@2x&theme=light', '/snapshot.png?picture=card%402x'],
    ['/snapshot.png?lang=zh', '/snapshot.png'],
    ['/snapshot.png?lang=fr', '/snapshot.png'],
    ['/snapshot.svg?focus=440000&at=500_400_2&text=large', '/snapshot.svg'],
    [
      '/snapshot.svg?lang=en&period=2023&indicator=dds-export&utm_source=x',
      '/snapshot.svg?indicator=dds-export&lang=en',
    ],
    ['/provinces/440000/snapshot.png', '/provinces/guangdong/snapshot.png'],
    ['/provinces/%E5%B9%BF%E4%B8%9C/snapshot.png?indicator=gdp', '/provinces/guangdong/snapshot.png'],
  ])('%s moves to the canonical one', async (given, canonical) => {
    const { status, headers } = await ask(given)
    expect([status, headers.get('location')]).toEqual([308, canonical])
  })

  it.each(['huge', 'card@3x', '__proto__', '1200x630'])(
    'of the size %s is refused with the sizes that there are',
    async (name) => {
      const { status, body, headers } = await ask(`/snapshot.png?picture=${name}`)
      expect([status, headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8'])
      for (const known of pictureNames) expect(body).toContain(known)
      expect(body).not.toContain(name)
    },
  )

  it.each([
    '/snapshot.gif',
    '/provinces/atlantis/snapshot.png',
    '/regions/east/snapshot.svg',
    '/snapshot/snapshot.svg',
  ])('%s does not exist', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
})

it('the long picture has the printed figures', async () => {
  const { body } = await ask('/snapshot.svg?picture=long')
  const printed = figuresOf('dds-total', '2023')
  for (const { code } of places) {
    const value = printed.get(code)
    expect(body).toContain(value === undefined ? '资料暂缺' : `>${Number(value).toFixed(1)}<`)
  }
})

it('identical requests at once are all answered, and alike', async () => {
  const address = onSite('/snapshot.png?indicator=gdp&picture=square')
  const answers = await Promise.all(Array.from({ length: 12 }, () => fetch(address)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200))
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
})

it('more pictures than can be drawn are turned away with a time to come back, never with a failure', async () => {
  const addresses = Array.from({ length: 60 }, (_, i) =>
    onSite(
      `/snapshot.png?places=${['440000', '310000', '330000'].slice(0, (i % 3) + 1).join('.')}&layers=zones&until=${2015 + (i % 11)}&picture=wide`,
    ),
  )
  const answers = await Promise.all(addresses.map((address) => fetch(address, { redirect: 'manual' })))
  for (const { status, headers } of answers) {
    expect([200, 308, 503]).toContain(status)
    expect(status === 503 ? headers.get('retry-after') : '2').toBe('2')
  }
})

it('200 hostile queries, are moved or refused, echo nothing, and end in a picture', async () => {
  for (const search of sample(hostileQuery, { numRuns: 200 })) {
    const { status, body } = await ask(`/snapshot.svg?${search}`)
    expect([search, [200, 308, 400].includes(status)]).toEqual([search, true])
    expect(body).not.toContain('<x-boom')
    const next = await askToTheEnd(`/snapshot.svg?${search}`)
    expect([search, next.status === 200 || next.status === 400]).toEqual([search, true])
  }
})

it.each(['%', '%E0%A4%A', `places=${'440000.'.repeat(500)}`, 'picture[]=card', 'picture=%00', '&&&=&==&'])(
  '?%s is answered',
  async (search) => {
    expect((await ask(`/snapshot.svg?${search}`)).status).toBeLessThan(500)
  },
)
