import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { ask, firstMatch, onSite } from '@/tests/support/answer'
import { openBrowser, openPage } from '@/tests/support/page'

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
  it.each([
    ['/?indicator=goods-total&period=2019', '/embed?indicator=goods-total&period=2019', '2019'],
    ['/en/compare?places=440000.310000', '/embed/compare?places=440000.310000&lang=en', 'Guangdong'],
    ['/provinces/guangdong', '/embed/province/guangdong', '广东'],
  ])('%s is discovered, and its answer frames the same view', async (page, embed, said) => {
    const links = await discovered(page)
    const json = await ask(links.json.replace(/^https?:\/\/[^/]+/, ''))
    expect(json.headers.get('content-type')).toMatch(/^application\/json/)
    const answer = JSON.parse(json.body) as Readonly<Record<string, string | number>>
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' })
    expect(answer.title).toContain(said)
    const source = firstMatch(String(answer.html), /<iframe src="([^"]*)"/)?.replaceAll('&amp;', '&')
    expect(source).toBe(onSite(embed))
    expect(String(answer.html)).toContain(`<blockquote><a href="${onSite(page).replaceAll('&', '&amp;')}">`)
    expect((await ask(embed)).status).toBe(200)

    const xml = await ask(links.xml.replace(/^https?:\/\/[^/]+/, ''))
    expect(xml.headers.get('content-type')).toMatch(/^text\/xml/)
    const browser = await openPage(await openBrowser())
    await browser.goto('/embed/province/guangdong')
    const fields = await browser.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
      return [
        root.tagName,
        Object.fromEntries([...root.children].map((one) => [one.tagName, one.textContent])),
      ] as const
    }, xml.body)
    const texts = Object.entries(answer).map(([name, value]) => [name, String(value)])
    expect(fields).toEqual(['oembed', Object.fromEntries(texts)])
  })
})

describe('the page on which an embed is tried out', () => {
  const asked = `/share/embed?url=${encodeURIComponent('/?indicator=goods-total')}&width=360&theme=dark&host=wordpress`

  it('shows the embed of an address by a form alone, and its codes', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/share/embed')
    await page.getByRole('textbox', { name: '页面地址' }).fill('/?indicator=goods-total')
    await page.getByLabel('宽度').fill('360')
    await page.getByRole('button', { name: '查看' }).click()
    const frame = page.locator('.health-frame iframe')
    expect(await frame.getAttribute('src')).toContain('/embed?indicator=goods-total#')
    expect(await frame.getAttribute('width')).toBe('360')
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts')
    expect(await page.getByRole('textbox', { name: '框架（iframe）' }).inputValue()).toContain(
      '/embed?indicator=goods-total"',
    )
  })

  it('hears the height in every form, and follows it', async () => {
    const page = await openPage(await openBrowser())
    await page.goto(asked)
    await page.getByText(/收到的高度消息.*WordPress.*AMP.*Medium.*Datawrapper/).waitFor()
    const inner = page.frames().find((one) => one.url().startsWith(onSite('/embed')))
    const height = await inner?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
    expect(await page.locator('.health-frame iframe').getAttribute('height')).toBe(String(height))
  })

  it.each([asked, '/en/share/embed?script=off&host=none'])('%s: axe finds nothing', async (path) => {
    const page = await openPage(await openBrowser(), { tolerate: [/Blocked script execution/] })
    await page.goto(path)
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
