import type { Language } from '@/data/language'
import { locales, punctuation } from '@/data/language'
import type { Reference } from './reference'
import { versionText } from './reference'

/** A reference as a sentence for a newspaper or a slide: 中国数字贸易地图：《2023年…》，2026.1版（2026-11-20），地址. */
export function plainCitation(reference: Reference): string {
  const { authors, title, platform, issued, locators, url, language } = reference
  const by = [...authors, ...(platform === null ? [] : [platform])]
  const version = versionText(reference)
  if (language === 'zh') {
    const date = issued?.replace(/^\d{4}$/, '$&年') ?? ''
    const when = version === '' ? date : `${version}${date === '' ? '' : `（${date}）`}`
    const rest = [`《${title}》`, when, locators.join('、'), url ?? ''].filter((part) => part !== '').join('，')
    return `${by.join('、')}${by.length === 0 ? '' : '：'}${rest}。`
  }
  const when = version === '' ? (issued ?? '') : `${version}${issued === null ? '' : ` (${issued})`}`
  const rest = [`“${title}”`, when, locators.join(', '), url ?? ''].filter((part) => part !== '').join(', ')
  return `${by.join('; ')}${by.length === 0 ? '' : ': '}${rest}.`
}

/** Types of works after GB/T 7714—2025, 7.3: dataset, report, book, other. */
const codes: Readonly<Record<Reference['kind'], string>> = { dataset: 'DS', report: 'R', book: 'M', other: 'Z' }

const signs = {
  zh: { colon: '：', comma: '，', open: '（', close: '）', list: '、', others: '等', accessed: '引用日期' },
  en: { colon: ': ', comma: ', ', open: ' (', close: ')', list: ', ', others: 'et al', accessed: 'date of access' },
} as const

const MOST_AUTHORS = 3

/**
 * A reference in the numeric style of GB/T 7714—2025 (in force since 2026-07-01), without its number: points and square
 * brackets are half-width, all other signs full-width in Chinese. Datasets follow 8.14: title, version, platform
 * (date)[date of access], address. The date of access is mandatory and only the reader knows it: its place is kept by
 * the words [引用日期], to be replaced by a date such as [2026-11-20]. A work without an address has no carrier code.
 */
export function gbt7714(reference: Reference): string {
  const { authors, title, kind, url, language } = reference
  const { comma } = signs[language]
  const carrier = url === null ? '' : '/OL'
  const parts = [
    shortened(authors, language).join(comma),
    `${title}[${codes[kind]}${carrier}]`,
    versionText(reference),
    issue(reference),
    url ?? '',
  ]
  return `${parts.filter((part) => part !== '').join('. ')}.`
}

function shortened(authors: readonly string[], language: Language): readonly string[] {
  return authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), signs[language].others] : authors
}

/** Platform and dates of a dataset; date and place of the figures in any other work. */
function issue({ kind, platform, issued, locators, language }: Reference): string {
  const { open, close, accessed, colon, list } = signs[language]
  if (kind === 'dataset') {
    const date = issued === null ? '' : `${open}${issued}${close}`
    return `${platform ?? ''}${date}[${accessed}]`
  }
  return [issued ?? '', locators.join(list)].filter((part) => part !== '').join(colon)
}

const bibtexTypes: Readonly<Record<Reference['kind'], string>> = {
  dataset: 'dataset',
  report: 'techreport',
  book: 'book',
  other: 'misc',
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/**
 * References as a BibTeX file in UTF-8. Year and month serve BibTeX, date and version biblatex. Names and titles stand
 * in a second pair of braces, so that no style splits a name or changes a capital. No date of access: the reader adds
 * `urldate`.
 */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n')
}

function entry({ kind, id, authors, title, platform, version, issued, locators, url, language }: Reference): string {
  const [year, month] = issued?.split('-') ?? []
  const names = authors.map((name) => `{${escaped(name)}}`).join(' and ')
  const field = (name: string, value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? [] : [`  ${name} = ${value}`]
  const text = (value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? null : `{${value}}`
  const lines = [
    ...field('author', text(names)),
    ...field('title', `{{${escaped(title)}}}`),
    ...field('institution', kind === 'report' ? text(names) : null),
    ...field('publisher', kind === 'book' ? text(names) : text(escaped(platform ?? ''))),
    ...field('version', text(escaped(version ?? ''))),
    ...field('year', text(year)),
    ...field('month', months[Number(month) - 1]),
    ...field('date', text(issued)),
    ...field('note', text(escaped(locators.join(punctuation[language].list)))),
    ...field('url', text(url === null ? null : bare(url))),
    ...field('langid', `{${locales[language].name}}`),
  ]
  return `@${bibtexTypes[kind]}{${id},\n${lines.join(',\n')}\n}\n`
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that TeX prints as it stands. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => special[sign] ?? `\\${sign}`)
}

/** An address is read verbatim; only what would end the field is encoded. */
function bare(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent)
}

const risTypes: Readonly<Record<Reference['kind'], string>> = {
  dataset: 'DATA',
  report: 'RPRT',
  book: 'BOOK',
  other: 'GEN',
}

/**
 * References in the RIS format of reference managers: a tag of two characters, two spaces, a hyphen and a space, one
 * field a line, lines ended by CRLF. RIS has no escapes, so line breaks become spaces.
 */
export function ris(references: readonly Reference[]): string {
  return references.map(record).join('')
}

function record({ kind, id, authors, title, platform, version, issued, locators, url, language }: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', risTypes[kind]],
    ['ID', id],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['PB', platform],
    ['ET', version],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued === null ? null : risDate(issued)],
    ['N1', locators.join(punctuation[language].list)],
    ['UR', url],
    ['LA', locales[language].tag],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`],
  )
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** Year, month, day and anything else, each ended by a slash: 2026/11/20/, 2026///. */
function risDate(issued: string): string {
  const [year = '', month = '', day = ''] = issued.split('-')
  return `${year}/${month}/${day}/`
}

/** An item of the Citation Style Language's JSON schema 1.0.2: `id` and `type` are mandatory, unknown keys forbidden. */
type CslItem = {
  readonly id: string
  readonly type: 'dataset' | 'report' | 'book' | 'document'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly publisher?: string
  readonly version?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly note?: string
  readonly URL?: string
  readonly language: string
}

const cslTypes: Readonly<Record<Reference['kind'], CslItem['type']>> = {
  dataset: 'dataset',
  report: 'report',
  book: 'book',
  other: 'document',
}

/** References as CSL-JSON, for citation processors. Institutions are literal names, which are never inverted. */
export function cslJson(references: readonly Reference[]): readonly CslItem[] {
  return references.map(({ kind, id, authors, title, platform, version, issued, locators, url, language }) => ({
    id,
    type: cslTypes[kind],
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(platform === null ? {} : { publisher: platform }),
    ...(version === null ? {} : { version }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(locators.length === 0 ? {} : { note: locators.join(punctuation[language].list) }),
    ...(url === null ? {} : { URL: url }),
    language: locales[language].tag,
  }))
}

/** The items as a JSON file, one a line. */
export function cslText(references: readonly Reference[]): string {
  return `[\n${cslJson(references)
    .map((item) => JSON.stringify(item))
    .join(',\n')}\n]\n`
}

/** The five forms of a citation. */
export type CitationStyle = 'gbt7714' | 'plain' | 'bibtex' | 'ris' | 'csl'
