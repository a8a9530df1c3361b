import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { figuresOf, places, rowsOf } from '@/tests/support/tables'

const four = ['440000', '320000', '330000', '310000']
const goods = `/compare?places=${four.join('.')}&indicator=goods-total`
const services = `/compare?places=${four.join('.')}&indicator=dds-total&period=2023`

async function open(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(await openBrowser(), options)
  await (options.javaScript === false ? page.goto(path) : visit(page, path))
  return page
}

/** The rows of the comparison table as printed, without the spaces inside numbers. */
function printedRows(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('.compare-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, ''))),
    )
}

/** What the table must print, computed here from the text of the tables. */
function expectedRows(indicator: string, period: string): readonly (readonly string[])[] {
  const figures = new Map([...figuresOf(indicator, period)].map(([place, text]) => [place, Number(text)]))
  const at = (place: string) => figures.get(place) ?? Number.NaN
  const provinces = places.flatMap(({ code }) => figures.get(code) ?? [])
  const east = rowsOf('region-members').flatMap(({ region, place }) => (region === 'east' ? at(place ?? '') : []))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const sorted = east.toSorted((a, b) => a - b)
  const references = [
    Math.max(...provinces),
    sum(east) / east.length,
    ((sorted[4] ?? Number.NaN) + (sorted[5] ?? Number.NaN)) / 2,
  ]
  return four.map((place) => {
    const own = at(place)
    return [
      places.find(({ code }) => code === place)?.short_zh ?? '',
      own.toFixed(1),
      String(provinces.filter((value) => value > own).length + 1),
      `${((100 * own) / at('CN')).toFixed(1)}%`,
      '东部',
      `${((100 * own) / (figures.get('east') ?? sum(east))).toFixed(1)}%`,
      // The difference is that of the two figures as they are printed.
      ...references.flatMap((reference) => [signed(own - tenths(reference)), times(own / reference)]),
    ]
  })
}

function tenths(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10
}

function signed(difference: number): string {
  // Halves are rounded away from zero, and binary fractions must not tell otherwise.
  const text = (Math.abs(difference) + 1e-9).toFixed(1)
  return difference === 0 ? text : (difference > 0 ? '+' : '−') + text
}

function times(ratio: number): string {
  return ratio < 10 ? (ratio + 1e-9).toFixed(2) : (ratio + 1e-9).toFixed(1)
}

const address = (page: Page) => new URL(page.url()).search

