import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { openBrowser, openPage, visit } from '@/tests/support/page'

const languages = [
  {
    prefix: '',
    field: '搜索省份、城市、指标',
    button: '搜索',
    guangdong: '广东省',
    none: '没有相符的结果',
    found: '结果：',
  },
  {
    prefix: '/en',
    field: 'Search places and indicators',
    button: 'Search',
    guangdong: 'Guangdong Province',
    none: 'Nothing matches',
    found: 'Results: ',
  },
] as const

/** The field with its list open and answers for a text. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await page.getByLabel(field).pressSequentially(text)
  await page.getByRole('option').first().waitFor()
}

describe.each(languages)('under "$prefix"', ({ prefix, field, button, guangdong, none, found }) => {
  it('the form of any page asks that page, without a script', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto(`${prefix}/provinces/hunan`)
    await page.getByRole('searchbox', { name: field }).fill('sx')
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.waitForURL(`**${prefix}/search?q=sx`)
    expect(await page.getByRole('searchbox', { name: field }).inputValue()).toBe('sx')
    const links = page.locator('.search-results a')
    expect((await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).slice(0, 2)).toEqual([
      `${prefix}/provinces/shanxi`,
      `${prefix}/provinces/shaanxi`,
    ])
    await links.nth(1).click()
    await page.waitForURL(`**${prefix}/provinces/shaanxi`)
  })

  it('by keys alone: gd, down, Enter is the page of Guangdong', async () => {
    const page = await openPage(await openBrowser())
    await page.goto(prefix || '/')
    await page.getByRole('combobox', { name: field }).focus()
    await type(page, field, 'gd')
    const combobox = page.getByRole('combobox', { name: field })
    expect(await combobox.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator(`#${await combobox.getAttribute('aria-controls')}`).getAttribute('role')).toBe('listbox')
    expect(await combobox.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('ArrowDown')
    const active = page.locator(`#${await combobox.getAttribute('aria-activedescendant')}`)
    expect(await active.getAttribute('aria-selected')).toBe('true')
    expect(await active.textContent()).toContain(guangdong)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${prefix}/provinces/guangdong`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(guangdong)
  })

  it('how many are found is said, also when nothing is', async () => {
    const page = await openPage(await openBrowser())
    await page.goto(`${prefix}/provinces`)
    await type(page, field, 'sx')
    const said = page.locator('.search').getByRole('status')
    expect(await said.textContent()).toBe(`${found}3`)
    await page.getByLabel(field).pressSequentially('qq')
    await page.getByText(none).waitFor()
    expect(await said.textContent()).toBe(none)
    expect(await page.getByRole('combobox', { name: field }).getAttribute('aria-expanded')).toBe('false')
  })
})

describe('the keys of the list', () => {
  async function openList(): Promise<Page> {
    const page = await openPage(await openBrowser())
    await page.goto('/provinces')
    await type(page, languages[0].field, 'sx')
    return page
  }

  function state(page: Page) {
    return page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.search input')
      return {
        text: field?.value,
        isOpen: field?.getAttribute('aria-expanded'),
        active: document.getElementById(field?.getAttribute('aria-activedescendant') ?? '')?.firstChild?.textContent,
        hasFocus: document.activeElement === field,
      }
    })
  }

  it('arrows go round by way of the field, which keeps the focus', async () => {
    const page = await openList()
    const seen: unknown[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key)
      const { active, hasFocus } = await state(page)
      seen.push(active)
      expect(hasFocus).toBe(true)
    }
    expect(seen).toEqual(['山西省', '陕西省', '绍兴市', undefined, '绍兴市', '陕西省'])
  })

  it('Escape closes the list and keeps the text, then clears it; an arrow opens the list again', async () => {
    const page = await openList()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await state(page)).toMatchObject({ text: 'sx', isOpen: 'false', active: undefined, hasFocus: true })
    await page.keyboard.press('ArrowDown')
    expect(await state(page)).toMatchObject({ text: 'sx', isOpen: 'true', active: '山西省' })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await state(page)).toMatchObject({ text: '', isOpen: 'false', hasFocus: true })
  })

  it('typing on forgets the active option, and Enter without one asks the server', async () => {
    const page = await openList()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Backspace')
    expect(await state(page)).toMatchObject({ text: 's', isOpen: 'true', active: undefined })
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=s')
  })

  it('leaving the field closes the list, pressing an option opens it', async () => {
    const page = await openList()
    await page.keyboard.press('Tab')
    expect(await page.getByRole('option').count()).toBe(0)
    await page.getByLabel(languages[0].field).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { name: '陕西省' }).click()
    await page.waitForURL('**/provinces/shaanxi')
  })
})

it.each(['/', '/en/provinces/guangdong'])(
  '%s asks for nothing of the search before the field has the focus',
  async (path) => {
    const page = await openPage(await openBrowser())
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await visit(page, path)
    expect(asked.filter((address) => address.startsWith('/data/'))).toEqual([])
    const before = asked.length
    await page.locator('.search input').focus()
    await page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/data/newest/search-'))
    await page.locator('.search [role=combobox]').waitFor()
    await expect.poll(() => asked.slice(before).filter((address) => address.endsWith('.js')).length).toBeGreaterThan(0)
    const since = asked.slice(before)
    expect(since.filter((address) => address.startsWith('/data/'))).toHaveLength(1)
    expect(since.filter((address) => address.endsWith('.js')).length).toBeGreaterThan(0)
  },
)

it('where the entries cannot be fetched, the form still asks the server', async () => {
  const page = await openPage(await openBrowser(), { tolerate: [/Failed to load resource/] })
  await page.route('**/data/newest/search-*', (route) => route.abort())
  await page.goto('/provinces')
  await page.getByLabel(languages[0].field).pressSequentially('gd')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=gd')
  expect(await page.locator('.search-results a').first().textContent()).toBe('广东省')
})

it.each([
  ['', 1440, 'light'],
  ['', 390, 'dark'],
  ['/en', 1440, 'dark'],
  ['/en', 390, 'light'],
] as const)('axe finds nothing with the list open, under "%s" at %i px, %s', async (prefix, width, colorScheme) => {
  const page = await openPage(await openBrowser(), { width, height: 844, colorScheme })
  await page.goto(`${prefix}/provinces`)
  const { field } = languages[prefix === '' ? 0 : 1]
  await type(page, field, 's')
  await page.keyboard.press('ArrowDown')
  expect(await accessibilityViolations(page)).toEqual([])
  expect(await page.getByRole('option').count()).toBe(12)
  const small = await page
    .getByRole('option')
    .evaluateAll(
      (all, least) => all.filter((option) => option.getBoundingClientRect().height < least).length,
      width < 500 ? 44 : 24,
    )
  expect(small).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

describe('hostile searches', () => {
  const markup = '"\'></title><img src=x onerror="window.boom=1"><script>window.boom=1</script>'

  it('markup runs nothing in a browser, on the page or in the list', async () => {
    const page = await openPage(await openBrowser())
    await visit(page, `/search?q=${encodeURIComponent(markup)}`)
    await page.getByLabel(languages[0].field).fill(`${markup} 广东`)
    await page.getByRole('option').first().waitFor()
    expect(await page.evaluate(() => 'boom' in window)).toBe(false)
    expect(await page.locator('main img').count()).toBe(0)
  })
})
