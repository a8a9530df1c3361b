import { describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '@/tests/support/page'
import { places, rowsOf } from '@/tests/support/tables'

const zones = rowsOf('zones')
const bases = rowsOf('bases')
const figures = rowsOf('local-figures')

async function open(path: string) {
  const page = await openPage(await openBrowser(), { javaScript: false })
  const response = await page.goto(path)
  expect(response?.status()).toBe(200)
  return page
}

describe('without a script, the page of all sites', () => {
  it('says why there are 178 zones, and that the printed 177 cannot be reproduced', async () => {
    const text = (await (await open('/sites')).getByRole('main').textContent()) ?? ''
    const active = zones.filter(({ revoked }) => revoked === '').length
    const revoked = zones.length - active
    const added = zones.filter(({ batch }) => batch === '8').length
    expect(text).toContain(`${active} = ${active - added + revoked} + ${added} − ${revoked}`)
    expect(text).toContain('178 = 165 + 16 − 3')
    expect(text).toContain('177个在任何时点都不能由批复复现')
  })

  it('lists every zone by batch with the number of its document, and again by province', async () => {
    const page = await open('/sites')
    const [byBatch, byPlace] = await Promise.all(
      ['按批次', '按省份'].map((name) =>
        page
          .locator('section', { has: page.getByRole('heading', { name }) })
          .locator('tbody tr')
          .allTextContents(),
      ),
    )
    expect(byBatch).toHaveLength(8)
    for (const { batch, document = '', city_zh = '', place } of zones) {
      expect(byBatch?.[Number(batch) - 1]).toContain(document)
      expect(byBatch?.[Number(batch) - 1]).toContain(city_zh)
      const host = places.find(({ code }) => code === place)?.name_zh ?? 'none'
      const own = byPlace?.filter((row) => row.startsWith(host)) ?? []
      expect([city_zh, own.length, own[0]?.includes(city_zh), own[0]?.includes(document)]).toEqual([
        city_zh,
        1,
        true,
        true,
      ])
    }
  })

  it('draws every base and every zone on the map, and every step of the count', async () => {
    const page = await open('/sites')
    const marks = page.locator('.sites-map .sites.wide')
    expect(await marks.locator('.base').count()).toBe(bases.length)
    const drawn = await marks
      .locator('[data-site]:not(.base)')
      .evaluateAll((all) => all.flatMap((mark) => (mark.getAttribute('data-site') ?? '').split(' ')))
    expect(drawn.toSorted()).toEqual(zones.map(({ code, batch }) => `${code}-${batch}`).toSorted())
    const steps = (await page.locator('svg.approvals').textContent()) ?? ''
    for (const count of ['13', '35', '59', '105', '132', '165', '178']) expect(steps).toContain(count)
  })
})

describe.each(bases.map(({ id = '' }) => id))('without a script, the page of %s', (id) => {
  const base = bases.find((row) => row.id === id)
  const own = figures.filter((row) => row.base === id)

  it('has its name, its host, and every figure of its rows with section, period and note', async () => {
    const page = await open(`/sites/${id}`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(base?.name_zh)
    const rows = await page
      .locator('section', { has: page.getByRole('heading', { name: '基地的数字' }) })
      .locator('tbody tr')
      .allTextContents()
    expect(rows).toHaveLength(own.length)
    for (const { measure_zh = '', value = '', locator = '', note_zh = '', period_zh = '', qualifier_zh = '' } of own) {
      const found = rows.filter(
        (row) =>
          [measure_zh, locator, note_zh, period_zh, qualifier_zh].every((part) => row.includes(part)) &&
          row.replaceAll('\u202f', '').replace('上万', '上1万').includes(value),
      )
      expect([measure_zh, value, found.length > 0]).toEqual([measure_zh, value, true])
    }
    const cited = await page.locator('a.cite').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const listed = await page.locator('.sources li').evaluateAll((all) => all.map((item) => `#${item.id}`))
    expect(new Set(cited)).toEqual(new Set(listed))
  })
})

it('both printed figures of Zhongguancun are shown, with the note of each', async () => {
  const text = (await (await open('/sites/zhongguancun')).getByRole('main').textContent()) ?? ''
  for (const part of ['152.4亿元', '152.2亿元', '两数并列', '不作取舍']) expect(text).toContain(part)
})

describe.each(['', '/en'])('under "%s"', (prefix) => {
  it('an unknown base answers 404 with the nearest ones', async () => {
    const page = await openPage(await openBrowser(), { javaScript: false, tolerate: [/404/] })
    const response = await page.goto(`${prefix}/sites/zhongguancum`)
    expect(response?.status()).toBe(404)
    const links = await page.getByRole('main').getByRole('link').all()
    expect(await links[0]?.getAttribute('href')).toBe(`${prefix}/sites/zhongguancun`)
  })
})
