import type { Language } from './language'
import type { Reference } from './reference'
import { versionText } from './reference'

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
