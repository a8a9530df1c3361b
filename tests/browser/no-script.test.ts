import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { viewKeys } from '@/data/view/view-codec'
import { contradictions, indicators, observations } from '@/tests/support/facts'
import { markup } from '@/tests/support/hostile'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { figuresOf, places } from '@/tests/support/tables'

const tuned = '/?indicator=goods-total&period=2019&method=quantile&classes=5'

async function openWithoutScript(path: string): Promise<Page> {
  const page = await openPage(await openBrowser(), { javaScript: false })
  await page.goto(path)
  return page
}

/** The rows of the complete table by name: rank, figure and share as printed, without the spaces inside numbers. */
async function printedRows(page: Page): Promise<Record<string, readonly string[]>> {
  const rows = await page
    .getByRole('table', { name: /：全部数字$/ })
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))
  return Object.fromEntries(
    rows.map(([rank = '', name = '', figure = '', , share = '']) => [name, [rank, withoutSpaces(figure), share]]),
  )
}

/** The same rows as the tables of facts have them. */
function factsOf(indicator: string, period: string): Record<string, readonly string[]> {
  const figures = figuresOf(indicator, period)
  const nation = Number(figures.get('CN'))
  const values = places.flatMap(({ code }) => figures.get(code) ?? []).map(Number)
  return Object.fromEntries(
    places.map(({ code, name_zh }) => {
      const figure = figures.get(code)
      if (figure === undefined) return [name_zh, ['', '资料暂缺', '']]
      const rank = values.filter((value) => value > Number(figure)).length + 1
      const isTied = values.filter((value) => value === Number(figure)).length > 1
      const share = `${((Number(figure) / nation) * 100).toFixed(1)}%`
      return [name_zh, [isTied ? `=${rank}` : String(rank), figure, share === '0.0%' ? '<0.1%' : share]]
    }),
  )
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '')
}

