import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { embedCodes } from '@/data/export/oembed'
import { onSite } from '@/tests/support/answer'
import { hostPage } from '@/tests/support/host'
import { openBrowser, openPage } from '@/tests/support/page'

/** A page of another site around a frame of this one, once it is there. */
async function hosting(body: string, width = 700): Promise<{ readonly page: Page; readonly frame: () => Frame }> {
  const host = await hostPage(body)
  const page = await openPage(await openBrowser(), {
    width,
    tolerate: [...host.tolerate, /Failed to load resource|Framing '/],
  })
  await page.goto(host.url)
  return {
    page,
    frame: () => {
      const found = page.frames().find((one) => one.url().startsWith(onSite('/embed')))
      if (found === undefined) throw new Error('no frame')
      return found
    },
  }
}

function heightOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
}

/**
 * WordPress' side of the talk, as its wp-embed.js has it: a secret behind the hash, "ready" when its page is read, then
 * only messages of that frame with that secret, of which the first shows the frame.
 */
const wordPressScript = `<script>
  addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe')
    if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return
    if (data.secret !== frame.dataset.secret || source !== frame.contentWindow) return
    document.querySelector('blockquote').style.display = 'none'
    frame.removeAttribute('style')
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) document.title = data.value
  })
  const ready = () => {
    const frame = document.querySelector('iframe')
    if (!frame.dataset.secret) {
      frame.src += '#?secret=aB3dE6'
      frame.dataset.secret = 'aB3dE6'
    }
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
  }
  document.addEventListener('DOMContentLoaded', ready, { once: true })
</script>`

/** How WordPress hides a frame until it has spoken: versions before 6.2, and those since. */
const hidden = [
  'position: absolute; clip: rect(1px, 1px, 1px, 1px);',
  'position: absolute; visibility: hidden;',
] as const

function wordPress(path: string, style: string, before = ''): string {
  const secret = 'aB3dE6'
  return `${before}<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${onSite('/')}">fallback</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="${style}" src="${onSite(path)}#?secret=${secret}" data-secret="${secret}" width="600" height="500" title="map"></iframe>${wordPressScript}`
}

describe('WordPress', () => {
  it.each(hidden)('shows a frame that it hides by "%s" until it has spoken, at every load', async (style) => {
    const { page, frame } = await hosting(wordPress('/embed/province/guangdong', style))
    for (let load = 0; load < 4; load += 1) {
      await page.locator('blockquote').waitFor({ state: 'hidden' })
      expect(await page.locator('iframe').getAttribute('style')).toBeNull()
      const height = await heightOf(frame())
      expect(await page.locator('iframe').getAttribute('height')).toBe(String(Math.min(1000, height)))
      await page.reload()
    }
  })

  it('shows a frame far below what its reader sees', async () => {
    const { page } = await hosting(wordPress('/embed', hidden[0], '<p style="height:5000px">'))
    await page.locator('blockquote').waitFor({ state: 'hidden' })
    expect(await page.locator('iframe').getAttribute('style')).toBeNull()
  })

  it('gives a frame its secret later', async () => {
    const late = wordPress('/embed/province/guangdong', hidden[0])
      .replace('#?secret=aB3dE6"', '"')
      .replace('data-secret="aB3dE6" width', 'width')
    const { page } = await hosting(late)
    await page.locator('blockquote').waitFor({ state: 'hidden' })
    expect(await page.locator('iframe').getAttribute('src')).toContain('#?secret=')
  })

  it('opens the links of a frame itself', async () => {
    const { page, frame } = await hosting(wordPress('/embed/province/guangdong', hidden[0]))
    await page.locator('blockquote').waitFor({ state: 'hidden' })
    await frame().locator('footer a').click()
    await page.waitForFunction(() => document.title !== 'host')
    expect(await page.title()).toBe(onSite('/provinces/guangdong'))
  })
})

it('iframe-resizer names the frame, and is told its height by that name', async () => {
  const { page, frame } = await hosting(`<script>
      addEventListener('message', ({ data }) => {
        if (data === '[iFrameResizerChild]Ready') document.querySelector('iframe').contentWindow.postMessage('[iFrameSizer]map:8:false:false', '*')
        if (String(data).startsWith('[iFrameSizer]map:')) document.title = data
      })
    </script><iframe sandbox="allow-scripts" src="${onSite('/embed')}" width="600" height="150" title="map"></iframe>`)
  await page.waitForFunction(() => document.title.startsWith('[iFrameSizer]map:'))
  expect(await page.title()).toBe(`[iFrameSizer]map:${await heightOf(frame())}:0:init`)
})

