import type { Reference } from './reference'

const types: Readonly<Record<Reference['kind'], string>> = {
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
    ...field('note', text(escaped(locators.join(language === 'zh' ? '、' : ', ')))),
    ...field('url', text(url === null ? null : bare(url))),
    ...field('langid', language === 'zh' ? '{chinese}' : '{english}'),
  ]
  return `@${types[kind]}{${id},\n${lines.join(',\n')}\n}\n`
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
