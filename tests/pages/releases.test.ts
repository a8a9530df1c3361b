import { describe, expect, it } from 'vitest'
import { listReleases } from '@/data/files/releases'
import { ask, firstMatch, markupOf, onSite } from '@/tests/support/answer'

const ids = listReleases().map(({ id }) => id)
const [oldest = '', newest = ''] = [ids[0], ids.at(-1)]
const list = `/data/releases?from=${oldest}&to=${newest}`

/** The note on a page that is pinned to an earlier release. */
function noteOf(markup: string): string | null {
  return (
    firstMatch(markup, /<section class="release-note"[^>]*>([\s\S]*?)<\/section>/)?.replaceAll('&amp;', '&') ?? null
  )
}

describe('two releases', () => {
  it.each([
    ['/data/releases?from=1999.1', '没有名为“1999.1”的版本'],
    [`/data/releases?from=${newest}&to=${oldest}`, `从${oldest}版到${newest}版`],
    ['/en/data/releases?to=x', 'There is no release “x”'],
    [`/data/releases?from=${newest}&to=${newest}`, `到${newest}版的变化`],
  ])('%s gives the nearest pair, and says so', async (path, said) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(markupOf(answer)).toContain(said)
  })

  it('that are asked for by markup are answered without it', async () => {
    const { status, body } = await ask(
      `/data/releases?from=${encodeURIComponent('"><script>boom()</script>')}&to=${'9'.repeat(3000)}`,
    )
    expect(status).toBe(200)
    expect(body).not.toContain('<script>boom')
  })

  it('are linked from the list of releases, which says how many figures each has changed', async () => {
    const markup = markupOf(await ask('/data/releases')).replaceAll('&amp;', '&')
    for (const [i, id] of ids.slice(1).entries()) {
      expect(markup).toContain(`href="/data/releases?from=${ids[i]}&to=${id}"`)
    }
    expect(markup).toMatch(/没有更正和撤回任何数字，新增21个/)
  })
})

describe('a link that is pinned to an earlier release', () => {
  const pages = [
    [`/?indicator=dds-export&release=${oldest}`, '/?indicator=dds-export'],
    [`/en?indicator=dds-export&places=440000&release=${oldest}`, '/en?indicator=dds-export&places=440000'],
    [`/compare?places=440000.330000&versus=gdp&release=${oldest}`, '/compare?places=440000.330000&versus=gdp'],
  ] as const

  it.each(pages)('%s says which, and offers the newest data and the list of what changed', async (pinned, latest) => {
    const markup = markupOf(await ask(pinned))
    const note = noteOf(markup)
    const prefix = pinned.startsWith('/en') ? '/en' : ''
    expect(note).toContain(prefix === '' ? `（${oldest}版）` : `(release ${oldest})`)
    expect(note).toContain('aria-current="true"')
    expect(note).toContain(`href="${latest}"`)
    expect(note).toContain(`href="${prefix}${list}"`)
    expect(markup.indexOf('release-note')).toBeLessThan(markup.indexOf('<h1'))
    expect(noteOf(markupOf(await ask(latest)))).toBe(null)
    expect((await ask(`${prefix}${list}`)).status).toBe(200)
  })

  it.each(['/', `/?release=${newest}`, `/compare?release=${newest}`, '/?release=1999.1'])(
    '%s shows the newest data, and needs no note',
    async (path) => {
      expect(noteOf(markupOf(await ask(path)))).toBe(null)
    },
  )
})

describe('a frozen embed of which nothing has been corrected', () => {
  it.each([
    ['/embed?indicator=dds-export', '&'],
    ['/embed/compare?places=440000.310000', '&'],
    ['/embed/province/guangdong', '?'],
  ])('%s has the figures of the live one and no note', async (path, join) => {
    const [live, frozen] = [await ask(path), await ask(`${path}${join}release=${oldest}`)]
    expect(frozen.status).toBe(200)
    expect(frozen.body).not.toContain('class="revised"')
    const figures = ({ body }: typeof live) => body.match(/<td class="number"[^>]*>[^<]*/g) ?? []
    expect(figures(frozen).length).toBeGreaterThan(3)
    expect(figures(frozen)).toEqual(figures(live))
    expect(frozen.body).toContain(`数据版本 ${oldest}`)
  })
})

describe('what is taken along of a page', () => {
  it.each(['/share?indicator=dds-export', '/share/compare?places=440000.330000', '/provinces/guangdong/share'])(
    '%s is offered live and frozen, as frame, element and picture',
    async (path) => {
      const codes = (markup: string) =>
        [...markup.matchAll(/<textarea[^>]*id="embed-(?:frame|element|picture)"[^>]*>([^<]*)/g)].map(
          ([, code = '']) => code,
        )
      const live = markupOf(await ask(path))
      expect(codes(live)).toHaveLength(3)
      expect(codes(live).filter((code) => code.includes('release='))).toEqual([])
      expect(live).toContain('随新发布更新')
      const href = firstMatch(live, /<a href="([^"]*)#embed">永远是/)?.replaceAll('&amp;', '&') ?? 'none'
      expect(href).toContain(`release=${newest}`)
      const frozen = markupOf(await ask(href))
      expect(codes(frozen).filter((code) => code.includes(`release=${newest}`))).toHaveLength(3)
      expect(firstMatch(frozen, /<a href="([^"]*)#embed">随新发布更新/)?.replaceAll('&amp;', '&')).toBe(path)
    },
  )

  it('of a province can be pinned: embed, picture and files have one address each', async () => {
    for (const path of ['/provinces/guangdong/download.csv', '/provinces/guangdong/snapshot.svg']) {
      expect([path, (await ask(`${path}?release=${oldest}`)).status]).toEqual([path, 200])
      expect((await ask(`${path}?release=1999.1`)).location).toBe(onSite(path))
      expect((await ask(`${path}?lang=en&release=${oldest}`)).location).toBe(
        onSite(`${path}?release=${oldest}&lang=en`),
      )
    }
    expect((await ask(`/provinces/guangdong/snapshot.svg?release=${oldest}`)).body).toContain(oldest)
    const { body } = await ask(`/oembed?url=${encodeURIComponent(`/provinces/guangdong?release=${oldest}`)}`)
    expect(body).toContain(`/embed/province/guangdong?release=${oldest}`)
  })
})