describe('the code of a frame', () => {
  it.each([360, 800])('is as high as its document in a column of %i pixels, and no wider', async (width) => {
    const offer = {
      title: 'A map',
      finding: '',
      page: onSite('/'),
      embed: onSite('/embed'),
      thumbnail: '',
      picture: onSite('/snapshot.png?picture=article'),
      height: () => 1039,
      site: '',
      origin: onSite(''),
    }
    const { page, frame } = await hosting(embedCodes(offer, 800).frame, width + 16)
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '')
    expect(await page.locator('iframe').evaluate((one) => (one as HTMLElement).offsetHeight)).toBe(
      await heightOf(frame()),
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await page.getByRole('link', { name: 'A map' }).isVisible()).toBe(true)
  })
})

describe('/embed.js', () => {
  const script = `<script src="${onSite('/embed.js')}" async></script>`
  const picture = `<a href="${onSite('/en')}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="A map of trade" width="600" height="300"></a>`
  const element = (inside: string, src = '/embed?lang=en', load = script) =>
    `${load}<provincial-map src="${src}" title="A map">${inside}</provincial-map>`

  it.each([
    ['a script', script],
    ['a script before all else', `<script src="${onSite('/embed.js')}"></script>`],
    ['a module', `<script type="module" src="${onSite('/embed.js')}"></script>`],
    ['an import', `<script type="module">import ${JSON.stringify(onSite('/embed.js'))}</script>`],
  ])('as %s makes a held-in frame of <provincial-map>, as high as its document', async (_, load) => {
    const { page, frame } = await hosting(element(picture, '/embed?lang=en', load))
    await page.locator('provincial-map img').waitFor({ state: 'hidden' })
    const inside = page.locator('provincial-map iframe')
    expect(await inside.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox')
    expect(await inside.getAttribute('title')).toBe('A map')
    const height = await heightOf(frame())
    expect(
      await inside.evaluate((one) => [(one as HTMLElement).offsetHeight, getComputedStyle(one).visibility]),
    ).toEqual([height, 'visible'])
    expect(await page.locator('provincial-map').evaluate((one) => (one as HTMLElement).offsetHeight)).toBe(height)
  })

  it.each(['/embed/x', '/oembed?url=/'])(
    'where %s is no document that may be framed, the picture stays',
    async (src) => {
      const { page } = await hosting(element(picture, src))
      await page.waitForFunction(() => document.querySelector('provincial-map')?.shadowRoot !== null)
      await page.waitForTimeout(1000)
      expect(await page.getByRole('link', { name: 'A map of trade' }).isVisible()).toBe(true)
      expect(await page.locator('provincial-map').evaluate((one) => (one as HTMLElement).offsetHeight)).toBeLessThan(
        400,
      )
    },
  )

  it('another src is followed', async () => {
    const { page } = await hosting(element(picture))
    await page.locator('provincial-map img').waitFor({ state: 'hidden' })
    await page.locator('provincial-map').evaluate((one) => one.setAttribute('src', '/embed/province/guangdong'))
    await page.waitForFunction(() =>
      document
        .querySelector('provincial-map')
        ?.shadowRoot?.querySelector('iframe')
        ?.src.endsWith('/embed/province/guangdong'),
    )
    expect(page.frames().map((one) => one.url())).not.toContain(onSite('/'))
  })

  it('prints the picture instead of a frame', async () => {
    const { page } = await hosting(element(picture))
    await page.locator('provincial-map img').waitFor({ state: 'hidden' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('provincial-map img').isVisible()).toBe(true)
    expect(await page.locator('provincial-map iframe').isVisible()).toBe(false)
  })

  it('resizes plain frames of this site, and no others', async () => {
    const other = await hostPage('<script>parent.postMessage({sentinel:"amp",height:77},"*")</script>')
    const host = await hostPage(
      `<script src="${onSite('/embed.js')}"></script><iframe id="ours" src="${onSite('/embed')}"></iframe><iframe id="theirs" src="${other.url}"></iframe>`,
    )
    const page = await openPage(await openBrowser(), { tolerate: [...host.tolerate, ...other.tolerate] })
    await page.goto(host.url)
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#ours')?.style.height !== '')
    expect(await page.locator('#theirs').evaluate((one) => one.style.height)).toBe('')
  })

  it('without it, the picture with its link is there', async () => {
    const host = await hostPage(element(picture))
    const page = await openPage(await openBrowser(), { javaScript: false, tolerate: host.tolerate })
    await page.goto(host.url)
    expect(await page.getByRole('link', { name: 'A map of trade' }).isVisible()).toBe(true)
  })
})
