import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Puts a script of `probes` into a page before its own. Plain scripts, since a compiler's helpers are not there. */
export function addProbe(page: Page, name: 'blocking' | 'response' | 'canvas') {
  return page.addInitScript({ path: join(import.meta.dirname, 'probes', `${name}.js`) })
}
