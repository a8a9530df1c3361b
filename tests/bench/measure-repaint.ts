import { median } from 'd3-array'
import type { Browser, Page } from 'playwright-core'
import type { Condition } from './visit'
import { open } from './visit'

/** Medians of one visit to a comparison of ten places, in milliseconds to the end of the first frame with the change. */
export type Repaint = { readonly selection: number; readonly axis: number }

/** Computations before the first one that counts: a page has compiled its code, too, when it is used for a while. */
const WARM = 5

const FIVE = '440000.320000.330000.310000.110000'
const TEN = `${FIVE}.370000.510000.350000.410000.540000`

/** The comparison that is repainted: all charts are there. */
export const COMPARISON = `places=${TEN}&indicator=goods-total&versus=gdp`

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
