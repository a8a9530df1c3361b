import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { FileChooser, Page, Request } from 'playwright-core'
import { encodeQR } from 'qr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parseMetadata } from '@/data/export/picture-metadata'
import { readPicture } from '@/data/export/picture-reader'
import { listReleases } from '@/data/files/releases'
import { onSite } from '@/tests/support/answer'
import { openBrowser, openPage, untilHydrated } from '@/tests/support/page'
import type { Site } from '@/tests/support/site'
import { serveBuild } from '@/tests/support/site'

const newest = listReleases().at(-1)?.id ?? ''

/** A site that knows its address, so that its pictures have a QR code. */
let site: Site

beforeAll(async () => {
  site = await serveBuild({ SITE_URL: 'https://map.example.cn' })
})

afterAll(() => site.stop())

type Picture = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

async function picture(path: string, origin = site.url): Promise<Picture> {
  const answer = await fetch(origin + path)
  expect([path, answer.status]).toEqual([path, 200])
  const buffer = Buffer.from(await answer.arrayBuffer())
  return {
    name: path.slice(1, 40).replaceAll(/[^\w.]/g, '-'),
    mimeType: answer.headers.get('content-type') ?? '',
    buffer,
  }
}

function file(name: string, buffer: Buffer, mimeType = 'image/png'): Picture {
  return { name, mimeType, buffer }
}

/** The page of checks, awake, and every request that it makes. */
async function openCheck(path = '/share/check', origin = site.url): Promise<{ page: Page; requests: Request[] }> {
  const page = await openPage(await openBrowser(), { tolerate: [new RegExp(`^request to another host: ${origin}/`)] })
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.goto(origin + path)
  await page.locator('input[type=file]:enabled').waitFor()
  return { page, requests }
}

async function give(page: Page, ...pictures: readonly Picture[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...pictures])
}

/** The metadata of a PNG written otherwise, with a sound check sum. */
function retold(png: Buffer, change: (text: string) => string): Buffer {
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue
    const data = Buffer.from(change(png.toString('utf8', at + 4, end)), 'utf8')
    const frame = Buffer.alloc(data.length + 8)
    frame.writeUInt32BE(data.length - 4, 0)
    frame.set(data, 4)
    frame.writeUInt32BE(crc32(data), data.length + 4)
    return Buffer.concat([png.subarray(0, at), frame, png.subarray(end + 4)])
  }
  throw new Error('the picture has no metadata')
}

/** A picture as a network passes it on: smaller, compressed again, and without what it said of itself. */
async function passedOn({ buffer }: Picture): Promise<Picture> {
  const { width } = await sharp(buffer).metadata()
  const small = await sharp(buffer)
    .resize({ width: Math.round((width ?? 0) * 0.75) })
    .jpeg({ quality: 60 })
    .toBuffer()
  expect(readPicture(small)).toEqual({ format: 'jpeg', metadata: null })
  return file('passed-on.jpg', small, 'image/jpeg')
}

async function codeOf(text: string): Promise<Picture> {
  const svg = encodeQR(text, 'svg', { border: 4, scale: 6 })
  return file('code.png', await sharp(Buffer.from(svg)).resize(400).flatten({ background: '#fff' }).png().toBuffer())
}

const verdict = '.check-verdict'

