import type { TableFormat } from '@/data/model/file-address'
import type { Language } from '@/data/model/language'

/** The five forms of a citation. */
export type CitationStyle = 'gbt7714' | 'plain' | 'bibtex' | 'ris' | 'csl'

/** The words of downloads and citations. */
export type ShareWords = typeof zh

const zh = {
  downloads: '下载数据',
  formats: {
    xlsx: { name: 'Excel（XLSX）', about: '表格与说明、来源各一页' },
    csv: { name: 'CSV', about: '只有表格，供程序读取，也可用 Excel、WPS 打开' },
    json: { name: 'JSON-stat', about: '供统计软件读取' },
    zip: { name: 'ZIP', about: 'CSV 表格，附说明和许可' },
  },
  /** All tables of the site at once. */
package: { name: '全部数据（ZIP）', about: '所有数据表（CSV），附字段说明（datapackage.json）、说明和许可' },
  citeOpen: '引用本页和数据来源',
  citePage: '引用本页',
  accessed: '请把“引用日期”换成您查阅的日期，如2026-11-20（GB/T 7714—2025要求著录）。',
  styles: {
    gbt7714: 'GB/T 7714—2025',
    plain: '文字说明',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  file: (style: string) => `下载${style}文件`,
}

const en: typeof zh = {
  downloads: 'Download the data',
  formats: {
    xlsx: { name: 'Excel (XLSX)', about: 'the table, and a sheet of notes and sources' },
    csv: { name: 'CSV', about: 'the table alone, for programs, Excel and WPS' },
    json: { name: 'JSON-stat', about: 'for statistical software' },
    zip: { name: 'ZIP', about: 'the CSV with notes and license' },
  },
  package: {
    name: 'All data (ZIP)',
    about: 'every table as CSV, with datapackage.json, notes and license',
  },
  citeOpen: 'Cite this page and its sources',
  citePage: 'Cite this page',
  accessed: 'Replace “date of access” by the day on which you looked, such as 2026-11-20 (GB/T 7714—2025 demands it).',
  styles: {
    gbt7714: 'GB/T 7714—2025',
    plain: 'Plain text',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  file: (style) => `Download as ${style}`,
}

const words: Readonly<Record<Language, ShareWords>> = { zh, en }

/** The words of downloads and citations in a language. */
export function shareWords(language: Language): ShareWords {
  return words[language]
}
