import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '@/tests/support/answer'

/** What is fetched only when a reader asks for it, by page. Chunks keep the names of what their modules export. */
const seams: Readonly<Record<string, readonly string[]>> = {
  '/': ['ZoomLayer', 'MapCanvas', 'largeLand', 'fineLand', 'classFills', 'landPaths', 'fetchNext', 'YearControl']
    .concat(['MethodPanel', 'SiteList', 'SiteLegend', 'AboutIndicator', 'ChineseInline', 'EnglishInline'])
    .concat(['searchTools', 'decodeQR', 'writeHead', 'EnglishExplorer']),
  '/en': ['ZoomLayer', 'MapCanvas', 'fetchNext', 'MethodPanel', 'ChineseInline', 'EnglishInline', 'ChineseExplorer'],
  '/compare': [
    'MapCanvas',
    'largeLand',
    'fetchNext',
    'searchTools',
    'EnglishCompare',
    'decodeQR',
    'writeHead',
    'compareAlt',
  ],
  '/en/compare': ['ChineseCompare', 'MapCanvas', 'searchTools'],
  '/share/check': ['decodeQR', 'MapCanvas', 'searchTools'],
}

/** Limit of the scripts that come before a reader does anything, gzip. The aim is 160 KB. */
const LIMIT = 165 * 1024

async function firstScripts(path: string): Promise<readonly string[]> {
  const { body } = await ask(path)
  const tags = (body.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? []).filter((tag) => !/\snoModule/i.test(tag))
  const addresses = new Set(tags.map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? ''))
  return Promise.all([...addresses].map(async (address) => (await ask(address)).body))
}

/** Whether a script holds the module that exports a name, as the bundler writes it. */
function exportsName(script: string, name: string): boolean {
  return script.includes(`"${name}",`)
}

describe.each(Object.entries(seams))('%s', (path, lazy) => {
  let first: readonly string[] = []
  let all: readonly string[] = []
  beforeAll(async () => {
    first = await firstScripts(path)
    const folder = '.next/static/chunks'
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    all = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  })

  it.each(lazy)('%s is in a chunk of its own, not in the first bundle', (name) => {
    expect(first.length).toBeGreaterThan(3)
    expect(all.filter((script) => exportsName(script, name)).length).toBeGreaterThan(0)
    expect(first.filter((script) => exportsName(script, name))).toEqual([])
  })
})

it.each(['/', '/en'])('%s sends at most 165 KB of scripts before a reader does anything', async (path) => {
  const bytes = (await firstScripts(path)).reduce((sum, script) => sum + gzipSync(script).length, 0)
  console.log(`${path}: scripts ${(bytes / 1024).toFixed(1)} KB gzip`)
  expect(bytes).toBeLessThanOrEqual(LIMIT)
})