describe('a picture of this site', () => {
  it.each([
    ['/snapshot.png?indicator=dds-export', '/?indicator=dds-export'],
    ['/snapshot.jpg?indicator=dds-export&picture=card&lang=en', '/en?indicator=dds-export'],
    ['/snapshot.svg?indicator=gdp&period=2020&theme=dark', '/?indicator=gdp&period=2020'],
    ['/snapshot.png?places=440000.310000&picture=card%402x', '/?places=440000.310000'],
    ['/snapshot.jpg?picture=thumb', '/'],
    ['/snapshot.jpg?picture=long', '/'],
    ['/provinces/guangdong/snapshot.png', '/provinces/guangdong'],
    ['/provinces/qinghai/snapshot.jpg?lang=en', '/en/provinces/qinghai'],
    ['/compare/snapshot.png?places=440000.330000', '/compare?places=440000.330000'],
  ])('%s is known by its file, with the title of its page, its release, and figures that hold', async (path, at) => {
    const given = await picture(path)
    const { page, requests } = await openCheck()
    await give(page, given)
    const found = page.locator(verdict)
    await found.waitFor()
    expect(await found.getAttribute('data-verdict')).toBe('holds')
    expect(await page.locator('.check-desk li').getAttribute('data-state')).toBe('mark')
    const title = (await found.locator('.kind').textContent()) ?? ''
    expect(title.length).toBeGreaterThan(5)
    expect(await (await fetch(site.url + at)).text()).toContain(title)
    const facts = (await found.locator('.facts').textContent()) ?? ''
    expect(facts).toContain(`${newest}版`)
    expect(facts).toContain('与这一版的数字表一致')
    expect(facts).toContain(parseMetadata(JSON.stringify(readPicture(given.buffer).metadata))?.sha256 ?? 'no hash')
    // Both pictures are there, of one shape: the reader's own, and the site's.
    const shapes = await found.locator('.check-pair img').evaluateAll(async (images) =>
      Promise.all(
        images.map(async (image) => {
          if (!(image instanceof HTMLImageElement)) return 0
          await image.decode()
          return image.naturalWidth / image.naturalHeight
        }),
      ),
    )
    expect(shapes).toHaveLength(2)
    expect(Math.abs((shapes[0] ?? 0) / (shapes[1] ?? 1) - 1)).toBeLessThan(0.02)
    // Nothing but questions leaves the browser.
    for (const request of requests.filter((one) => one.url().startsWith('http'))) {
      expect([request.url(), request.method(), request.postData()]).toEqual([request.url(), 'GET', null])
      expect(request.url().length).toBeLessThan(2000)
    }
    expect(requests.map((request) => decodeURIComponent(request.url())).join(' ')).toContain('sha256=')
  })

  it.each([
    '/snapshot.png?indicator=dds-export&picture=card',
    '/snapshot.png?indicator=goods-total&period=2019&places=440000.310000.330000',
    '/snapshot.png?indicator=gdp&theme=dark&picture=portrait',
    '/provinces/guangdong/snapshot.png?picture=square',
    '/snapshot.png?picture=long',
  ])('%s is known by its QR code where a network has passed it on', async (path) => {
    const { page } = await openCheck()
    await give(page, await passedOn(await picture(path)))
    const found = page.locator(verdict)
    await found.waitFor()
    expect(await page.locator('.check-desk li').getAttribute('data-state')).toBe('code')
    expect(await found.textContent()).toContain('图上印的数字无法直接核对')
    expect(await found.getAttribute('data-verdict')).toBe('holds')
    expect(await found.locator('.check-pair img').count()).toBe(2)
  })

  it('without an address of its own is known as well', async () => {
    const { page } = await openCheck('/en/share/check', onSite(''))
    await give(page, await picture('/snapshot.png?indicator=gdp', onSite('')))
    const found = page.locator(verdict)
    await found.waitFor()
    expect(await found.getAttribute('data-verdict')).toBe('holds')
    expect(await found.locator('h2').textContent()).toBe('These are the newest figures')
  })

  it('several at once have an answer each', async () => {
    const { page } = await openCheck()
    const pictures = await Promise.all(
      ['/snapshot.png', '/snapshot.jpg', '/provinces/guangdong/snapshot.svg'].map((path) => picture(path)),
    )
    await give(page, ...pictures, file('notes.txt', Buffer.from('no picture'), 'text/plain'))
    await page.locator(verdict).nth(1).waitFor()
    expect(await page.locator('.check-desk li').evaluateAll((all) => all.map((one) => one.dataset.state))).toEqual([
      'mark',
      'mark',
      'mark',
      'unopenable',
    ])
    // PNG and JPG of one view are one question.
    expect(await page.locator(verdict).count()).toBe(2)
    expect(await page.locator(verdict).first().locator('.check-pair img').count()).toBe(3)
  })
})

