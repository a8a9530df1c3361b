import { describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '@/tests/support/page'
import { figuresOf, places } from '@/tests/support/tables'

const regions = [
  { id: 'east', zh: '东部地区', en: 'Eastern region', members: 10 },
  { id: 'central', zh: '中部地区', en: 'Central region', members: 6 },
  { id: 'west', zh: '西部地区', en: 'Western region', members: 12 },
  { id: 'northeast', zh: '东北地区', en: 'Northeastern region', members: 3 },
  { id: 'central-west', zh: '中西部地区', en: 'Central and western regions', members: 18 },
  { id: 'hosts', zh: '12个国家数字服务出口基地所在省市', en: 'Provinces and municipalities hosting the', members: 12 },
] as const

const totals = ['2023', '2024'].map((period) => ({ figures: figuresOf('dds-total', period) }))

/** Opens a page with JavaScript off, as it must be complete. */
async function open(path: string) {
  const page = await openPage(await openBrowser(), { javaScript: false })
  const response = await page.goto(path)
  expect(response?.status()).toBe(200)
  return page
}

describe.each(regions)('without a script, the page of $id', ({ id, zh, en, members }) => {
  it('has every printed total of its row in the tables, and its provinces by rank', async () => {
    const page = await open(`/regions/${id}`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(zh)
    const main = (await page.getByRole('main').textContent()) ?? ''
    const printed = totals.flatMap(({ figures }) => figures.get(id) ?? [])
    expect(printed.filter((figure) => !main.includes(`${figure}亿美元`))).toEqual([])
    const rows = await page.locator('.members tbody tr').all()
    expect(rows).toHaveLength(members)
    const shown = await Promise.all(
      rows.map(async (row) => [
        await row.getByRole('rowheader').textContent(),
        await row.locator('td.number').first().textContent(),
      ]),
    )
    const own = new Map(places.map(({ name_zh, code }) => [name_zh, figuresOf('dds-total', '2023').get(code)]))
    for (const [name, figure] of shown) expect([name, figure]).toEqual([name, own.get(name ?? '')])
    const numbers = shown.map(([, figure]) => Number(figure))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })

  it('has its map, on which each of its provinces is a link', async () => {
    const page = await open(`/en/regions/${id}`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(en)
    const links = await page
      .locator('.region-map svg.map a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links).toHaveLength(members)
    const slugs = new Set(places.map(({ slug }) => `/en/provinces/${slug}`))
    expect(links.filter((link) => !slugs.has(link))).toEqual([])
  })
})

it('derived totals say so with their arithmetic, printed ones with their section', async () => {
  const northeast = ((await (await open('/regions/northeast')).getByRole('main').textContent()) ?? '').replaceAll(
    /\s+/g,
    ' ',
  )
  expect(northeast).toContain('推算：全国4067.2亿美元 − 东部3738.6亿美元 − 中西部251.6亿美元')
  expect(northeast).toContain('印载：二、分区域发展情况')
  const central = (await (await open('/regions/central')).getByRole('main').textContent()) ?? ''
  expect(central).toContain('推算：6个省区市相加')
  expect(central).toContain('2024年没有中部的数字')
})

it('totals stand beside the sums of the provinces of the tables', async () => {
  const page = await open('/regions/east')
  const east = ['110000', '120000', '130000', '310000', '320000', '330000', '350000', '370000', '440000', '460000']
  const figures = figuresOf('dds-total', '2023')
  const sum = east.reduce((all, code) => all + Number(figures.get(code)), 0).toFixed(1)
  const text = (await page.locator('section', { has: page.locator('#reconciliation') }).textContent()) ?? ''
  expect(text).toContain(`${figures.get('east')}亿美元`)
  expect(text).toContain(`${sum}亿美元`)
})

describe('without a script, the page of the nation', () => {
  it('has each year of both concepts, each in a chart and a table of its own', async () => {
    const page = await open('/nation')
    for (const [anchor, family] of [
      ['deliverable', 'dds'],
      ['delivered', 'delivered'],
    ]) {
      const section = page.locator('section', { has: page.locator(`#${anchor}`) })
      expect(await section.locator('svg.chart').count()).toBe(1)
      const rows = await section.locator('tbody tr').allTextContents()
      expect(rows.length).toBeGreaterThanOrEqual(10)
      for (const row of rows) {
        const year = row.slice(0, 4)
        for (const flow of ['total', 'export', 'import']) {
          expect(row).toContain(figuresOf(`${family}-${flow}`, year).get('CN'))
        }
      }
    }
  })

  it('has the later figures, the world’s ten and the goals', async () => {
    const page = await open('/nation')
    const textOf = (anchor: string) => page.locator('section', { has: page.locator(`#${anchor}`) }).textContent()
    const later = (await textOf('later')) ?? ''
    expect(later).toContain(`${figuresOf('dds-total', '2025').get('CN')}亿美元`)
    expect(later).toContain('初步数')
    const world = (await textOf('world')) ?? ''
    for (const figure of figuresOf('world-dds-export', '2024').values()) {
      expect(world.replaceAll('\u202f', '')).toContain(figure)
    }
    expect(world).toContain('居世界第6位')
    const goals = (await textOf('targets')) ?? ''
    expect(goals).toContain('到2029年45%以上')
    expect(goals).toContain('到2035年50%以上')
  })

  it('lists all 34 places, three of them without a figure', async () => {
    const page = await open('/nation')
    const rows = page.locator('.members tbody tr')
    expect(await rows.count()).toBe(34)
    expect(await page.locator('.members tbody tr.hole').count()).toBe(3)
  })

  it('cites only what its list of sources has', async () => {
    const page = await open('/nation')
    const cited = await page.locator('a.cite').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const listed = await page.locator('.sources li').evaluateAll((all) => all.map(({ id }) => `#${id}`))
    expect(new Set(cited)).toEqual(new Set(listed))
  })
})

describe.each(['', '/en'])('under "%s"', (prefix) => {
  it('an unknown region answers 404 with the nearest ones', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false, tolerate: [/404/] })
    const response = await page.goto(`${prefix}/regions/northest`)
    expect(response?.status()).toBe(404)
    const links = await page.getByRole('main').getByRole('link').all()
    expect(await links[0]?.getAttribute('href')).toBe(`${prefix}/regions/northeast`)
  })
})
