import { expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { openBrowser, openPage } from '@/tests/support/page'

it.each([
  '/',
  '/en',
  '/?indicator=dds-goods-ratio&circles=goods-total&layers=bases.zones&places=440000.330000',
  '/?indicator=zones&form=tile&method=natural&classes=7',
  '/en?level=region&nonsense=1',
  '/compare?places=440000.320000.330000.310000&indicator=goods-total&versus=gdp',
  '/en/compare?level=region&places=east.northeast',
  '/provinces/guangdong',
  '/en/provinces/taiwan',
  '/provinces',
  '/provinces/guangdon',
  '/share?indicator=dds-export',
  '/en/compare?places=440000&release=2026.1',
  '/provinces/guangdong?release=2026.1',
  '/en/provinces/guangdong/share',
  '/share/check?view=/provinces/guangdong&release=2026.1',
  '/en/share/check?view=https://other.example/',
])('axe finds nothing wrong with %s, light or dark, wide or narrow', async (path) => {
  const page = await openPage(await openBrowser(), { tolerate: [/404/] })
  await page.goto(path, { waitUntil: 'networkidle' })
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect([width, colorScheme, ...(await accessibilityViolations(page))]).toEqual([width, colorScheme])
    }
  }
})
