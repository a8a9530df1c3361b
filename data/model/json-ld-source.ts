import type { JsonLd } from './json-ld'
import type { Language } from './language'
import type { Citation } from './provenance'
import type { Reference } from './reference'
import { sourceReference } from './reference'

const types: Readonly<Record<Reference['kind'], string>> = {
  dataset: 'Dataset',
  report: 'Report',
  book: 'Book',
  other: 'CreativeWork',
}

/** A source as the work that a dataset is based on, with the tables or sections from which figures are taken. */
export function sourceLd(citation: Citation, language: Language): JsonLd {
  const { kind, title, authors, issued, url, locators } = sourceReference(citation, language)
  return {
    '@type': types[kind],
    name: title,
    ...(authors.length === 0 ? {} : { publisher: authors.map((name) => ({ '@type': 'Organization', name })) }),
    ...(issued === null ? {} : { datePublished: issued }),
    ...(url === null ? {} : { url }),
    ...(locators.length === 0 ? {} : { pagination: locators.join(language === 'zh' ? '、' : ', ') }),
  }
}
