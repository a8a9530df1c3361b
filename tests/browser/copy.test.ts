import { describe, expect, inject, it } from 'vitest'
import { onSite } from '@/tests/support/answer'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { figuresOf, places, rowsOf } from '@/tests/support/tables'

describe('with a script, the page of a place', () => {
  it('copies its headline with the source and the table', async () => {
    const browser = await openBrowser()
    const page = await openPage(browser)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: onSite('') })
    await page.goto('/provinces/guangdong')
    await page.getByRole('button', { name: '复制这句话和来源' }).click()
    await page.getByText('已复制').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('2023年，广东省可数字化交付的服务进出口893.4亿美元，居全国第2位')
    expect(text).toContain('（来源：商务部《中国数字贸易发展报告2024》表5。')
  })

  it('copies its key figures as a table for documents and sheets, with the sources', async () => {
    const page = await openPage(await openBrowser())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: onSite('') })
    await page.goto('/provinces/guangdong')
    await page.getByRole('button', { name: '复制表格和来源' }).click()
    await page.getByText('已复制').waitFor()
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return [await read('text/plain'), await read('text/html')]
    })
    expect(plain.split('\n').map((line) => line.trim())).toContain(
      '可数字化交付的服务进出口\t2023\t893.4\t亿美元\t\t2\t／31\t23.2\t全国31地中位 20.0 东部10地中位 212.7 同类5地中位 117.9',
    )
    expect(plain).toContain('来源：商务部《中国数字贸易发展报告2024》表5')
    expect(html).toContain('<table')
    // A derived figure is a number too; its unit and the word for it stand beside it.
    expect(plain).toMatch(/^可数字化交付的服务进出口差额\t2023\t-?[\d.]+\t亿美元\t推算\t/m)
    expect(html).toContain('<td>893.4</td><td>亿美元</td>')
    expect(plain + html).not.toMatch(/[\u202f\u2009\u2212]|\d,\d{3}/)
    expect(html).not.toMatch(/<svg|<details|<button|class=/)
    expect(html).toContain('来源：商务部')
  })

  it('copies without https by the command of the browser, and where that fails selects the text and says so', async () => {
    const page = await openPage(await openBrowser())
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.goto('/provinces/guangdong')
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        document.title = event.clipboardData?.getData('text/plain').slice(0, 40) ?? ''
      })
    })
    await page.getByRole('button', { name: '复制这句话和来源' }).click()
    await page.getByText('已复制').waitFor()
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await page.getByRole('button', { name: '复制表格和来源' }).click()
    await page.getByText('文字已选中').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('893.4')
  })
})

describe('with a script', () => {
  it('a button copies the field beside it, by keyboard as well, and says what was copied', async () => {
    const page = await openPage(await openBrowser())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/share?indicator=dds-export')
    const button = page.getByRole('button', { name: '复制 短链接' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: '已复制：短链接' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\/s\/m\wIdds-export$/)
  })

  it('a table is copied as text for sheets and as HTML for documents', async () => {
    const page = await openPage(await openBrowser())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/share?indicator=dds-export')
    await page.getByRole('button', { name: '复制 表格' }).click()
    await page.getByRole('status').filter({ hasText: '已复制：表格' }).waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()))
    })
    expect(copied[0]).toContain('广东省\t464.1\t')
    expect(copied[1]).toContain('<td>464.1</td>')
  })
})

const four = ['440000', '320000', '330000', '310000']
const goods = `/compare?places=${four.join('.')}&indicator=goods-total`

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
      ...references.flatMap((reference) => [signed(own - reference), times(own / reference)]),
    ]
  })
}

function signed(difference: number): string {
  // Halves are rounded away from zero, and binary fractions must not tell otherwise.
  const text = (Math.abs(difference) + 1e-9).toFixed(1)
  return difference === 0 ? text : (difference > 0 ? '+' : '−') + text
}

function times(ratio: number): string {
  return ratio < 10 ? (ratio + 1e-9).toFixed(2) : (ratio + 1e-9).toFixed(1)
}

describe('with scripts', () => {
  it('copies the table as lines for sheets and as a table for documents', async () => {
    const page = await openPage(await openBrowser())
    await visit(page, goods)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('siteUrl') })
    await page.getByRole('button', { name: '复制表格' }).click()
    await page.getByText('已复制').waitFor()
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const text = async (type: string) => (await item?.getType(type))?.text()
      return [(await text('text/plain')) ?? '', (await text('text/html')) ?? '']
    })
    const lines = plain.split('\r\n').map((line) => line.split('\t'))
    expect(lines.map((cells) => cells.length)).toEqual(lines.map(() => 12))
    expect(lines[0]?.slice(0, 8)).toEqual([
      '地区',
      '货物进出口 亿美元',
      '位次',
      '占全国 %',
      '区域',
      '占区域 %',
      '与首位 差 亿美元',
      '与首位 倍',
    ])
    const plainCell = (cell: string) => cell.replace('−', '-').replace(/^\+/, '').replace(/%$/, '')
    expect(lines.slice(1)).toEqual(expectedRows('goods-total', '2024').map((row) => row.map(plainCell)))
    expect(plain + html).not.toMatch(/[\u202f\u2009\u2212]/)
    expect(html).toContain('<table')
    expect(html).not.toMatch(/<(svg|a|button)\b|class=|href=/)
  })
})
