import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { launchBrowser } from './browser'

type PageOptions = {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly javaScript?: boolean
  readonly locale?: string
  readonly userAgent?: string
  /** Problems that this test provokes on purpose, such as a 404. */
  readonly tolerate?: readonly RegExp[]
}

let launched: Promise<Browser> | undefined

/** The browser of this worker, started at the first call; it ends with the worker's process. */
export function openBrowser(): Promise<Browser> {
  launched ??= launchBrowser(inject('browserPath'))
  return launched
}

/**
 * One context for each kind of reader: what a page has fetched and compiled, the next one has. Nothing else can pass from
 * test to test, since the site keeps neither cookies nor storage, which `own-host.test.ts` holds.
 */
const contexts = new Map<string, Promise<BrowserContext>>()

function contextFor(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const kind = JSON.stringify(options)
  const context = contexts.get(kind) ?? browser.newContext(options)
  contexts.set(kind, context)
  return context
}

/**
 * A fresh page (1440 × 900, Chinese, light, unless said otherwise) whose relative addresses are the site's. Call it
 * inside a test: at the test's end the page is closed with those it opened, permissions are taken back, and the test
 * fails if the page asked another host for anything, threw, or wrote an error to the console.
 */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { width = 1440, height = 900 } = options
  const context = await contextFor(browser, contextOptions(options))
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  const { problems, end } = watch(page)
  onTestFinished(async () => {
    await Promise.all(context.pages().map((one) => one.close()))
    await context.clearPermissions()
    end()
    const { tolerate = [] } = options
    expect(problems.filter((problem) => !tolerate.some((pattern) => pattern.test(problem)))).toEqual([])
  })
  return page
}

/** Opens an address and waits until the page's script answers to the reader. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilHydrated(page)
}

/** Waits until the page's script answers to the reader. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' })
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  const { colorScheme = 'light', javaScript = true, locale = 'zh-CN', userAgent } = options
  return {
    baseURL: inject('siteUrl'),
    colorScheme,
    javaScriptEnabled: javaScript,
    locale,
    reducedMotion: 'reduce',
    ...(userAgent === undefined ? {} : { userAgent }),
  }
}

/** What goes wrong in a page from now to the end. */
function watch(page: Page): { readonly problems: readonly string[]; readonly end: () => void } {
  const problems: string[] = []
  const own = new URL(inject('siteUrl')).host
  function hear(address: string): void {
    const { protocol, host } = new URL(address)
    if (/^(https?|wss?):$/.test(protocol) && host !== own) problems.push(`request to another host: ${address}`)
  }
  const hearRequest = (request: Request) => hear(request.url())
  const context = page.context()
  context.on('request', hearRequest)
  page.on('websocket', (socket) => hear(socket.url()))
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  return { problems, end: () => context.off('request', hearRequest) }
}
