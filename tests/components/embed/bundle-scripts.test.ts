import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EmbedScripts } from '@/components/embed/script/bundle'
import { bundleScripts, SCRIPTS } from '@/components/embed/script/bundle'

let scripts: EmbedScripts

beforeAll(async () => {
  scripts = await bundleScripts()
})

it('the kept scripts are what their sources make; if not: npm run embed:build', () => {
  expect(JSON.parse(readFileSync(SCRIPTS, 'utf8'))).toEqual(scripts)
})

describe.each([
  ['frame', 5],
  ['host', 2],
] as const)('the script of the %s', (name, kilobytes) => {
  it(`is at most ${kilobytes} KB on the way`, () => {
    expect(gzipSync(scripts[name]).length).toBeLessThanOrEqual(kilobytes * 1024)
  })

  it('can stand inside a document, keeps nothing and asks no other host', () => {
    expect(scripts[name]).not.toMatch(/<\/script|<!--|https?:|storage|cookie|indexedDB/i)
  })

  it('runs in Chrome 109, Safari 15.6 and Firefox 115: no newer method', () => {
    expect(scripts[name]).not.toMatch(
      /canParse|toSorted|toReversed|toSpliced|withResolvers|groupBy|\.with\(|isWellFormed/,
    )
  })

  it('never takes focus or scrolling by itself', () => {
    expect(scripts[name]).not.toMatch(/scrollTo|scrollIntoView|"wheel"|touchmove|autofocus/)
  })
})
