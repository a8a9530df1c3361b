import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { pictureSizes } from '@/data/address/picture'
import { inPackage } from './bundle'
import type { Way } from './snapshots'

/** Milliseconds of each way, round by round; `page` and `freshPage` are Chromium's pictures of the same SVG. */
export type Snapshots = Readonly<Record<Way | 'page' | 'freshPage', readonly number[]>>

/** Milliseconds that each way is done for before anything counts: a server has compiled its code and filled its caches, too. */
const WARM = 2000

/** Milliseconds between two ways, in which a browser clears up after a page. */
const PAUSE = 150

/** Milliseconds that a way is done for in a round, once at least: what takes less than one can else not be measured. */
const SPELL = 40

/**
 * Makes the card of the map in every way in turn, each round beginning with another one. The first time of a round does
 * not count, so that none pays for what another has driven out of the processor's caches.
 */
export async function measureSnapshots(browser: Browser, rounds: number): Promise<Snapshots> {
  const { prepareSnapshots, ways } = await bundled()
  const { svg, make } = await prepareSnapshots()
  const { width, height } = pictureSizes.card
  const page = await browser.newPage({ viewport: { width, height } })
  const shoot = async (on: typeof page) => {
    await on.setContent(`<body style="margin:0">${svg}</body>`)
    await on.screenshot({ type: 'png' })
  }
  const freshPage = async () => {
    const fresh = await browser.newPage({ viewport: { width, height } })
    await shoot(fresh)
    await fresh.close()
  }
  const all = [...ways, 'page', 'freshPage'] as const
  const work: Readonly<Record<keyof Snapshots, () => unknown>> = { ...make, page: () => shoot(page), freshPage }
  for (const way of all) {
    for (const end = performance.now() + WARM; performance.now() < end; ) await work[way]()
  }
  const times = Object.fromEntries(all.map((way) => [way, [] as number[]])) as Record<keyof Snapshots, number[]>
  for (let round = 0; round < rounds; round += 1) {
    const start = round % all.length
    for (const way of [...all.slice(start), ...all.slice(0, start)]) {
      await setTimeout(PAUSE)
      await work[way]()
      times[way].push(await meanTime(work[way]))
    }
  }
  await page.close()
  return times
}

async function meanTime(work: () => unknown): Promise<number> {
  const start = performance.now()
  let count = 0
  while (count === 0 || performance.now() - start < SPELL) {
    await work()
    count += 1
  }
  return (performance.now() - start) / count
}

/** The ways as a build for users makes them: what runs the bench wraps every function. */
async function bundled(): Promise<typeof import('./snapshots')> {
  // Beside the packages that cannot be bundled, so that they are found.
  const folder = mkdtempSync(inPackage('.snapshots-'))
  try {
    const outfile = join(folder, 'snapshots.mjs')
    await build({
      entryPoints: [join(import.meta.dirname, 'snapshots.ts')],
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      external: ['@resvg/resvg-js', '@vercel/og', 'sharp'],
    })
    return (await import(pathToFileURL(outfile).href)) as typeof import('./snapshots')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
