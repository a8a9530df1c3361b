import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from 'd3-array'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { Questions } from './statistics'
import type { Condition } from './visit'
import { open } from './visit'

/** Milliseconds, one number a round: all statistics of all indicators, in this process. */
export type Statistics = { readonly provinces: readonly number[]; readonly counties: readonly number[] }

/** Medians of one visit to a comparison of ten places, in milliseconds to the end of the first frame with the change. */
export type Repaint = { readonly selection: number; readonly axis: number }

/** As many places as China has counties, and more. */
export const COUNTIES = 2900

/** Computations before the first one that counts: a page has compiled its code, too, when it is used for a while. */
const WARM = 5

const FIVE = '440000.320000.330000.310000.110000'
const TEN = `${FIVE}.370000.510000.350000.410000.540000`

/** The comparison that is repainted: all charts are there. */
export const COMPARISON = `places=${TEN}&indicator=goods-total&versus=gdp`

/** Computes all statistics of all indicators, of the provinces and of as many generated places as there are counties. */
export async function measureStatistics(rounds: number): Promise<Statistics> {
  const { answer, afresh, generatedQuestions, realQuestions } = await bundled()
  const times = (count: number, questions: Questions) => timesOf(count, () => afresh(questions), answer)
  return { provinces: times(10 * rounds, realQuestions()), counties: times(rounds, generatedQuestions(COUNTIES)) }
}

/** The statistics as a build for users makes them: what runs the bench wraps every function. */
async function bundled(): Promise<typeof import('./statistics')> {
  const folder = mkdtempSync(join(tmpdir(), 'statistics-'))
  try {
    const outfile = join(folder, 'statistics.mjs')
    const entry = join(import.meta.dirname, 'statistics.ts')
    await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', format: 'esm' })
    return (await import(pathToFileURL(outfile).href)) as typeof import('./statistics')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Drops a place and takes it back, and changes the axes and changes them back, each a few times. */
export async function measureRepaint(browser: Browser, url: string, condition: Condition): Promise<Repaint> {
  const { page, end } = await open(browser, condition)
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
    return {
      selection: await timeOf(
        page,
        "document.querySelector('.chosen-places li:last-child a').click()",
        'history.back()',
      ),
      axis: await timeOf(page, choose('log.log'), choose('')),
    }
  } finally {
    await end()
  }
}

function choose(axes: string): string {
  return `{
    const select = document.querySelector('select[name=axes]')
    select.value = '${axes}'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }`
}

/** The median time of a change and its opposite, each from the event to the end of the frame that shows it. */
async function timeOf(page: Page, there: string, back: string): Promise<number> {
  const times = await page.evaluate<number[]>(`(async () => {
    const times = []
    const painted = () => new Promise((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => done(performance.now())))
      })
      observer.observe(document.querySelector('.compare-charts'), { childList: true, subtree: true, attributes: true, characterData: true })
    })
    for (let i = 0; i < ${WARM} + 10; i += 1) {
      for (const act of [() => ${braced(there)}, () => ${braced(back)}]) {
        const end = painted()
        const start = performance.now()
        act()
        const time = (await end) - start
        if (i >= ${WARM}) times.push(time)
        await new Promise((done) => setTimeout(done, 100))
      }
    }
    return times
  })()`)
  return median(times) ?? Number.NaN
}

function braced(script: string): string {
  return script.startsWith('{') ? script : `{ ${script} }`
}

function timesOf<Given>(rounds: number, prepare: () => Given, work: (given: Given) => number): readonly number[] {
  const times = Array.from({ length: WARM + rounds }, () => {
    const given = prepare()
    const start = performance.now()
    work(given)
    return performance.now() - start
  })
  return times.slice(WARM)
}
