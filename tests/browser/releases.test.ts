import { describe, expect, it } from 'vitest'
import { listReleases } from '@/data/files/releases'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, firstMatch, markupOf, onSite } from '@/tests/support/answer'
import { observations } from '@/tests/support/facts'
import { openBrowser, openPage } from '@/tests/support/page'

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
  it('are chosen by a form, without a script, and compared at an address that says which', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/data/releases')
    await page.locator('select[name=from]').selectOption(oldest)
    await page.locator('select[name=to]').selectOption(newest)
    await page.getByRole('button', { name: '看变化' }).click()
    expect(page.url()).toBe(onSite(list))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`从${oldest}版到${newest}版的变化`)
    expect(await page.locator('select[name=from]').inputValue()).toBe(oldest)
  })

  it('are told apart by every figure: none corrected from 2026.1 to 2026.2, and the new ones listed as the tables have them', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/data/releases?from=2026.1&to=2026.2')
    expect(await page.locator('#corrections').textContent()).toContain('2026.1版的每个数字，在2026.2版中都一样')
    expect(await page.locator('#indicators li').count()).toBe(11)
    const partner = page.locator('#added details').filter({ hasText: '跨境电商出口目的地占比' })
    const cells = await partner
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
    const printed = observations.filter(({ indicator }) => indicator === 'cbec-export-destination-share')
    const told = cells.map(([, period, figure]) => `${period} ${Number.parseFloat(figure ?? '')}`)
    expect(told.toSorted()).toEqual(printed.map(({ period, value }) => `${period} ${Number(value)}`).toSorted())
    expect(cells.map(([place]) => place)).toContain('美国')
  })

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

  it.each([list, `/en${list}`, '/data/releases'])(
    '%s: axe finds nothing, and no phone scrolls sideways',
    async (path) => {
      const page = await openPage(await openBrowser())
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      for (const [width, colorScheme] of [
        [1440, 'light'],
        [320, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        expect([width, ...(await accessibilityViolations(page))]).toEqual([width])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
    },
  )
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

  it('keeps a note that is true wherever the reader leads the map', async () => {
    const page = await openPage(await openBrowser())
    await page.goto(`/?indicator=dds-export&release=${oldest}`, { waitUntil: 'networkidle' })
    const note = page.getByRole('region', { name: '数据版本' })
    const said = await note.textContent()
    await page.locator('select[name=indicator]').selectOption('gdp')
    await page.waitForURL(/indicator=gdp/)
    expect(page.url()).toContain(`release=${oldest}`)
    expect(await note.textContent()).toBe(said)
    expect(said).not.toContain('本图')
    await note.getByRole('link', { name: /^看最新的/ }).click()
    await page.waitForURL(onSite('/?indicator=dds-export'))
    expect(await note.count()).toBe(0)
  })

  it.each([pages[0][0], pages[2][0]])('%s: axe finds nothing', async (path) => {
    const page = await openPage(await openBrowser())
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await accessibilityViolations(page)).toEqual([])
  })
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
    const figures = ({ body }: typeof live) => body.match(/<td class="number">[^<]*/g) ?? []
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

  it('can be tried out live and frozen before it is embedded', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto(`/share/embed?url=${encodeURIComponent(`/?indicator=gdp&release=${oldest}`)}`)
    const frame = page.locator('.health-frame iframe')
    expect(await page.locator('select[name=release]').inputValue()).toBe(oldest)
    expect(await frame.getAttribute('src')).toContain(`release=${oldest}`)
    await page.locator('select[name=release]').selectOption('')
    await page.getByRole('button', { name: '查看' }).click()
    expect(await frame.getAttribute('src')).not.toContain('release=')
  })
})
