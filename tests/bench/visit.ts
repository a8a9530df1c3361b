import type { Browser, CDPSession, Page } from 'playwright-core'

/** How fast the machine and its line are made to be. */
export type Condition = {
  readonly cpu: number
  readonly line: 'free' | 'slow 4G'
  readonly encoding: 'gzip' | 'identity'
}

/** A page with an empty cache, and the browser's own view of it. */
export type Visit = { readonly page: Page; readonly client: CDPSession; readonly end: () => Promise<void> }

/** Lighthouse's slow 4G, as the developer tools apply it: 1.44 Mbit/s down, 0.675 up, 562.5 ms for each request. */
const slow4g = { latency: 562.5, downloadThroughput: (1.44 * 1e6) / 8, uploadThroughput: (0.675 * 1e6) / 8 }

/** Opens a window of 1440 × 900 that knows nothing yet. */
export async function open(browser: Browser, { cpu, line, encoding }: Condition): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'zh-CN',
    extraHTTPHeaders: { 'Accept-Encoding': encoding },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  if (line === 'slow 4G') await client.send('Network.emulateNetworkConditions', { offline: false, ...slow4g })
  if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, client, end: () => context.close() }
}
