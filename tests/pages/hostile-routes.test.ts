import type { IncomingHttpHeaders } from 'node:http'
import { Agent, request } from 'node:http'
import { constantFrom, sample, tuple } from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hostileQuery, hostileSegment } from '@/tests/support/hostile'
import type { Site } from '@/tests/support/site'
import { serveBuild } from '@/tests/support/site'

/** Every kind of address that the site answers. A star is where an address has a part of the reader's. */
const routes = [
  '/',
  '/en',
  '/compare',
  '/en/compare',
  '/provinces/*',
  '/en/provinces/*/brief',
  '/provinces/*/share',
  '/provinces/*/snapshot.svg',
  '/provinces/*/snapshot.png',
  '/provinces/*/download.csv',
  '/provinces/*/cite.txt',
  '/provinces/*/wechat.zip',
  '/regions/*',
  '/indicators/*',
  '/indicators/*/download.json',
  '/sites/*',
  '/search',
  '/en/search',
  '/share',
  '/en/share/compare',
  '/share/embed',
  '/share/check',
  '/data',
  '/data/releases',
  '/data/releases/*',
  '/data/*/series.json',
  '/snapshot.svg',
  '/snapshot.png',
  '/snapshot.jpg',
  '/compare/snapshot.svg',
  '/download.csv',
  '/download.json',
  '/download.xlsx',
  '/compare/download.csv',
  '/cite.bib',
  '/cite.json',
  '/wechat.zip',
  '/embed',
  '/embed/compare',
  '/embed/province/*',
  '/embed.js',
  '/oembed',
  '/s/*',
  '/files/*',
  '/snapshot/*',
  '/zh/*',
  '/en/*',
  '/*',
] as const

const NUMBER = 500

type Reply = {
  readonly status: number
  readonly type: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Megabytes of heap that the site gets: what it kept of each request would soon fill them. It has some 85 in use. */
const HEAP = 160

const agent = new Agent({ keepAlive: true, maxSockets: 4 })
let site: Site

beforeAll(async () => {
  site = await serveBuild({ NODE_OPTIONS: `--max-old-space-size=${HEAP}` })
})

afterAll(async () => {
  agent.destroy()
  await site.stop()
})

/** Sends a path as it stands: `fetch` would mend it first. */
function send(path: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url)
    const asking = request({ hostname, port, path, agent }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          headers: answer.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    asking.on('error', reject)
    asking.end()
  })
}

/** What is wrong with an answer; null where nothing is. */
function fault(path: string, { status, type, headers, body }: Reply): string | null {
  // Busy for a moment, and a form of oEmbed that is not spoken: both are said so by their standards.
  const isSaid =
    (status === 503 && headers['retry-after'] !== undefined) || (status === 501 && path.startsWith('/oembed'))
  if (status >= 500 && !isSaid) return `status ${status}`
  if ('x-boom' in headers) return 'a header of the asker’s'
  const location = headers.location ?? '/'
  const { origin } = new URL(site.url)
  if (new URL(location, origin).origin !== origin) return `leads to ${location.slice(0, 80)}`
  const isMarkup = /html|xml/.test(type)
  if (isMarkup && /<x-boom|[^\\]" onboom/.test(body)) return 'markup as it came'
  if (!isMarkup && body !== '' && status < 300 && headers['x-content-type-options'] !== 'nosniff')
    return `a type that may be guessed: ${type}`
  return null
}

it(`${NUMBER} hostile addresses over every route, are no fault of the site, are not echoed, and leave it no larger`, async () => {
  const asked = sample(tuple(constantFrom(...routes), hostileSegment, hostileQuery), {
    numRuns: NUMBER,
  })
  const paths = asked.map(([route, segment, query]) => `${route.replace('*', () => segment)}?${query}`)
  const faults: string[] = []
  const queue = paths.values()
  const worker = async () => {
    for (const path of queue) {
      const found = fault(path, await send(path))
      if (found !== null) faults.push(`${path.slice(0, 300)}: ${found}`)
    }
  }
  await Promise.all([worker(), worker(), worker()])
  expect(faults).toEqual([])
}, 240_000)
