import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Zone } from '@/data/facts/dataset'
import { formulas } from '@/data/facts/formula'
import { tableRows } from '@/data/facts/schema'
import { read } from '@/data/files/read'
import { seriesOf } from '@/data/map/series'
import { sampleOf } from '@/data/statistics/sample'
import { rawRows } from '@/tests/support/fixtures'

const data = read()
const codesOf = (region: string) => data.regions.find(({ id }) => id === region)?.members ?? []

describe('the files', () => {
  const files = readdirSync('data/tables').filter((file) => file.endsWith('.csv'))

  it('are one for every table of the schema', () => {
    expect(files.map((file) => file.replace('.csv', '')).toSorted()).toEqual(Object.keys(tableRows).toSorted())
  })

  it.each(files)('%s is UTF-8 with line feeds, without a mark, a tab, an empty line or a space at an end', (file) => {
    const bytes = readFileSync(`data/tables/${file}`)
    const text = bytes.toString('utf8')
    expect(Buffer.from(text).equals(bytes)).toBe(true)
    expect(text).not.toMatch(/^\uFEFF|[\t\r\uFFFD]|\n\n| $/m)
    expect(text.endsWith('\n')).toBe(true)
    const cells = rawRows(file.replace('.csv', '') as keyof typeof tableRows).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => cell !== cell.trim())).toEqual([])
  })

  it('say the same in both languages: a text stands in both or in neither', () => {
    const halves = (Object.keys(tableRows) as (keyof typeof tableRows)[]).flatMap((table) =>
      rawRows(table).flatMap((row, i) =>
        Object.keys(row)
          .filter((column) => column.endsWith('_zh') && `${column.slice(0, -3)}_en` in row)
          .filter((column) => (row[column] === '') !== (row[`${column.slice(0, -3)}_en`] === ''))
          .map((column) => `${table} ${i} ${column}`),
      ),
    )
    expect(halves).toEqual([])
  })
})

describe('the places', () => {
  it('are the 34 of GB/T 2260, in its order', () => {
    const codes = data.places.map(({ code }) => code)
    expect(codes).toHaveLength(34)
    expect(codes).toEqual(codes.toSorted())
    const kinds = data.places.map(({ kind }) => kind)
    const count = (kind: string) => kinds.filter((other) => other === kind).length
    expect(['province', 'autonomous-region', 'municipality', 'special-administrative-region'].map(count)).toEqual([
      23, 5, 4, 2,
    ])
  })

  it('keep Shaanxi and Shanxi apart in every column', () => {
    const [shaanxi, shanxi] = ['610000', '140000'].map((code) => data.places.find((place) => place.code === code))
    expect(shaanxi).toMatchObject({
      slug: 'shaanxi',
      name_zh: '陕西省',
      short_zh: '陕西',
      abbreviation_zh: '陕',
      name_en: 'Shaanxi Province',
      short_en: 'Shaanxi',
      pinyin: 'shǎnxī',
      iso: 'CN-SN',
      region: 'west',
      aliases: [],
    })
    expect(shanxi).toMatchObject({
      slug: 'shanxi',
      name_zh: '山西省',
      short_zh: '山西',
      abbreviation_zh: '晋',
      name_en: 'Shanxi Province',
      short_en: 'Shanxi',
      pinyin: 'shānxī',
      iso: 'CN-SX',
      region: 'central',
      aliases: [],
    })
  })
})

describe('the regions', () => {
  it('have the members that the places say', () => {
    for (const region of ['east', 'central', 'west', 'northeast']) {
      expect(codesOf(region)).toEqual(data.places.filter((place) => place.region === region).map(({ code }) => code))
    }
  })

  it('divide the 31 places of the nation, by four and by three', () => {
    const four = ['east', 'central', 'west', 'northeast'].flatMap(codesOf).toSorted()
    const three = ['east', 'central-west', 'northeast'].flatMap(codesOf).toSorted()
    expect(four).toEqual(codesOf('CN').toSorted())
    expect(three).toEqual(codesOf('CN').toSorted())
    expect(codesOf('CN')).toHaveLength(31)
    expect(['east', 'central', 'west', 'northeast'].map((region) => codesOf(region).length)).toEqual([10, 6, 12, 3])
  })

  it('count as hosts exactly the places of the 12 bases, each with one', () => {
    expect(data.bases).toHaveLength(12)
    expect(data.bases.map(({ place }) => place).toSorted()).toEqual(codesOf('hosts').toSorted())
    expect(new Set(codesOf('hosts')).size).toBe(12)
  })
})

