import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ask, markupOf } from '@/tests/support/answer'
import { places, rowsOf } from '@/tests/support/tables'

const zones = rowsOf('zones')
const practices = rowsOf('practices')
const localFigures = rowsOf('local-figures')

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}

describe('without a script, the page of a place', () => {
  it.each(places)('$slug says what the tables know of it, and nothing that is none', async (place) => {
    for (const language of ['zh', 'en'] as const) {
      const answer = await ask(`${language === 'en' ? '/en' : ''}/provinces/${place.slug}`)
      const text = textOf(markupOf(answer))
      expect(answer.status).toBe(200)
      expect(text).not.toMatch(/N\/A|NaN|undefined|null|\[object|Infinity/)
      expect(text).toContain(place[`name_${language}`])
      for (const zone of zones.filter((row) => row.place === place.code)) {
        expect(text).toContain(zone.name_zh)
        expect(text).toContain(zone.document)
        expect(text).toContain(zone.approved || zone.published)
      }
      for (const practice of practices.filter((row) => row.place === place.code)) {
        expect(text).toContain(practice[`summary_${language}`])
      }
      const measures = localFigures.filter((row) => row.place === place.code && row.level !== 'group')
      for (const row of measures) expect(text).toContain(row[`measure_${language}`])
    }
  })

  it('shows both of two figures that contradict each other', async () => {
    const text = textOf(markupOf(await ask('/provinces/beijing')))
    expect(text).toContain('152.4亿元')
    expect(text).toContain('152.2亿元')
    expect(text).toContain('一并列出，不作取舍')
  })

  it('never passes the growth of region and nation off as the province’s', async () => {
    const text = textOf(markupOf(await ask('/provinces/qinghai')))
    expect(text).toContain('不是青海省的增速')
    expect(text).not.toMatch(/2023年至2024年，青海可数字化交付/)
    expect(text).toMatch(/2023年至2024年，中西部可数字化交付的服务进出口由233.2亿美元增至251.6亿美元，增长7.9%/)
  })

  it.each(['taiwan', 'hong-kong', 'macao'])('of %s says why there are no figures', async (slug) => {
    const text = textOf(markupOf(await ask(`/provinces/${slug}`)))
    expect(text).toContain('31个省、自治区、直辖市')
    expect(text).toContain('各项数据均不含香港、澳门特别行政区和台湾省')
    expect(text).not.toContain('主要数字')
  })
})

describe('the weight of a page of a place', () => {
  it('in scripts is what a page of plain text has, and at most 10 KB in gzip', async () => {
    async function scripts(path: string): Promise<ReadonlySet<string>> {
      const { body } = await ask(path)
      return new Set(Array.from(body.matchAll(/\/_next\/static\/[^"\\]+\.js/g), ([address]) => address))
    }
    const [own, plain] = [await scripts('/provinces/guangdong'), await scripts('/about')]
    const bodies = await Promise.all(
      [...own].filter((path) => !plain.has(path)).map(async (path) => (await ask(path)).body),
    )
    expect(bodies.join('')).not.toContain('maplibre')
    expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(10 * 1024)
  })

  // English says where each figure stands in its own words, and beside them as the Chinese source prints it.
  it.each([
    ['', 45],
    ['/en', 48],
  ])('in its markup is at most so much in brotli: %s/provinces %i KB', async (language, limit) => {
    const paths = places.map(({ slug }) => `${language}/provinces/${slug}`)
    const bodies = await Promise.all(paths.map(async (path) => (await ask(path)).body))
    // To compress all would take a minute: the longest are the heaviest.
    const longest = bodies.toSorted((a, b) => b.length - a.length).slice(0, 4)
    const sizes = longest.map((body) => brotliCompressSync(body).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limit * 1024)
  })
})
