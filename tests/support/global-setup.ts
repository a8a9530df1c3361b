import type { TestProject } from 'vitest/node'
import { findBrowser } from './browser'
import { ensureChineseFont } from './fonts'
import { startSite } from './site'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site under test answers, without a slash at the end. */
    readonly siteUrl: string
    /** The browser's executable. */
    readonly browserPath: string
  }
}

/** Finds a browser, builds and starts the site; runs once before all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', findBrowser())
  ensureChineseFont()
  const site = await startSite()
  project.provide('siteUrl', site.url)
  return site.stop
}