describe('a picture that is not what it says', () => {
  it('whose hash was changed is told from a sound one, without blaming anybody', async () => {
    const { buffer } = await picture('/snapshot.png?indicator=gdp')
    const changed = retold(buffer, (text) => text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`))
    const { page } = await openCheck()
    await give(page, file('changed.png', changed))
    const found = page.locator(verdict)
    await found.waitFor()
    expect(await found.getAttribute('data-verdict')).toBe('differs')
    expect(await found.textContent()).toMatch(/可能是有人改过，也可能是由较早的程序画成/)
  })

  it('that names a release that never was has a sentence of its own', async () => {
    const { buffer } = await picture('/snapshot.png?indicator=gdp')
    const changed = retold(buffer, (text) => text.replaceAll(newest, '2031.9'))
    const { page } = await openCheck()
    await give(page, file('changed.png', changed))
    await page.locator(verdict).waitFor()
    expect(await page.locator(verdict).getAttribute('data-verdict')).toBe('unknown')
    expect(await page.locator(`${verdict} h2`).textContent()).toBe('没有2031.9这一版')
  })

  it('whose code leads to another site is named, and the site neither opened nor linked to', async () => {
    const { page, requests } = await openCheck()
    await give(page, await codeOf('https://other.example/?indicator=gdp'))
    const found = page.locator(verdict)
    await found.waitFor()
    expect(await found.getAttribute('data-verdict')).toBe('foreign')
    expect(await found.textContent()).toContain('https://other.example/?indicator=gdp')
    expect(await page.evaluate(() => [...document.links].filter(({ host }) => host !== location.host).length)).toBe(0)
    expect(requests.filter((request) => new URL(request.url()).host === 'other.example')).toEqual([])
  })

  it('whose code is no address is shown as text', async () => {
    const { page } = await openCheck()
    await give(page, await codeOf('javascript:alert(document.domain)'))
    await page.locator(verdict).waitFor()
    expect(await page.locator(verdict).getAttribute('data-verdict')).toBe('unreadable')
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
  })

  it.each([
    [
      'unmarked',
      sharp({ create: { width: 400, height: 300, channels: 3, background: '#abc' } })
        .png()
        .toBuffer(),
    ],
    ['unopenable', Promise.resolve(Buffer.from('no picture at all'))],
    ['unopenable', Promise.resolve(Buffer.alloc(0))],
    ['large', Promise.resolve(Buffer.alloc(33 * 1024 * 1024))],
  ])('is %s, and nothing is asked of the server', async (state, made) => {
    const folder = await mkdtemp(join(tmpdir(), 'picture-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'picture.png'), await made)
    const { page, requests } = await openCheck()
    await untilHydrated(page)
    const before = requests.length
    await page.locator('input[type=file]').setInputFiles(join(folder, 'picture.png'))
    await page.locator(`.check-desk li[data-state=${state}]`).waitFor()
    expect(await page.locator(verdict).count()).toBe(0)
    const after = requests.slice(before).filter((request) => /^https?:/.test(request.url()))
    // The reader of codes is fetched where there is an image to look at.
    expect(after.filter((request) => !request.url().includes('/_next/static/'))).toEqual([])
  })
})

describe('a picture is taken', () => {
  it('by keyboard: the button opens the chooser', async () => {
    const { page } = await openCheck()
    const choosers: FileChooser[] = []
    page.on('filechooser', (chooser) => choosers.push(chooser))
    await untilHydrated(page)
    await page.locator('input[type=file]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => choosers.map((chooser) => chooser.isMultiple())).toEqual([true])
    expect(
      await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent),
    ).toBe('选择图片')
  })

  it.each(['paste', 'drop'] as const)('by %s, anywhere on the page', async (event) => {
    const { page } = await openCheck()
    const { buffer } = await picture('/snapshot.png?indicator=gdp')
    await page.evaluate(
      ([type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }))
        const happening =
          type === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
        document.querySelector('footer')?.dispatchEvent(happening)
      },
      [event, buffer.toString('base64')] as const,
    )
    await page.locator(verdict).waitFor()
    expect(await page.locator(verdict).getAttribute('data-verdict')).toBe('holds')
    expect(await page.locator('.check-desk li').textContent()).toContain('pasted.png')
  })
})

describe('without a script', () => {
  it('the address is asked about by a form, and the answer is the same', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/share/check')
    expect(await page.locator('input[type=file]').isVisible()).toBe(false)
    await page.locator('input[name=view]').fill('/provinces/guangdong')
    await page.getByRole('button', { name: '核对' }).click()
    await page.locator(verdict).waitFor()
    expect(await page.locator(verdict).getAttribute('data-verdict')).toBe('unnamed')
    await page.locator('select[name=release]').selectOption('2026.1')
    await page.getByRole('button', { name: '核对' }).click()
    await page.waitForURL(/release=2026\.1/)
    expect(await page.locator(verdict).getAttribute('data-verdict')).toMatch(/^(holds|changed)$/)
    expect(await page.locator(`${verdict} .facts`).textContent()).toMatch(/2026\.1版.*与最新的.*逐个比较/)
  })
})
