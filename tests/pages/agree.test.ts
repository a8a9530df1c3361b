import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { constantFrom, sample, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { languages } from '@/data/language'
import { firstMatch, onSite } from '@/tests/support/answer'
import { pngTexts } from '@/tests/support/png-texts'
import { tablesOf, textOf } from '@/tests/support/table-markup'
import { rowsOf } from '@/tests/support/tables'
import { queryOf, views } from '@/tests/support/views'

/** What the map can show of a random view, in either language; what only a comparison or a reader's gaze sets is left out. */
const links = tuple(
  views.map((view) =>
    queryOf({ ...view, versus: null, axes: ['linear', 'linear'], peers: null, theme: null, at: null, focus: null }),
  ),
  constantFrom(...languages),
)

type Row = Readonly<
  Record<'indicator' | 'period' | 'code' | 'name_zh' | 'name_en' | 'value' | 'unit' | 'rank' | 'rank_to', string>
>

const metadata = z.object({ view: z.string(), release: z.string(), sha256: z.string(), table: z.string() })
const dimension = z.object({ category: z.object({ index: z.array(z.string()) }) })
const cube = z.object({
  dimension: z.object({ indicator: dimension, period: dimension, place: dimension }),
  size: z.tuple([z.number(), z.number(), z.number()]),
  value: z.array(z.number().nullable()),
  extension: z.object({ release: z.string() }),
})
const rich = z.object({ title: z.string(), html: z.string() })

/** How many digits English pages move the decimal point by, from the unit's label. */
const moved = new Map(
  rowsOf('units').map(({ prefix_en = '', suffix_en = '', shift_en }) => [
    `${prefix_en} ${suffix_en}`.trim(),
    -Number(shift_en),
  ]),
)

/** A number as a page prints it; null for words, bounds and gaps. */
function numberIn(text: string): { readonly value: number; readonly decimals: number } | null {
  const match = /^(?:约|超|近|about |over |nearly )?(−?)([\d,\u202f]+)(?:\.(\d+))?(?:%)?$/.exec(text)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const size = Number(`${whole.replaceAll(/[,\u202f]/g, '')}.${fraction}`)
  return { value: sign === '' ? size : -size, decimals: fraction.length }
}

/** Whether a page may print a value of a file so: rounded, as less than a bound, or, where there is none, in words. */
function isPrintOf(value: string, text: string, digits: number): boolean {
  const number = numberIn(text)
  if (value === '') return number === null
  const told = Number(value) / 10 ** digits
  if (number === null) return /^<[\d.]+$/.test(text) && told < Number(text.slice(1))
  return Math.abs(told - number.value) <= 0.5000001 * 10 ** -number.decimals
}

/** Rank, name and figure without what a sheet would not read as a number, or run as a formula. */
function plain(cells: readonly string[]): readonly string[] {
  return cells.slice(0, 3).map((text) =>
    text
      .replace(/^(=|并列|joint )/, '')
      .replaceAll('\u202f', '')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replaceAll('−', '-')
      .replace(/\s+/g, ' '),
  )
}

/** What an address answers; one that is not canonical leads to the one that is. */
async function bodyOf(path: string): Promise<string> {
  const answer = await fetch(onSite(path))
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

const loose = (text: string) => text.replaceAll(/\s/g, '')

it('page, picture, embed, files, link preview, alternative text and citation of 24 random links say the same', async () => {
  for (const [query, language] of sample(links, { numRuns: 24 })) {
    const search = query === '' ? '' : `?${query}`
    const asked = new URLSearchParams(query)
    if (language === 'en') asked.set('lang', 'en')
    const file = `?${asked}`
    const home = language === 'en' ? '/en' : '/'
    const long = new URLSearchParams(asked)
    long.set('picture', 'long')
    const card = new URLSearchParams(asked)
    card.set('picture', 'card')

    const page = await bodyOf(home + search)
    const printed = tablesOf(page).find(({ caption }) => /(：全部数字|: all figures)$/.test(caption))
    if (printed === undefined) throw new Error(`${home}${search} has no table of all figures`)
    const title = printed.caption.replace(/(：全部数字|: all figures)$/, '')
    const [head = [], ...rows] = printed.rows
    const places = rows.slice(0, -1)

    // The files.
    const csv = await fetch(onSite(`/download.csv${file}`))
    const bytes = new Uint8Array(await csv.arrayBuffer())
    const release = /_(\d{4}\.\d+)_CC/.exec(csv.headers.get('content-disposition') ?? '')?.[1] ?? ''
    expect([query, release]).toEqual([query, asked.get('release') ?? release])
    const records = parse<Row>(Buffer.from(bytes), { columns: true, bom: true }).slice(0, places.length)
    const periods = new Set(records.map(({ period }) => period))
    expect([query, periods.size]).toEqual([query, 1])
    const [period = ''] = periods
    expect([query, title]).toEqual([query, expect.stringContaining(period.slice(0, 4))])
    const json = cube.parse(JSON.parse(await bodyOf(`/download.json${file}`)))
    expect([query, json.extension.release]).toEqual([query, release])
    const { index } = json.dimension.period.category
    expect([query, index]).toEqual([query, expect.arrayContaining([period])])

    // Every figure of the page is the files', rounded as the page prints it; what has no number has none in any.
    const unit = head[2] ?? ''
    const digits =
      language === 'en' ? ([...moved].find(([label]) => label !== '' && unit.endsWith(label))?.[1] ?? 0) : 0
    for (const [rank = '', name = '', text = ''] of places) {
      const record = records.find((one) => (language === 'zh' ? one.name_zh : one.name_en) === name)
      if (record === undefined) throw new Error(`${query}: the file does not know ${name}`)
      expect([query, name, text, isPrintOf(record.value, text, digits)]).toEqual([query, name, text, true])
      const { rank: best, rank_to: worst } = record
      expect([query, name, rank.replace('=', '')]).toEqual([query, name, best === worst ? best : `${best}–${worst}`])
    }
    const { indicator, place } = json.dimension
    const from = indicator.category.index.indexOf(records[0]?.indicator ?? '') * json.size[1] + index.indexOf(period)
    const column = json.value.slice(from * json.size[2], (from + 1) * json.size[2])
    for (const { code, value } of records) {
      const told = column[place.category.index.indexOf(code)] ?? null
      expect([query, code, told]).toEqual([query, code, value === '' ? null : Number(value)])
    }

    // The embed has the page's table; the panel has it as text.
    const embed = await bodyOf(`/embed${file}`)
    expect([query, tablesOf(embed).find(({ caption }) => caption === printed.caption)?.rows]).toEqual([
      query,
      printed.rows,
    ])
    expect(textOf(embed)).toContain(release)
    const panel = await bodyOf(`${language === 'en' ? '/en' : ''}/share${search}`)
    const field = (id: string) =>
      textOf(firstMatch(panel, new RegExp(`<textarea[^>]*id="${id}"[^>]*>([^<]*)`)) ?? '').replaceAll('\r', '')
    const [caption, heads = '', ...lines] = field('table-text').split('\n')
    // Ties and what is derived are told in columns of their own.
    const isRemark = heads.split('\t').map((name) => /（备注）$| \(note\)$/.test(name))
    const cellsOf = (line: string) => line.split('\t').filter((_, i) => !isRemark[i])
    expect([query, caption]).toEqual([query, title])
    expect([query, lines.slice(0, places.length).map((line) => plain(cellsOf(line)))]).toEqual([
      query,
      places.map(plain),
    ])

    // The picture: every name and figure in its text; hash and address in its metadata.
    const svg = await bodyOf(`/snapshot.svg?${long}`)
    const said = loose(textOf(svg.replaceAll(/<(style|metadata)\b[\s\S]*?<\/\1>/g, '').replaceAll('</text>', ' ')))
    for (const [, , text = ''] of places) expect([query, said]).toEqual([query, expect.stringContaining(loose(text))])
    expect([query, said]).toEqual([query, expect.stringContaining(loose(title))])
    expect([query, said]).toEqual([query, expect.stringContaining(release)])
    const png = new Uint8Array(await (await fetch(onSite(`/snapshot.png?${card}`))).arrayBuffer())
    const told = metadata.parse(JSON.parse(pngTexts(png)['provincial-map'] ?? '{}'))
    expect([query, told.release]).toEqual([query, release])
    expect(metadata.parse(JSON.parse(textOf(firstMatch(svg, /<metadata[^>]*>([^<]*)/) ?? '{}')))).toEqual(told)
    const table = await fetch(onSite(told.table))
    const hash = createHash('sha256')
      .update(new Uint8Array(await table.arrayBuffer()))
      .digest('hex')
    expect([query, told.sha256]).toEqual([query, hash])
    expect(told.view.startsWith(home)).toBe(true)
    expect(new URLSearchParams(told.view.split('?')[1]).get('release')).toBe(release)

    // Words for those who do not see it, and for those who cite it.
    const preview = rich.parse(
      JSON.parse(await bodyOf(`/oembed?${new URLSearchParams({ url: onSite(home + search) })}`)),
    )
    expect([query, preview.title]).toEqual([query, title])
    expect([query, field('alt-short')]).toEqual([query, expect.stringContaining(title)])
    // A sentence writes the minus before the currency.
    const first = numberIn(places[0]?.[2] ?? '') === null ? '' : (places[0]?.[2] ?? '').replace('−', '')
    expect([query, loose(field('alt-long'))]).toEqual([query, expect.stringContaining(loose(first))])
    const cited = await bodyOf(`/cite.txt${file}`)
    expect([query, cited]).toEqual([query, expect.stringContaining(title)])
    expect([query, cited]).toEqual([query, expect.stringContaining(release)])
  }
})
