import { brotliCompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { listReleases, readFrozen } from '@/data/files/releases'
import { ask, firstMatch, markupOf, onSite } from '@/tests/support/answer'
import { markup as hostileMarkup } from '@/tests/support/hostile'
import { textOf } from '@/tests/support/table-markup'
import { places } from '@/tests/support/tables'

const ids = listReleases().map(({ id }) => id)
const [oldest = '', newest = ''] = [ids[0], ids.at(-1)]

type Row = Readonly<Record<'id' | 'name_zh' | 'indicator' | 'place' | 'period' | 'state' | 'value', string>>

/** The tables as they were frozen, read without the product's own reader. */
function frozenRows(release: string, table: 'observations' | 'indicators'): readonly Row[] {
  return parse<Row>(readFrozen(release)[table] ?? '', { columns: true, bom: true })
}

function noteIn(markup: string): string | null {
  return firstMatch(markup, /<section class="release-note"[^>]*>([\s\S]*?)<\/section>/)
}

function bodyIn(markup: string): string {
  return markup.slice(markup.indexOf('<article'), markup.indexOf('</article>'))
}

/** Name, year and figure of each line of the table of key figures. */
function keyFigures(markup: string): readonly (readonly [string, string, string])[] {
  const table = firstMatch(markup, /<table[^>]*id="key-figures"[^>]*>([\s\S]*?)<\/table>/) ?? ''
  return [
    ...table.matchAll(
      /<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td class="number"[^>]*><span[^>]*>(.*?)<\/span>/g,
    ),
  ].map(([, name = '', period = '', figure = '']) => [textOf(name), period, textOf(figure)] as const)
}

describe('the page of a place at an address that names an earlier release', () => {
  it.each(['guangdong', 'qinghai', 'zhejiang', 'xizang'])(
    '%s says so, and prints the figures of its frozen tables',
    async (slug) => {
      const answer = await ask(`/provinces/${slug}?release=${oldest}`)
      const page = markupOf(answer)
      expect(answer.status).toBe(200)
      expect(page.indexOf('release-note')).toBeLessThan(page.indexOf('<h1'))
      expect(page).toContain(`数据版本 ${oldest}`)
      expect(page).not.toContain(newest === oldest ? 'none' : `数据版本 ${newest}`)
      const names = new Map(frozenRows(oldest, 'indicators').map(({ name_zh: name, id }) => [name, id]))
      const code = places.find((place) => place.slug === slug)?.code
      const rows = frozenRows(oldest, 'observations').filter((row) => row.place === code && row.state === 'value')
      const lines = keyFigures(page)
      const compared = lines.flatMap(([name, period, figure]) => {
        const row = rows.find((one) => one.indicator === names.get(name) && one.period === period)
        const [printed = ''] = /[\d\u202f.]+/.exec(figure) ?? []
        if (row === undefined || printed === '') return []
        const decimals = printed.split('.')[1]?.length ?? 0
        return [[name, Number(printed.replaceAll('\u202f', '')), Number(Number(row.value).toFixed(decimals))] as const]
      })
      expect(compared.length).toBeGreaterThan(5)
      for (const [name, printed, stored] of compared) expect([name, printed]).toEqual([name, stored])
    },
  )

  it.each(['', '/en'])('offers the newest data and the list of what changed, under %j', async (prefix) => {
    const path = `${prefix}/provinces/guangdong`
    const page = markupOf(await ask(`${path}?release=${oldest}`)).replaceAll('&amp;', '&')
    const note = noteIn(page)
    expect(note).toContain(prefix === '' ? `（${oldest}版）` : `(release ${oldest})`)
    expect(note).toContain('aria-current="true"')
    expect(note).toContain(`href="${path}"`)
    expect(note).toContain(`href="${prefix}/data/releases?from=${oldest}&to=${newest}"`)
    expect(page).toContain(`href="${path}/share?release=${oldest}"`)
    const other = prefix === '' ? '/en/provinces/guangdong' : '/provinces/guangdong'
    expect(page).toContain(`href="${other}?release=${oldest}"`)
  })

  it('is left out of search engines, and names itself as what it is', async () => {
    const { body } = await ask(`/provinces/guangdong?release=${oldest}`)
    expect(body).toMatch(/<meta name="robots" content="noindex"/)
    expect(firstMatch(body, /<link rel="canonical" href="([^"]*)"/)).toMatch(
      new RegExp(`/provinces/guangdong\\?release=${oldest}$`),
    )
    expect(body).not.toContain('"@type":"Dataset"')
    expect(body).not.toContain('opengraph-image')
    expect((await ask('/provinces/guangdong')).body).not.toContain('noindex')
  })

  it('leads to nothing that is missing, and its files and panel are of its release', async () => {
    const page = markupOf(await ask(`/en/provinces/qinghai?release=${oldest}`)).replaceAll('&amp;', '&')
    const links = new Set(Array.from(page.matchAll(/href="(\/[^"#]*)/g), ([, href = '']) => href))
    const pinned = [...links].filter((href) => href.includes(`release=${oldest}`))
    expect(pinned.length).toBeGreaterThan(10)
    for (const href of pinned) expect([href, (await ask(href)).status]).toEqual([href, 200])
    const csv = await ask(`/provinces/qinghai/download.csv?release=${oldest}`)
    expect(csv.headers.get('content-disposition')).toContain(oldest)
  })

  it('is where the pinned panel and the frozen embed lead', async () => {
    const panel = markupOf(await ask(`/provinces/guangdong/share?release=${oldest}`))
    expect(panel).toContain(`href="${onSite(`/provinces/guangdong?release=${oldest}`)}"`)
    expect(panel).not.toContain('id="short"')
    expect(markupOf(await ask('/provinces/guangdong/share'))).toContain(`/provinces/guangdong?release=${newest}`)
    const embed = markupOf(await ask(`/embed/province/guangdong?release=${oldest}`))
    expect(embed).toMatch(new RegExp(`href="[^"]*/provinces/guangdong\\?release=${oldest}"[^>]*class="open"`))
    expect(markupOf(await ask('/embed/province/guangdong'))).toMatch(/provinces\/guangdong"[^>]*class="open"/)
  })

  it('weighs at most 46 KB in brotli, the note with it', async () => {
    // The live pages are built ahead, and so asked for at once: the longest of them are the longest pinned ones.
    const paths = places.flatMap(({ slug }) => [`/provinces/${slug}`, `/en/provinces/${slug}`])
    const live = await Promise.all(paths.map(async (path) => ({ path, length: (await ask(path)).body.length })))
    const heaviest = live.toSorted((a, b) => b.length - a.length).slice(0, 3)
    const longest = await Promise.all(heaviest.map(async ({ path }) => (await ask(`${path}?release=${oldest}`)).body))
    expect(longest[0]).toContain('release-note')
    for (const body of longest) expect(brotliCompressSync(body).length).toBeLessThanOrEqual(46 * 1024)
  })
})

describe('the page of a place at an address that names no earlier release', () => {
  it.each(['guangdong', 'qinghai'])('%s by the newest one is the live page', async (slug) => {
    const [live, pinned] = [await ask(`/provinces/${slug}`), await ask(`/provinces/${slug}?release=${newest}`)]
    expect(noteIn(markupOf(pinned))).toBe(null)
    const plain = (answer: typeof live) =>
      bodyIn(markupOf(answer)).replaceAll(/(?:\?|&amp;)release=[\d.]+|<!-- -->/g, '')
    expect(plain(live).length).toBeGreaterThan(10_000)
    expect(plain(pinned)).toBe(plain(live))
    const canonical = ({ body }: typeof live) => firstMatch(body, /<link rel="canonical" href="([^"]*)"/)
    expect(canonical(pinned)).toBe(canonical(live))
    expect(pinned.body).not.toContain('noindex')
  })

  it.each([
    '1999.1',
    '',
    ` ${oldest}`,
    `${oldest}.0`,
    'published',
    '__proto__',
    'constructor',
    '../../../etc/passwd',
    '2026.1.json.gz',
    '9'.repeat(3_000),
    hostileMarkup,
    '\u0000',
  ])('%#: no release: the live page, and nothing of it is echoed', async (release) => {
    const answer = await ask(`/provinces/guangdong?release=${encodeURIComponent(release)}`)
    expect(answer.status).toBe(200)
    expect(noteIn(markupOf(answer))).toBe(null)
    expect(answer.body).not.toContain('<x-boom')
    expect(answer.body).toBe((await ask('/provinces/guangdong')).body)
  })

  it.each([
    `?release=%E0%A4%A`,
    `?release[]=${oldest}`,
    `?release=1999.1&release=${oldest}`,
    `?release=${oldest}&release=1999.1`,
    `?release=${oldest}&lang=en&x=%FF&nxtPslug=beijing&slug=beijing`,
    `?${'release=1&'.repeat(800)}`,
  ])('%#: a broken or repeated query is answered with one page of the place', async (search) => {
    const answer = await ask(`/provinces/guangdong${search}`)
    expect(answer.status).toBe(200)
    expect(markupOf(answer)).toContain('<h1>广东省</h1>')
    expect(noteIn(markupOf(answer)) === null).toBe(!search.startsWith(`?release=${oldest}`))
  })

  it.each([`/provinces/guangdong/published`, `/en/provinces/guangdong/published?release=${oldest}`])(
    '%s is no address',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it('the inner name of the page leads nowhere, and another spelling of a place keeps the release', async () => {
    const inner = await ask(`/zh/provinces/guangdong/published?release=${oldest}`)
    expect(inner.status).toBe(308)
    expect((await ask(new URL(inner.location ?? '').pathname)).status).toBe(404)
    for (const name of ['440000', 'Guangdong', encodeURIComponent('广东')]) {
      expect((await ask(`/provinces/${name}?release=${oldest}`)).location).toBe(
        onSite(`/provinces/guangdong?release=${oldest}`),
      )
    }
    expect((await ask(`/provinces/atlantis?release=${oldest}`)).status).toBe(404)
  })
})
