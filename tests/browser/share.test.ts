import { describe, expect, it } from 'vitest'
import { onSite } from '@/tests/support/answer'
import { openBrowser, openPage, untilHydrated, visit } from '@/tests/support/page'

it('is complete without a script', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  await page.goto('/share?indicator=dds-export&places=440000')
  const fields = await page
    .locator('textarea')
    .evaluateAll((all) =>
      all.map((field) => [field.id, field instanceof HTMLTextAreaElement && field.readOnly && field.value.length > 10]),
    )
  expect(fields.map(([id]) => id)).toEqual([
    'whole',
    'short',
    'pinned',
    'embed-frame',
    'embed-element',
    'embed-picture',
    'sentence',
    'alt-short',
    'alt-long',
    'table-text',
    'table-html',
    'credit',
  ])
  expect(fields.filter(([, isWhole]) => isWhole !== true)).toEqual([])
  expect(await page.locator('.share button:visible').count()).toBe(0)
  await page.locator('.offer-preview img').scrollIntoViewIfNeeded()
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.offer-preview img')?.naturalWidth === 1200,
  )
})

describe('with a script', () => {
  it('hands the page over to an app of the device, but only where the browser can', async () => {
    const page = await openPage(await openBrowser())
    const send = page.getByRole('button', { name: '用本机应用分享' })
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await visit(page, '/share?indicator=dds-export')
    expect(await send.count()).toBe(0)
    await page.addInitScript(() => {
      const share = (data: ShareData) => {
        document.title = data.url ?? ''
        return Promise.resolve()
      }
      Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    })
    await page.reload()
    await untilHydrated(page)
    await send.click()
    expect(await page.title()).toBe(onSite('/?indicator=dds-export'))
  })

  it('the link on the map follows the view', async () => {
    const page = await openPage(await openBrowser())
    await visit(page, '/')
    const link = page.getByRole('link', { name: '分享与引用' })
    expect(await link.getAttribute('href')).toBe('/share')
    await page.locator('select[name=indicator]').selectOption('gdp')
    await page.waitForURL(/indicator=gdp/)
    await expect.poll(() => link.getAttribute('href')).toBe('/share?indicator=gdp')
  })
})
