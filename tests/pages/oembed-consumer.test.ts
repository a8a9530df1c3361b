import { unfurl } from 'unfurl.js'
import { describe, expect, it } from 'vitest'
import { firstMatch, onSite } from '@/tests/support/answer'

/** Pages, and the start of the address of the frame that a consumer shall be told of. */
const pages = [
  ['/?indicator=gdp&period=2022', '/embed?indicator=gdp&period=2022', '2022年各省份地区生产总值'],
  [
    '/en?places=440000.310000',
    '/embed?places=440000.310000&lang=en',
    'Digitally deliverable services trade by province, 2023',
  ],
  ['/compare?places=440000.330000', '/embed/compare?places=440000.330000', '广东、浙江比较'],
  ['/provinces/guangdong', '/embed/province/guangdong', '广东省'],
] as const

/** A client that knows nothing of this site: it finds the provider by the links in the head of a page. */
describe.each(pages)('a consumer of %s', (path, frame, title) => {
  it('finds the frame by itself, with title, size, picture and provider', async () => {
    const { oEmbed } = await unfurl(onSite(path))
    if (oEmbed?.type !== 'rich') throw new Error(`${path} offers nothing rich`)
    expect(oEmbed).toMatchObject({ version: '1.0', provider_name: expect.any(String) })
    expect(oEmbed.title).toContain(title)
    const source = (firstMatch(oEmbed.html, /<iframe src="([^"]*)"/) ?? '').replaceAll('&amp;', '&')
    expect(source).toBe(onSite(frame))
    expect(oEmbed.html).toMatch(/<iframe [^>]*sandbox="allow-scripts /)
    expect([oEmbed.width, oEmbed.height > 200]).toEqual([800, true])
    const answers = await Promise.all([source, oEmbed.thumbnails?.[0]?.url ?? ''].map((address) => fetch(address)))
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'text/html; charset=utf-8'],
      [200, expect.stringMatching(/^image\//)],
    ])
  })

  it('has a title and a description to show where it can show no frame', async () => {
    const metadata = await unfurl(onSite(path), { oembed: false })
    expect(metadata.title).toContain(title)
    expect(metadata.description?.length).toBeGreaterThan(10)
  })
})

it('a page with nothing to embed offers nothing', async () => {
  expect((await unfurl(onSite('/about'))).oEmbed).toBeUndefined()
})
