import type { Reference } from './reference'

const types: Readonly<Record<Reference['kind'], string>> = {
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
    ['TY', types[kind]],
    ['ID', id],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['PB', platform],
    ['ET', version],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued === null ? null : risDate(issued)],
    ['N1', locators.join(language === 'zh' ? '、' : ', ')],
    ['UR', url],
    ['LA', language === 'zh' ? 'zh-CN' : 'en'],
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