describe('without scripts', () => {
  it.each([
    [goods, 'goods-total', '2024'],
    [services, 'dds-total', '2023'],
  ])('%s gives figures that follow from the printed rows', async (path, indicator, period) => {
    const page = await open(path, { javaScript: false })
    expect(await printedRows(page)).toEqual(expectedRows(indicator, period))
    expect(await page.locator('.corrections').count()).toBe(0)
  })

  it('tells what happened between the two years, and splits the change of rank in parts that add up', async () => {
    const page = await open(goods, { javaScript: false })
    const rows = await page
      .getByRole('heading', { name: '2016年与2024年', exact: true })
      .last()
      .locator('xpath=..')
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll(/\s/g, ''))))
    const [before, after] = ['2016', '2024'].map((period) => figuresOf('goods-total', period))
    const number = (text: string | undefined) => Number(text?.replace('−', '-'))
    for (const [i, place] of four.entries()) {
      const [from, to] = [before, after].map((figures) => Number(figures?.get(place)))
      const [, start, end, change, percent, compound, ranks, own, others] = rows[i] ?? []
      expect([number(start), number(end)]).toEqual([from, to])
      expect(number(change)).toBeCloseTo((to ?? 0) - (from ?? 0), 6)
      expect(number(percent)).toBeCloseTo(100 * ((to ?? 0) / (from ?? 1) - 1), 0)
      expect(number(compound)).toBeCloseTo(100 * (((to ?? 0) / (from ?? 1)) ** (1 / 8) - 1), 0)
      const [old, now] = (ranks ?? '').split('→').map(Number)
      // Where half places would have to be told, there is no split.
      const told = own === '' ? null : number(own) + number(others)
      expect([null, (old ?? 0) - (now ?? 0)]).toContain(told)
    }
    expect(rows).toHaveLength(4)
  })

  it('names the peers of Sichuan, each with what is alike and what differs most', async () => {
    const page = await open('/compare?places=510000', { javaScript: false })
    const peers = await page.locator('ol.peers li p').allTextContents()
    expect(peers.map((text) => text.split('：')[0])).toEqual(['湖南', '河南', '山东', '陕西', '江西'])
    for (const text of peers) expect(text).toMatch(/：与四川的.+最为?接近，.+差别最大。$/)
    await page.getByRole('link', { name: '个数：减' }).click()
    await page.waitForURL(/peers=4/)
    expect(await page.locator('ol.peers li').count()).toBe(4)
    await page.getByRole('link', { name: '人口：减' }).click()
    await page.waitForURL(/peers=4\.0\.1\.1\.1/)
    for (const text of await page.locator('ol.peers li p').allTextContents()) expect(text).not.toContain('人口')
  })

  it('adds, drops and suggests by links', async () => {
    const page = await open(goods, { javaScript: false })
    await page.getByRole('link', { name: '去掉江苏' }).click()
    await page.waitForURL(/places=440000\.330000\.310000/)
    await page.getByText('加入地区').click()
    await page.getByRole('list').getByRole('link', { name: '西藏', exact: true }).click()
    await page.waitForURL(/places=440000\.330000\.310000\.540000/)
    await page.getByRole('link', { name: /^加入前五位/ }).click()
    await page.waitForURL(/places=440000\.330000\.310000\.540000\.320000\.110000/)
    expect((await printedRows(page)).map(([name]) => name)).toEqual(['广东', '浙江', '上海', '西藏', '江苏', '北京'])
    await page.getByRole('link', { name: '清空' }).click()
    await page.locator('.compare-table').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: '沪、苏、浙、皖' }).click()
    await page.waitForURL(/places=310000\.320000\.330000\.340000/)
    expect((await printedRows(page)).map(([name]) => name)).toEqual(['上海', '江苏', '浙江', '安徽'])
  })

  it('takes its questions by a form, and keeps the places', async () => {
    const page = await open(goods, { javaScript: false })
    await page.getByRole('combobox', { name: '对照指标' }).selectOption('gdp')
    await page.getByRole('combobox', { name: '坐标' }).selectOption('log.log')
    await page.getByRole('combobox', { name: '对照年份' }).selectOption('2020')
    await page.getByRole('button', { name: '显示' }).click()
    await page.waitForURL(/versus=gdp/)
    expect(await page.locator('.corrections').count()).toBe(0)
    expect((await printedRows(page)).map(([name]) => name)).toEqual(['广东', '江苏', '浙江', '上海'])
    expect(await page.getByRole('heading', { name: '货物进出口总额与地区生产总值' }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: '2020年与2024年' }).count()).toBe(2)
    expect(await page.getByRole('combobox', { name: '坐标' }).inputValue()).toBe('log.log')
  })
})

