import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { viewKeys } from '@/data/view/view-codec'
import { ask, firstMatch, onSite } from '@/tests/support/answer'

const embeds = ['/embed', '/embed/province/guangdong', '/embed/compare?places=440000.310000'] as const

/** The largest documents: circles and sites over the fill, many years, both themes. */
const heavy = [
  ...embeds,
  '/embed?layers=bases.zones&circles=gdp&theme=auto&places=440000.310000&text=large',
  '/embed?indicator=goods-total&form=fill&theme=auto&lang=en&layers=bases.zones',
  '/embed?level=region&theme=auto',
  '/embed/compare?theme=auto&lang=en',
]

describe('what may be framed', () => {
  it.each(embeds)('%s may, from anywhere, also by pages that isolate themselves', async (path) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    '/',
    '/en',
    '/compare',
    '/provinces/guangdong',
    '/share/embed',
    '/embedded',
    '/embed/x',
    '/embed/compare/x',
    '/en/embed',
    '/oembed?url=/',
    '/embed.js',
  ])('%s may not', async (path) => {
    const { headers } = await ask(path)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it.each(['/EMBED', '/%65mbed', '/Embed/Compare', '/embed/'])(
    '%s is another spelling, and shows nothing',
    async (path) => {
      const { status, location } = await ask(path)
      expect(status).toBe(308)
      expect(new URL(location ?? '').pathname).toMatch(/^\/embed(\/compare)?$/)
    },
  )
})

describe.each(heavy)('%s', (path) => {
  it('is at most 40 KB in brotli, its script 5 KB on the way, and asks for nothing else', async () => {
    const { body } = await ask(path)
    const script = firstMatch(body, /<script>([\s\S]*?)<\/script>/) ?? ''
    const bytes = brotliCompressSync(body).length
    console.log(`${path}: brotli ${(bytes / 1024).toFixed(1)} KB`)
    expect(bytes).toBeLessThanOrEqual(40 * 1024)
    expect(script.length).toBeGreaterThan(1000)
    expect(gzipSync(script).length).toBeLessThanOrEqual(5 * 1024)
    expect(body).not.toMatch(/<script [^>]*src|<link rel="stylesheet"|<img|@import|url\((?!#)/)
  })
})

describe('/embed.js', () => {
  it('is at most 2 KB', async () => {
    const { body, headers } = await ask('/embed.js')
    expect(body.length).toBeLessThanOrEqual(2 * 1024)
    expect(headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })
})

/** The addresses that a consumer finds in the head of a page. */
async function discovered(path: string): Promise<Readonly<Record<'json' | 'xml', string>>> {
  const head = firstMatch((await ask(path)).body, /<head>([\s\S]*?)<\/head>/) ?? ''
  const find = (type: string) => {
    const link = (head.match(/<link\b[^>]*>/g) ?? []).find((tag) => tag.includes(`type="${type}"`)) ?? ''
    return (firstMatch(link, /href="([^"]*)"/) ?? 'none').replaceAll('&amp;', '&')
  }
  return { json: find('application/json+oembed'), xml: find('text/xml+oembed') }
}

describe('oEmbed', () => {
  it('gives no more room than there is', async () => {
    const { body } = await ask('/oembed?url=/&maxwidth=400&maxheight=200')
    expect(JSON.parse(body)).toMatchObject({ width: 400, height: 200 })
    expect(body).not.toContain('thumbnail_url')
  })

  it.each([
    ['/oembed?url=https://other.example/', 404],
    ['/oembed?url=/provinces/nowhere', 404],
    ['/oembed?url=/data', 404],
    ['/oembed?url=http://%5B', 404],
    ['/oembed?url=/&format=yaml', 501],
    ['/oembed', 400],
  ])('%s is answered with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  it.each(['/data', '/provinces', '/about'])('%s has nothing to discover', async (path) => {
    expect(await discovered(path)).toEqual({ json: 'none', xml: 'none' })
  })
})

describe('bad input', () => {
  const markup = '"\'></p><img src=x onerror="boom()"><script>boom()</script>'

  it.each([...viewKeys, 'lang', 'childId', 'parentUrl', '__proto__', 'url', 'width', 'host'])(
    'markup in %s gives the nearest sensible view and no markup',
    async (key) => {
      for (const path of ['/embed', '/embed/compare', '/embed/province/guangdong', '/share/embed', '/oembed?url=/&']) {
        const join = path.endsWith('&') ? '' : '?'
        const { status, body } = await ask(`${path}${join}${key}=${encodeURIComponent(markup)}`)
        expect([path, status < 500 && (path.startsWith('/oembed') || status === 200)]).toEqual([path, true])
        expect(body).not.toMatch(/<img src=x|<script>boom/)
      }
    },
  )

  it.each(['%', '%E0%A4%A', '%00', '..%2f..%2fetc', encodeURIComponent(markup), 'x'.repeat(3000), '广'])(
    'province %s does not exist: 404 with a sentence',
    async (name) => {
      const { status, body } = await fetch(onSite(`/embed/province/${name}`)).then(async (answer) => ({
        status: answer.status,
        body: await answer.text(),
      }))
      expect([400, 404]).toContain(status)
      expect(body).not.toMatch(/<img src=x|<script>boom/)
    },
  )

  it('what could not be used is said in one line', async () => {
    const { body } = await ask('/embed?indicator=nothing&period=1&foo=bar&lang=en')
    expect(body).toContain('“nothing” cannot be used for “indicator”')
    expect(body.split('class="corrections"')).toHaveLength(2)
  })

  it('a province misspelled is offered by its right name', async () => {
    const { status, body } = await ask('/embed/province/guandong')
    expect(status).toBe(404)
    expect(body).toContain('<a href="/embed/province/guangdong">广东省</a>')
    expect((await ask('/embed/province/广东?theme=dark')).location).toBe(onSite('/embed/province/guangdong?theme=dark'))
  })
})

describe('the page on which an embed is tried out', () => {
  it('an address that cannot be embedded is told, and the national map stands in', async () => {
    const { body } = await ask('/share/embed?url=https://other.example/')
    expect(body).toContain('这个地址不能嵌入')
    expect(body).toContain('src="/embed#?secret=')
  })
})
