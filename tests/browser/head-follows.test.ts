import { array, constantFrom, nat, oneof, record, sample } from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openBrowser, openPage, untilHydrated } from '@/tests/support/page'

/** What search engines, cards of links and the switch of language read of a page. */
async function headOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    document.title,
    ...[...document.querySelectorAll('link:is([rel="canonical"], [rel="alternate"])')].map((link) =>
      [link.getAttribute('hreflang'), link.getAttribute('type'), link.getAttribute('href')].join(' '),
    ),
    ...[...document.querySelectorAll('meta:is([property^="og:"], [name^="twitter:"], [name="description"])')].map(
      (meta) => `${meta.getAttribute('property') ?? meta.getAttribute('name')} ${meta.getAttribute('content')}`,
    ),
    document.querySelector('a.language')?.getAttribute('href') ?? '',
    document.querySelector('h1')?.textContent ?? '',
    // Another year or level has other sources.
    ...[...document.querySelectorAll('.about dd')].map((line) => line.textContent ?? ''),
    ...[...document.querySelectorAll('table.figures tbody tr')].map((row) => row.textContent ?? ''),
  ])
}

/** One choice of a reader: of a list of the form, or of a place. */
const choices = oneof(
  record({
    list: constantFrom('indicator', 'level', 'form', 'method', 'layers', 'palette', 'change', 'versus', 'scale'),
    option: nat(20),
  }),
  record({ place: constantFrom('440000', '330000', '310000', '110000', '510000') }),
)

async function choose(page: Page, choice: { list?: string; option?: number; place?: string }): Promise<void> {
  const { list, option = 0, place } = choice
  if (place !== undefined) {
    const land = page.locator(`svg.map [data-place="${place}"]`).first()
    if ((await land.count()) > 0) await land.dispatchEvent('click')
    return
  }
  const field = page.locator(`select[name="${list}"]`)
  if ((await field.count()) === 0) return
  const values = await field.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  await field.evaluate(
    (select, value) => {
      const element = select as HTMLSelectElement
      element.value = value
      element.dispatchEvent(new Event('change', { bubbles: true }))
    },
    values[option % values.length] ?? '',
  )
}

const WALKS = 6

describe('after any choices the head, the finding and the figures are those of a fresh load of the address', () => {
  it.each(['/', '/en/compare?places=440000.330000'])('%s', async (path) => {
    const page = await openPage(await openBrowser())
    const fresh = await openPage(await openBrowser())
    for (const walk of sample(array(choices, { minLength: 2, maxLength: 5 }), WALKS)) {
      await page.goto(path)
      await untilHydrated(page)
      for (const choice of walk) {
        await choose(page, choice)
        await page.waitForTimeout(50)
      }
      const told = JSON.stringify(walk)
      await fresh.goto(page.url())
      await untilHydrated(fresh)
      const due = await headOf(fresh)
      await expect
        .poll(() => headOf(page), { message: `${told} → ${page.url().replace(inject('siteUrl'), '')}` })
        .toEqual(due)
    }
  })
})
