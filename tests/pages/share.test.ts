import { sample, string } from 'fast-check'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureSizes } from '@/data/address/picture'
import { ask, firstMatch, markupOf, onSite } from '@/tests/support/answer'
import { hostileQuery } from '@/tests/support/hostile'
import { places } from '@/tests/support/tables'

const panels = [
  ['/share?indicator=dds-export', '/?indicator=dds-export'],
  ['/en/share?indicator=dds-export', '/en?indicator=dds-export'],
  ['/share/compare?places=440000.330000', '/compare?places=440000.330000'],
  ['/provinces/guangdong/share', '/provinces/guangdong'],
] as const

function fieldOf(body: string, id: string): string {
  return (firstMatch(body, new RegExp(`<textarea[^>]*id="${id}"[^>]*>([^<]*)`)) ?? '').replaceAll('&amp;', '&')
}

describe.each(panels)('%s', (panel, page) => {
  it('gives the address of the page, and a short one that leads there', async () => {
    const answer = await ask(panel)
    expect(answer.status).toBe(200)
    const whole = new URL(fieldOf(answer.body, 'whole'))
    expect(whole.pathname + whole.search).toBe(page)
    const short = new URL(fieldOf(answer.body, 'short'))
    const { status, location } = await ask(short.pathname)
    expect([status, location]).toEqual([308, onSite(page)])
  })

  it('links to nothing that does not answer at once', async () => {
    const links = [...markupOf(await ask(panel)).matchAll(/<a [^>]*href="(\/[^"#]*)"/g)]
    const hrefs = new Set(links.map(([, href = '']) => href.replaceAll('&amp;', '&')))
    expect([...hrefs].filter((href) => href.includes('snapshot.png')).length).toBeGreaterThan(10)
    // Drawing every picture is another test's; their addresses must be canonical all the same.
    const cheap = [...hrefs].filter((href) => !/snapshot\.(png|jpg)|wechat\.zip|package\.zip/.test(href))
    for (const href of cheap) expect([href, (await ask(href)).status]).toEqual([href, 200])
    expect(cheap.filter((href) => href.includes('snapshot.svg')).length).toBe(7)
  })

  it('is not for search engines, and is reached from the page itself', async () => {
    expect((await ask(panel)).body).toMatch(/<meta name="robots" content="noindex/)
    expect(markupOf(await ask(page))).toContain(`href="${panel.replaceAll('&', '&amp;')}"`)
  })
})

describe('a short link', () => {
  it('of every province leads to its page', async () => {
    for (const { slug } of places) {
      const short = new URL(fieldOf((await ask(`/provinces/${slug}/share`)).body, 'short'))
      expect((await ask(`${short.pathname}?from=timeline`)).location).toBe(onSite(`/provinces/${slug}`))
    }
  })

  it.each([
    '/s/m',
    '/s/mm1',
    '/s/mcIdds-exportY19',
    '/s/%3Cscript%3E',
    '/s/%',
    '/s/..%2f..',
    `/s/mm${'IA'.repeat(200)}`,
  ])('%s is damaged: it leads nowhere, and says so', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body).not.toContain('<script>alert')
  })

  it('of whatever text is never answered with a failure', async () => {
    for (const text of sample(string({ unit: 'binary', maxLength: 60 }), { numRuns: 60 })) {
      expect([404, 308, 200]).toContain((await ask(`/s/${encodeURIComponent(text)}`)).status)
    }
  })
})

describe.each(['/wechat.zip?indicator=dds-export', '/provinces/guangdong/wechat.zip'])('the pack %s', (path) => {
  it('holds five files within the limits of WeChat', async () => {
    const answer = await fetch(onSite(path))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="wechat-[\w.-]+\.zip"/)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)).toEqual(['long.jpg', 'cover.jpg', 'thumb.jpg', 'qr.png', 'caption.txt'])
    const size = (name: string) => files[name]?.byteLength ?? Number.POSITIVE_INFINITY
    expect(size('long.jpg')).toBeLessThanOrEqual(pictureSizes.long.limit)
    expect(size('thumb.jpg')).toBeLessThanOrEqual(pictureSizes.thumb.limit)
    const formOf = async (name: string) => sharp(files[name]).metadata()
    expect(await formOf('cover.jpg')).toMatchObject({ format: 'jpeg', width: 1080, height: 1080 })
    expect(await formOf('long.jpg')).toMatchObject({ format: 'jpeg', width: 1080 })
    const { width, height } = await formOf('qr.png')
    expect([width, (width ?? 0) >= 600]).toEqual([height, true])
    const caption = new TextDecoder().decode(files['caption.txt'])
    expect(caption).toMatch(/资料来源：.*数据版本\d{4}\.\d+整理。/)
    expect(caption).toContain('台湾省资料暂缺')
    expect(caption).toMatch(/http.*(indicator=dds-export&release=|provinces\/guangdong)/)
  })
})

it('a pack has one address', async () => {
  expect((await ask('/wechat.zip?focus=440000&lang=zh')).location).toBe(onSite('/wechat.zip'))
  expect((await ask('/provinces/440000/wechat.zip')).location).toBe(onSite('/provinces/guangdong/wechat.zip'))
  expect((await ask('/provinces/atlantis/wechat.zip')).status).toBe(404)
  expect((await ask('/regions/east/wechat.zip')).status).toBe(404)
})

it.each(['/share', '/en/share/compare', '/provinces/guangdong/share', '/wechat.zip'])(
  '60 hostile queries, are no failure of %s and are not echoed',
  async (path) => {
    for (const search of sample(hostileQuery, { numRuns: 60 })) {
      const { status, body } = await ask(`${path}?${search}`)
      expect([search, [200, 308].includes(status)]).toEqual([search, true])
      expect([search, body.includes('<x-boom')]).toEqual([search, false])
    }
  },
)