describe('the sites', () => {
  it('are 181 zones, of which 178 are active and 3 revoked', () => {
    expect(data.zones).toHaveLength(181)
    expect(data.zones.filter(({ revoked }) => revoked === null)).toHaveLength(178)
  })

  it('lie in the province of their code, at the level of their code', () => {
    const levelOf = (code: string) =>
      code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
    expect(data.zones.filter(({ code, place }) => code.slice(0, 2) !== place.slice(0, 2))).toEqual([])
    // A national-level new area has no code of its own: it is coded under the county where its seat is.
    const ownLevel = ({ level }: Zone) => (level === 'new-area' ? 'county' : level)
    expect(data.zones.filter((zone) => levelOf(zone.code) !== ownLevel(zone)).map(({ name_zh }) => name_zh)).toEqual([])
    expect(data.zones.filter(({ level }) => level === 'new-area').map(({ city_zh }) => city_zh)).toEqual(['雄安新区'])
    expect(data.bases.filter(({ city_code, place }) => city_code.slice(0, 2) !== place.slice(0, 2))).toEqual([])
  })

  it('lie on the land of China', () => {
    const outside = [...data.zones, ...data.bases].filter(
      ({ lon, lat }) => lon < 73 || lon > 136 || lat < 18 || lat > 54,
    )
    expect(outside).toEqual([])
  })

  it('have no day before it was published, and no revocation before the reply', () => {
    expect(data.zones.filter(({ approved, published }) => approved !== null && approved > published)).toEqual([])
    expect(data.zones.filter(({ published, revoked }) => revoked !== null && revoked <= published)).toEqual([])
  })
})

describe('the indicators', () => {
  it('have a formula where they are derived, and where they are derived only; another formula is a peer dimension', () => {
    const indicatorIds = data.indicators.map(({ id }) => id)
    const derived = data.indicators.filter(({ origin }) => origin === 'derived').map(({ id }) => id)
    const others = data.peerDimensions.map(({ measure }) => measure).filter((id) => !indicatorIds.includes(id))
    expect([...derived, ...others].toSorted()).toEqual(Object.keys(formulas).toSorted())
    const typedIn = data.observations.filter((row) => derived.includes(row.indicator))
    expect(typedIn).toEqual([])
  })

  it('have breaks that can be printed with their decimals, and their midpoint among them', () => {
    const mapped = data.indicators.filter((indicator) => indicator.mapped)
    expect(mapped.length).toBeGreaterThan(15)
    for (const { breaks, decimals, midpoint } of mapped) {
      expect(breaks.map((value) => Number(value.toFixed(decimals)))).toEqual(breaks)
      expect(breaks.length).toBeLessThan(9)
      expect(midpoint === null || breaks.includes(midpoint)).toBe(true)
    }
  })

  it('give the reason for their breaks, in both languages', () => {
    const silent = data.indicators.filter(
      ({ mapped, breaks_reason_zh, breaks_reason_en }) =>
        mapped && (breaks_reason_zh === null || breaks_reason_en === null),
    )
    expect(silent).toEqual([])
  })

  it('are drawn as circles only where circles can stand for them: amounts and counts', () => {
    const circles = data.indicators.filter(({ mapped, form }) => mapped && form === 'circle')
    expect(circles.filter(({ measure }) => measure !== 'amount' && measure !== 'count')).toEqual([])
  })

  it('are added up only where the sum over places makes sense: never rates', () => {
    expect(data.indicators.filter(({ measure, additive }) => measure === 'rate' && additive)).toEqual([])
  })
})

