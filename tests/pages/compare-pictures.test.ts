import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import { parseMetadata } from '@/data/export/picture-metadata'
import { ask, onSite } from '@/tests/support/answer'
import { figuresOf } from '@/tests/support/tables'

const query = 'indicator=goods-total&places=440000.320000.330000.310000'
const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png', jpg: 'image/jpeg' }

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await fetch(onSite(path), { redirect: 'manual' })
  expect([path, answer.status]).toEqual([path, 200])
  return Buffer.from(await answer.arrayBuffer())
}

describe('/compare/snapshot', () => {
  it.each(Object.entries(types))('.%s is an image, briefly cached, with a tag', async (format, type) => {
    const { status, headers } = await ask(`/compare/snapshot.${format}?${query}&picture=card`)
    expect([status, headers.get('content-type')]).toEqual([200, type])
    expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400')
    const etag = headers.get('etag') ?? ''
    const again = await ask(`/compare/snapshot.${format}?${query}&picture=card`, { 'if-none-match': etag })
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
  })

  it.each(pictureNames)('is drawn as %s, light and dark, at its size and within its bytes', async (name) => {
    const { width, height, limit } = pictureSizes[name]
    const picture = name === 'article' ? '' : `&picture=${name}`
    for (const rest of [`${picture}&lang=en`, `&theme=dark${picture}`]) {
      const jpg = await bytesOf(`/compare/snapshot.jpg?${query}${rest}`)
      const drawn = await sharp(jpg).metadata()
      expect(drawn.width).toBe(width)
      expect(drawn.height).toBeGreaterThanOrEqual(height)
      expect(jpg.byteLength).toBeLessThanOrEqual(limit ?? Number.POSITIVE_INFINITY)
    }
  })

  it('has twice the pixels at double density', async () => {
    const { width, height } = await sharp(await bytesOf(`/compare/snapshot.png?${query}&picture=card%402x`)).metadata()
    expect([width, height]).toEqual([2400, 1260])
  })

  it('without places shows the first ten', async () => {
    const { body } = await ask('/compare/snapshot.svg')
    expect(body).toContain('上海、广东、北京三地可数字化交付的服务进出口合计占全国的67.7%')
    expect(body.match(/<g [^>]*><title>[^<]+<\/title><rect/g)?.length).toBeGreaterThanOrEqual(10)
  })

  it.each(['picture=wide', 'picture=long', 'picture=thumb'])(
    'has the printed figures of its places (%s)',
    async (picture) => {
      const printed = figuresOf('dds-total', '2023')
      const { body } = await ask(`/compare/snapshot.svg?places=440000.310000&${picture}`)
      for (const code of ['440000', '310000']) expect(body).toContain(`>${Number(printed.get(code)).toFixed(1)}<`)
    },
  )
})

describe('its address', () => {
  it.each([
    ['/compare/snapshot.svg?picture=article', '/compare/snapshot.svg'],
    [
      '/compare/snapshot.png?places=440000.440000.310000&form=tile&text=large',
      '/compare/snapshot.png?places=440000.310000',
    ],
    ['/compare/snapshot.png?lang=en&theme=light&places=310000', '/compare/snapshot.png?places=310000&lang=en'],
    ['/compare/snapshot.jpg?focus=440000&utm_source=x&versus=gdp', '/compare/snapshot.jpg?versus=gdp'],
  ])('%s moves to the canonical one', async (given, canonical) => {
    const { status, headers } = await ask(given)
    expect([status, headers.get('location')]).toEqual([308, canonical])
  })

  it.each(['huge', 'card@3x', '__proto__'])('of the size %s is refused', async (name) => {
    const { status, body } = await ask(`/compare/snapshot.png?picture=${name}`)
    expect(status).toBe(400)
    expect(body).not.toContain(name)
  })

  it.each(['/compare/snapshot.gif', '/compare/guangdong/snapshot.png', '/en/compare/snapshot.png'])(
    '%s does not exist',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it.each(['places=%00', '%E0%A4%A', `places=${'440000.'.repeat(500)}`, 'versus="><script>', 'peers=9.9.9.9.9.9'])(
    '?%s is answered',
    async (search) => {
      const { status, body } = await ask(`/compare/snapshot.svg?${search}`)
      expect(status).toBeLessThan(500)
      expect(body).not.toContain('<script')
    },
  )
})

describe('its metadata', () => {
  it.each(['', '&lang=en'])('names view, release and the table drawn, byte for byte (%s)', async (lang) => {
    const { body } = await ask(`/compare/snapshot.svg?${query}${lang}`)
    const written = /<metadata id="[\w-]+">([^<]*)</.exec(body)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const metadata = parseMetadata(written ?? '')
    const view = new URL(metadata?.view ?? '', 'http://site')
    expect(view.pathname).toBe(lang === '' ? '/compare' : '/en/compare')
    expect(view.searchParams.get('release')).toBe(metadata?.release)
    expect((await ask(view.pathname + view.search)).status).toBe(200)
    const table = await bytesOf(metadata?.table ?? '')
    expect(createHash('sha256').update(table).digest('hex')).toBe(metadata?.sha256)
  })
})

describe('pages point to it', () => {
  it('the panel in every size, with canonical addresses', async () => {
    const { body } = await ask(`/share/compare?${query}`)
    const found = [...body.matchAll(/(?:href|src)="(\/compare\/snapshot[^"]+)"/g)]
    const pictures = new Set(found.map(([, href = '']) => href.replaceAll('&amp;', '&')))
    expect(pictures.size).toBeGreaterThanOrEqual(5 * pictureNames.length)
    for (const href of [...pictures].filter((address) => address.includes('thumb'))) {
      expect([href, (await ask(href)).status]).toEqual([href, 200])
    }
    expect(body).not.toMatch(/(?:href|src)="\/snapshot/)
  })

  it('oEmbed as thumbnail', async () => {
    const url = onSite(`/compare?${query}`)
    const { body } = await ask(`/oembed?url=${encodeURIComponent(url)}`)
    const { thumbnail_url: thumbnail }: { thumbnail_url: string } = JSON.parse(body)
    const { pathname, search } = new URL(thumbnail)
    expect(pathname).toBe('/compare/snapshot.png')
    const { width, height } = await sharp(await bytesOf(pathname + search)).metadata()
    expect([width, height]).toEqual([300, 300])
  })
})

it('the pack for WeChat holds long image, cover, thumb, code and text of the comparison', async () => {
  const files = unzipSync(await bytesOf(`/compare/wechat.zip?${query}`))
  expect(Object.keys(files).toSorted()).toEqual(['caption.txt', 'cover.jpg', 'long.jpg', 'qr.png', 'thumb.jpg'])
  expect(files['long.jpg']?.byteLength).toBeLessThanOrEqual(pictureSizes.long.limit)
  expect(files['thumb.jpg']?.byteLength).toBeLessThanOrEqual(pictureSizes.thumb.limit)
  const caption = new TextDecoder().decode(files['caption.txt'])
  expect(caption).toContain('广东、江苏、浙江、上海四地货物进出口总额合计占全国的55.3%')
  expect(caption).toContain(`/compare?${query}&release=`)
  expect(caption).not.toContain('底图')
})
