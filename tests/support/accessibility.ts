import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong with a page, by all rules unless some are named, and no exclusions: one readable line for each
 * element. Throws for a page opened with JavaScript off, where axe would wait for ever.
 */
export async function accessibilityViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) {
    throw new Error('axe cannot run in a page that was opened with JavaScript off.')
  }
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  }
  const { violations } = await page.evaluate(
    (named) => window.axe.run(document, { resultTypes: ['violations'], ...(named && { runOnly: named }) }),
    rules && [...rules],
  )
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? 'unrated'}): ${help} — ${target.flat().join(' ')}`),
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
