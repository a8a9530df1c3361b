import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { ask } from '@/tests/support/answer'

const LIMIT = 45 * 1024

/**
 * Everything that the first paint of a page waits for: its markup, its style sheets, and scripts that are neither
 * asynchronous nor meant for browsers without modules. Each is its own answer, so each is compressed by itself.
 */
async function whatBlocks(path: string): Promise<readonly { readonly path: string; readonly bytes: Buffer }[]> {
  const { body } = await ask(path)
  const tags = body.match(/<(?:link|script)\b[^>]*>/g) ?? []
  const sheets = tags.filter((tag) => /^<link\b.*\brel="stylesheet"/.test(tag))
  const scripts = tags.filter(
    (tag) => /^<script\b.*\bsrc=/.test(tag) && !/\s(async|defer|noModule)=|type="module"/.test(tag),
  )
  const paths = [...sheets, ...scripts].map((tag) => /\b(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? 'none')
  // Styles are in the page itself; a sheet of its own would cost a round trip before anything is seen.
  expect(body).toMatch(/<style/)
  expect(sheets).toEqual([])
  const others = await Promise.all(
    paths.map(async (other) => {
      const answer = await ask(other)
      expect([other, answer.status]).toEqual([other, 200])
      // A style sheet that waits for another one, or for a font, would have to be counted with it.
      expect(answer.body).not.toMatch(/@import|@font-face/)
      return { path: other, bytes: Buffer.from(answer.body) }
    }),
  )
  return [{ path, bytes: Buffer.from(body) }, ...others]
}

it.each(['/', '/en', '/?indicator=goods-total&layers=bases.zones', '/provinces/guangdong'])(
  '%s is painted with at most 45 KB in brotli',
  async (path) => {
    const parts = await whatBlocks(path)
    const sum = (size: (bytes: Buffer) => number) => parts.reduce((total, { bytes }) => total + size(bytes), 0)
    const brotli = sum((bytes) => brotliCompressSync(bytes).length)
    const gzip = sum((bytes) => gzipSync(bytes).length)
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
    console.log(`${path}: brotli ${kilobytes(brotli)}, gzip ${kilobytes(gzip)}, in ${parts.length} answers`)
    expect(brotli).toBeLessThanOrEqual(LIMIT)
  },
)
