import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { addProbe } from './probe'
import type { Condition } from './visit'
import { open } from './visit'

/** Milliseconds for which a page that loads and then is left alone holds the main thread beyond 50 ms a task. */
export async function measureBlocking(browser: Browser, url: string, condition: Condition): Promise<number> {
  const { page, end } = await open(browser, condition)
  try {
    await addProbe(page, 'blocking')
    await page.goto(url, { waitUntil: 'networkidle' })
    await setTimeout(condition.cpu > 1 ? 2500 : 1200)
    return Number(await page.evaluate('bench.blocking'))
  } finally {
    await end()
  }
}
