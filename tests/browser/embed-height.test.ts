import { expect, it } from 'vitest'
import { ask, onSite } from '@/tests/support/answer'
import { openBrowser, openPage } from '@/tests/support/page'

// A host that asks oEmbed gives a frame this height before it hears the frame's own: less cuts, more leaves a hole.

/** A line more or less: hosts have other fonts. Tables of provinces break where the browser likes. */
const line = { view: 26, province: 64 }

it.each([
  ['/', 'view'],
  ['/en?indicator=goods-total&layers=bases.zones&places=440000.310000', 'view'],
  ['/?indicator=dds-export&form=circle', 'view'],
  ['/?indicator=dds-balance&form=tile', 'view'],
  ['/?level=region', 'view'],
  ['/en/compare', 'view'],
  ['/compare?indicator=goods-total&places=440000.320000.330000', 'view'],
  ['/provinces/guangdong', 'province'],
  ['/en/provinces/hainan', 'province'],
  ['/provinces/taiwan', 'province'],
] as const)('the height that oEmbed says of %s is that of its document, at every width', async (path, kind) => {
  const page = await openPage(await openBrowser())
  const wrong: string[] = []
  for (const width of [360, 500, 640, 800]) {
    const answer = await ask(`/oembed?url=${encodeURIComponent(onSite(path))}&maxwidth=${width}`)
    const { height, html } = JSON.parse(answer.body) as Readonly<Record<'height' | 'html', string | number>>
    const [, source = ''] = /<iframe src="([^"]*)"/.exec(String(html)) ?? []
    await page.setViewportSize({ width, height: 600 })
    await page.goto(new URL(source.replaceAll('&amp;', '&')).href)
    // The script puts one slider in the place of the links to years.
    await page.waitForFunction(() => document.querySelector('.years a:not([hidden])')?.checkVisibility() !== true)
    const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
    if (Math.abs(Number(height) - real) > line[kind]) wrong.push(`${width}: ${height} for ${real}`)
  }
  expect(wrong).toEqual([])
})
