import type { Reference } from './reference'

/** An item of the Citation Style Language's JSON schema 1.0.2: `id` and `type` are mandatory, unknown keys forbidden. */
export type CslItem = {
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

const types: Readonly<Record<Reference['kind'], CslItem['type']>> = {
  dataset: 'dataset',
  report: 'report',
  book: 'book',
  other: 'document',
}

/** References as CSL-JSON, for citation processors. Institutions are literal names, which are never inverted. */
export function cslJson(references: readonly Reference[]): readonly CslItem[] {
  return references.map(({ kind, id, authors, title, platform, version, issued, locators, url, language }) => ({
    id,
    type: types[kind],
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(platform === null ? {} : { publisher: platform }),
    ...(version === null ? {} : { version }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(locators.length === 0 ? {} : { note: locators.join(language === 'zh' ? '、' : ', ') }),
    ...(url === null ? {} : { URL: url }),
    language: language === 'zh' ? 'zh-CN' : 'en',
  }))
}

/** The items as a JSON file, one a line. */
export function cslText(references: readonly Reference[]): string {
  return `[\n${cslJson(references)
    .map((item) => JSON.stringify(item))
    .join(',\n')}\n]\n`
}