describe('without scripts', () => {
  it.each([
    ['/', 'dds-total', '2023'],
    [tuned, 'goods-total', '2019'],
  ])('the table of %s says what the tables of facts say', async (path, indicator, period) => {
    const page = await openWithoutScript(path)
    expect(await printedRows(page)).toEqual(factsOf(indicator, period))
    const nation = await page.locator('tfoot').textContent()
    expect(withoutSpaces(nation ?? '')).toBe(`全国${figuresOf(indicator, period).get('CN')}`)
    expect(await page.locator('.corrections').count()).toBe(0)
  })

  it('Guangdong is second of 31 with 893.4 and 23.2% in 2023, and first in goods in 2019', async () => {
    const page = await openWithoutScript('/')
    const services = await printedRows(page)
    expect(services.广东省).toEqual(['2', '893.4', '23.2%'])
    expect(Object.values(services).filter(([rank]) => rank !== '')).toHaveLength(31)
    await page.goto(tuned)
    expect((await printedRows(page)).广东省).toEqual(['1', '10366.3', '22.6%'])
  })

  it('the table runs from the first rank to the last, places without figures at its end', async () => {
    const page = await openWithoutScript('/')
    const figures = Object.values(await printedRows(page)).map(([, figure]) => Number(figure))
    expect(figures.slice(0, 31)).toEqual(figures.slice(0, 31).toSorted((a, b) => b - a))
    expect(figures.slice(31)).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })

  it.each([
    ['/', 'dds-total', '2023'],
    [tuned, 'goods-total', '2019'],
  ])('the map of %s is 34 links in the order of the codes, each with its figure', async (path, indicator, period) => {
    const page = await openWithoutScript(path)
    const links = await page
      .locator('svg.map a')
      .evaluateAll((found) =>
        found.map((link) => [link.getAttribute('href'), link.querySelector('title')?.textContent]),
      )
    expect(links.map(([href]) => href)).toEqual(places.map(({ slug }) => `/provinces/${slug}`))
    const figures = figuresOf(indicator, period)
    for (const [index, { code, name_zh }] of places.entries()) {
      const [start] = withoutSpaces(links[index]?.[1] ?? '').split(/亿美元|，/)
      expect(start).toBe(`${name_zh}：${figures.get(code) ?? '资料暂缺'}`)
    }
  })

  it('the form shows another indicator in its own latest year and its own form', async () => {
    const page = await openWithoutScript('/')
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('goods-total')
    await page.getByRole('button', { name: '显示' }).click()
    await page.waitForURL(/indicator=goods-total/)
    expect(await page.getByRole('table', { name: '2024年各省份货物进出口总额：全部数字' }).count()).toBe(1)
    expect(await printedRows(page)).toEqual(factsOf('goods-total', '2024'))
    expect(await page.locator('svg.map circle.circle').count()).toBe(31)
    expect(await page.locator('.corrections').count()).toBe(0)
  })

  it('the form goes from any indicator to the next without having to correct itself', async () => {
    const page = await openWithoutScript('/')
    const select = page.getByRole('combobox', { name: '指标', exact: true })
    const ids = await select.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
    for (const id of [...ids.slice(1), ids[0] ?? '']) {
      await select.selectOption(id)
      await page.getByRole('button', { name: '显示' }).click()
      await page.waitForURL(new RegExp(`indicator=${id}&`))
      expect([id, await page.locator('.corrections').allTextContents()]).toEqual([id, []])
    }
    expect(ids.length).toBeGreaterThan(15)
  })

  it('the form keeps a year that was chosen, and says which year stands in for it where there are no figures', async () => {
    const page = await openWithoutScript('/?indicator=goods-total&period=2019')
    const show = async (id: string) => {
      await page.getByRole('combobox', { name: '指标', exact: true }).selectOption(id)
      await page.getByRole('button', { name: '显示' }).click()
      await page.waitForURL(new RegExp(`indicator=${id}&`))
    }
    await show('zones')
    expect(await page.locator('.corrections').count()).toBe(0)
    expect(await page.locator('table.figures caption').textContent()).toMatch(/^2019年/)
    await show('dds-total')
    expect(await page.locator('.corrections').allTextContents()).toEqual(['没有2019年的数字，改为2023年。'])
  })

  it('the form changes the colors, a link turns their order, and both stay when the indicator changes', async () => {
    const page = await openWithoutScript('/?palette=blues')
    const classes = () => page.locator('svg.map style').first().textContent()
    const blues = await classes()
    await page.getByRole('link', { name: '颠倒颜色顺序' }).click()
    await page.waitForURL(/palette=-blues/)
    expect(await classes()).not.toBe(blues)
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('dds-share')
    await page.getByRole('button', { name: '显示' }).click()
    await page.waitForURL(/indicator=dds-share/)
    expect(await page.getByRole('combobox', { name: '配色' }).inputValue()).toBe('-blues')
    expect(await page.locator('.corrections').count()).toBe(0)
  })

  it('a map by region names the places that belong to no region, and says that they have no figures', async () => {
    const page = await openWithoutScript('/?level=region')
    const titles = await page.locator('svg.map [data-place] title').allTextContents()
    expect(titles.slice(-3)).toEqual(['台湾省：资料暂缺', '香港特别行政区：资料暂缺', '澳门特别行政区：资料暂缺'])
    expect(titles[2]).toBe('东北地区：77.0亿美元，居各区域第3位（共3个区域），占全国的1.9%，由全国数减其他区域推算')
    const legend = page.getByRole('region', { name: '图例' })
    expect(await legend.getByRole('row', { name: /无数据/ }).textContent()).toContain('3')
    expect(await legend.textContent()).toContain('推算，来源未刊印（1个）')
  })

  it('a link shows another year and keeps the rest of the view', async () => {
    const page = await openWithoutScript(tuned)
    await page.getByRole('link', { name: '2016', exact: true }).click()
    await page.waitForURL(/period=2016/)
    expect(new URL(page.url()).search).toBe('?indicator=goods-total&period=2016&method=quantile')
    expect(await printedRows(page)).toEqual(factsOf('goods-total', '2016'))
    expect(await page.getByRole('combobox', { name: '分级方法' }).inputValue()).toBe('quantile')
  })

  it('the page of Guangdong has the same figures in its sentence and in its rows', async () => {
    const page = await openWithoutScript('/provinces/guangdong')
    const [total, exports, imports] = ['dds-total', 'dds-export', 'dds-import'].map((indicator) =>
      figuresOf(indicator, '2023').get('440000'),
    )
    expect([total, exports, imports]).toEqual(['893.4', '464.1', '429.2'])
    const sentence = `进出口${total}亿美元，居全国第2位（共31个省区市），占全国的23.2%；其中出口${exports}亿美元，进口${imports}亿美元`
    expect(await page.locator('article').textContent()).toContain(sentence)
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    expect(await row('可数字化交付的服务进出口').textContent()).toContain(`2023${total}亿美元2／3123.2%`)
    expect(await row('可数字化交付的服务出口').textContent()).toContain(`2023${exports}亿美元2／31`)
    expect(await row('可数字化交付的服务进口').textContent()).toContain(`2023${imports}亿美元1／31`)
  })
})