describe('the observations', () => {
  it('call a printed 0 what it is', () => {
    const zeros = data.observations.filter(({ value }) => value === 0)
    expect(zeros.map(({ indicator, place, state }) => `${indicator} ${place} ${state}`)).toEqual([
      'dds-export 540000 below',
      'dds-export 630000 below',
    ])
  })

  it('are provisional from 2025 on, and only then; targets lie in the future', () => {
    const isTarget = (indicator: string) => indicator.startsWith('target-')
    const late = data.observations.filter(({ period, indicator }) => period >= '2025' && !isTarget(indicator))
    expect(late.map(({ status }) => status)).toEqual(late.map(() => 'provisional'))
    const early = data.observations.filter(({ period }) => period < '2025')
    expect(early.filter(({ status }) => status === 'provisional')).toEqual([])
  })

  it('have a precision that is a power of ten, which their value is a multiple of', () => {
    const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-6
    const odd = data.observations.filter(({ value, precision, status }) =>
      status === 'derived' ? false : !isWhole(Math.log10(precision)) || !isWhole((value ?? 0) / precision),
    )
    expect(odd).toEqual([])
  })

  it('of Hong Kong, Macao and Taiwan do not exist', () => {
    expect(data.observations.filter(({ place }) => ['710000', '810000', '820000'].includes(place))).toEqual([])
  })
})

describe('the sources', () => {
  it('say what is still to be confirmed where a part is', () => {
    const open = data.sources.filter(({ confirmed }) => !confirmed)
    expect(open.length).toBeGreaterThan(0)
    expect(open.map(({ note_zh }) => note_zh?.includes('尚待'))).toEqual(open.map(() => true))
    expect(open.map(({ note_en }) => note_en?.includes('still to be checked'))).toEqual(open.map(() => true))
  })

  it('stand behind a row, save the three that are cited only where figures disagree', () => {
    const used = new Set(
      [data.observations, data.indicators, data.bases, data.zones, data.localFigures, data.practices].flatMap((rows) =>
        rows.map(({ source }) => source),
      ),
    )
    const unused = data.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)
    expect(unused).toEqual(['mofcom-2021', 'drc-caict-2025', 'peoples-forum-2026'])
    const disputes = data.contradictions.flatMap((row) => [row.where_a_zh, row.where_b_zh])
    for (const cited of ['商务部2021年版报告', '《数字贸易发展与合作报告2025》', '报纸论坛版']) {
      expect(disputes.filter((where) => where.includes(cited)).length).toBeGreaterThan(0)
    }
  })
})

describe('the contradictions', () => {
  it('have the two rates printed for the Netherlands in 2020, as the note of the row says', () => {
    const found = data.contradictions.find(({ item_en }) => item_en.includes('Netherlands'))
    expect(found).toMatchObject({ kind: 'misprint', value_a_zh: '47.1%', value_b_zh: '−10.8%' })
    const row = data.observations.find(
      ({ indicator, place, period }) => indicator === 'world-dds-export' && place === 'NLD' && period === '2020',
    )
    expect(row).toMatchObject({ value: 1465.2, growth: 47.1 })
    for (const printed of ['47.1%', '−10.8%', '1465.2']) expect(row?.note_zh).toContain(printed)
    expect((1465.2 / 1642.4 - 1) * 100).toBeCloseTo(-10.8, 1)
  })
})

describe('the local figures', () => {
  it('belong to no place where they belong to several', () => {
    expect(data.localFigures.filter(({ level, place }) => (level === 'group') !== (place === null))).toEqual([])
  })
})

describe('what is said of the largest and the median', () => {
  const told = data.indicators.flatMap((indicator) => {
    const [, low, high = low] = /中位数的(\d+)(?:至(\d+))?倍/.exec(indicator.breaks_reason_zh ?? '') ?? []
    return low === undefined ? [] : [{ id: indicator.id, indicator, low: Number(low), high: Number(high) }]
  })

  it('is said of several indicators', () => {
    expect(told.length).toBeGreaterThan(5)
  })

  it.each(told)('of $id holds in every period, in both languages', ({ indicator, low, high }) => {
    const { figures, periods } = seriesOf(data, indicator)
    const factors = periods.province.map((period) => {
      const known = sampleOf(figures.province[period] ?? []).map(({ at }) => at)
      return Math.round((known.at(-1) ?? 0) / (known[Math.floor(known.length / 2)] ?? 1))
    })
    expect([Math.min(...factors), Math.max(...factors)]).toEqual([low, high])
    expect(indicator.breaks_reason_en).toContain(low === high ? `${low} times the median` : `${low} to ${high} times`)
  })
})