describe('bad input is answered with the page and one line', () => {
  it.each([
    ['indicator=gdp&versus=gdp', '一个指标不能与自身对照。'],
    ['level=region&places=hosts', '未列：基地所在省市（2024年没有这样划分的数）。'],
    ['level=region&period=2024&places=east.central', '未列：中部（2024年没有这样划分的数）。'],
    ['places=810000', '香港没有用来比对的四项数据，不列相近的省份。'],
    ['places=810000&indicator=goods-total&scale=index', '所选地区没有共同的基年，未能换算指数，仍按数值画出。'],
    ['indicator=dds-total', '只有2023年一年的数，没有可画的历年。'],
    ['indicator=cbec-export-share', '有地区缺数，不计算集中度。'],
    ['indicator=gdp&versus=population&quadrants=nation', '总额指标不以全国数分四象限。'],
  ])('%s is sound, and what cannot be shown says why', async (query, told) => {
    const page = await open(`/compare?${query}`, { javaScript: false })
    expect(await page.locator('.corrections').count()).toBe(0)
    expect(await page.locator('.compare').textContent()).toContain(told)
  })

  it.each([
    'places=810000',
    'level=region&places=hosts',
    'indicator=cbec-export-share&places=540000',
    'indicator=bases&period=2020',
  ])('%s leaves no chart without marks or words', async (query) => {
    const page = await open(`/compare?${query}`, { javaScript: false })
    const charts = await page.locator('.compare-chart').evaluateAll((all) =>
      all.map((chart) => ({
        marks: chart.querySelectorAll('svg.chart :is(path, circle, rect, line, text)').length,
        words: [...chart.querySelectorAll('figcaption p, .note, svg text')].map((one) => one.textContent).join(''),
      })),
    )
    expect(charts).toHaveLength(6)
    for (const { marks, words } of charts) expect(marks > 0 || words.length > 5).toBe(true)
  })
})

describe('with scripts', () => {
  it('dropping a place changes table, charts and address without asking the server; Back brings it back', async () => {
    const page = await open(goods)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const marks = () => page.locator('.compare-charts svg.chart').first().innerHTML()
    const before = await marks()
    await page.getByRole('link', { name: '去掉浙江' }).click()
    await page.locator('.compare-table tbody tr').nth(3).waitFor({ state: 'detached' })
    expect(address(page)).toBe('?indicator=goods-total&places=440000.320000.310000')
    expect((await printedRows(page)).map(([name]) => name)).toEqual(['广东', '江苏', '上海'])
    expect(await marks()).not.toBe(before)
    expect(await page.title()).toContain('广东、江苏、上海比较')
    await page.goBack()
    await page.locator('.compare-table tbody tr').nth(3).waitFor()
    expect(await marks()).toBe(before)
    expect(address(page)).toContain('places=440000.320000.330000.310000')
    // The title changes, and with it the browser asks for the icon again; the script that writes the head comes once.
    expect(asked.filter((path) => path !== '/icon.svg' && !path.startsWith('/_next/static/'))).toEqual([])
  })

  it('another indicator is fetched as data, not as a page', async () => {
    const page = await open(goods)
    const kinds: string[] = []
    page.on('request', (request) => kinds.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
    await page.getByRole('combobox', { name: '对照指标' }).selectOption('gdp')
    await page.getByRole('heading', { name: '货物进出口总额与地区生产总值' }).waitFor()
    expect(kinds.filter((kind) => kind.startsWith('fetch'))).toEqual([
      expect.stringMatching(/^fetch \/data\/.*gdp.*\.json$/),
    ])
    expect(kinds.filter((kind) => kind.startsWith('document'))).toEqual([])
    expect(await page.locator('.compare-chart svg [data-place]').count()).toBeGreaterThan(0)
  })

  it('sorts the table from either end, places without a number last', async () => {
    const page = await open('/compare?places=540000.440000.710000.320000&indicator=goods-total')
    const names = async () => (await printedRows(page)).map(([name]) => name)
    const head = page.getByRole('button', { name: /^货物进出口/ })
    await head.click()
    expect(await names()).toEqual(['广东', '江苏', '西藏', '台湾'])
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
    await head.click()
    expect(await names()).toEqual(['西藏', '江苏', '广东', '台湾'])
    await page.getByRole('button', { name: '位次' }).click()
    expect(await names()).toEqual(['广东', '江苏', '西藏', '台湾'])
    expect(address(page)).toContain('places=540000.440000.710000.320000')
  })

  it('draws a curtain between the two maps', async () => {
    const page = await open(goods)
    await page.getByRole('link', { name: '拉幕' }).click()
    const curtain = page.getByRole('slider', { name: /^拉幕位置/ })
    await curtain.focus()
    await page.keyboard.press('Home')
    expect(await page.locator('.twins').getAttribute('style')).toContain('0%')
    expect(address(page)).toContain('pair=swipe')
  })
})