describe.each([
  { prefix: '', title: '没有这个页面', near: '您要找的可能是', name: 'name_zh' },
  { prefix: '/en', title: 'There is no such page', near: 'You may be looking for', name: 'name_en' },
] as const)('under "$prefix" an unknown', ({ prefix, title, near, name }) => {
  it('province answers 404 with the nearest names and all 34 places', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false, tolerate: [/404/] })
    const response = await page.goto(`${prefix}/provinces/guangdon`)
    expect(response?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    const nearest = page.getByRole('heading', { name: near }).locator('+ ul').getByRole('link')
    const guangdong = places.find(({ slug }) => slug === 'guangdong')
    expect(await nearest.first().textContent()).toBe(guangdong?.[name])
    const all = page.getByRole('main').getByRole('list').last().getByRole('link')
    expect(await all.allTextContents()).toEqual(places.map((place) => place[name]))
    const hrefs = await all.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(places.map(({ slug }) => `${prefix}/provinces/${slug}`))
  })
})

describe('what exists', () => {
  it('counts the provinces that the table of facts has, for every indicator and year', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false })
    await page.goto('/data')
    const rows = await page.locator('table.matrix').evaluate((table) => {
      const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
      return [...table.querySelectorAll('tbody tr:has(td)')].map((row) => ({
        href: row.querySelector('a')?.getAttribute('href'),
        counts: [...row.children].map((cell, i) => [heads[i], cell.querySelector('b')?.textContent ?? ''] as const),
      }))
    })
    expect(rows.map(({ href }) => href ?? '').toSorted()).toEqual(
      indicators.map(({ id }) => `/indicators/${id}`).toSorted(),
    )
    for (const { id } of indicators.filter(({ origin, mapped }) => origin === 'observed' && mapped === 'yes')) {
      const counts = rows.find(({ href }) => href === `/indicators/${id}`)?.counts ?? []
      const known = (period: string) =>
        observations.filter(
          (row) => row.indicator === id && row.period === period && places.some(({ code }) => code === row.place),
        ).length
      for (const [period = '', count] of counts.slice(1, -1)) {
        expect([id, period, Number(count)]).toEqual([id, period, known(period)])
      }
    }
  })
})

it('the reconciliation adds up what the table of facts has', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  await page.goto('/data/reconciliation')
  const flows = page.getByRole('heading', { name: '出口加进口与进出口' }).locator('xpath=..')
  const rows = await flows
    .locator('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? '')))
  const value = (indicator: string, place: string) =>
    Number(
      observations.find((row) => row.indicator === indicator && row.place === place && row.period === '2023')?.value,
    )
  for (const { code, short_zh } of places.filter((place) => value('dds-export', place.code) >= 0.1)) {
    const row = rows.find(([name, period]) => name === short_zh && period === '2023')
    const [total, sum] = [value('dds-total', code), value('dds-export', code) + value('dds-import', code)]
    expect([short_zh, Number(row?.[2]), Number(row?.[3])]).toEqual([short_zh, total, expect.closeTo(sum, 6)])
    // The reason of a difference stands behind its verdict.
    const verdict = Math.abs(total - sum) < 0.05 ? /^相符$/ : /^差0\.1以内/
    expect([short_zh, row?.[6]]).toEqual([short_zh, expect.stringMatching(verdict)])
  }
  const text = await page.locator('article').textContent()
  expect(text).toContain('31省合计为3858.8亿美元，相差0.2系四舍五入')
  expect(text).toContain('包括现役军人')
})

it('every contradiction stands with both figures and what is used, in both languages', async () => {
  const page = await openPage(await openBrowser(), { javaScript: false })
  for (const [path, language] of [
    ['/data/contradictions', 'zh'],
    ['/en/data/contradictions', 'en'],
  ] as const) {
    await page.goto(path)
    for (const row of contradictions) {
      const text = await page.locator(`#${row.id}`).textContent()
      for (const cell of [
        row[`item_${language}`],
        row[`value_a_${language}`],
        row[`value_b_${language}`],
        row[`finding_${language}`],
      ]) {
        expect(text).toContain(cell)
      }
    }
  }
})

it('markup in all keys at once, known and unknown, puts nothing into the document of a browser', async () => {
  const page = await openPage(await openBrowser())
  const search = [...viewKeys, markup]
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(markup)}`)
    .join('&')
  await visit(page, `/?${search}`)
  expect(await page.locator('.corrections').count()).toBe(1)
  expect(await page.locator('.corrections').locator('*').count()).toBe(0)
  expect(await page.locator('x-boom, [onboom]').count()).toBe(0)
  expect(await page.getByRole('table', { name: /：全部数字$/ }).count()).toBe(1)
})
