import type { Language } from '@/data/language'
import { locales } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import type { DataRow } from './data-row'
import type { Publication } from './reference'
import { LICENSE } from './reference'

/** A value of linked data: text, number, a thing, a reference to a thing, or a list of them. */
type JsonLdValue = string | number | boolean | JsonLdReference | JsonLd | readonly JsonLdValue[]

/** A thing that is described elsewhere, by its address. */
export type JsonLdReference = { readonly '@id': string }

/** A thing in the vocabulary of schema.org, as plain JSON. */
export type JsonLd = { readonly '@type': string; readonly [property: string]: JsonLdValue }

/** What linked data says of this site. `address` gives the public address of a path without language. */
export type JsonLdSite = { readonly publication: Publication; readonly address: (path: string) => string }

/**
 * A thing as the text of a script element (JSON-LD 1.1, 7.1): nothing in it can end the element or start a comment, as
 * every < > & and both line separators are written as escapes of JSON.
 */
export function jsonLdText(thing: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The way to a page as BreadcrumbList. `address` gives the public address of a path without language. */
export function breadcrumbsLd(
  items: readonly { readonly name: string; readonly path: string }[],
  address: (path: string) => string,
): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address(path),
    })),
  }
}

export type About = { readonly name: string; readonly description: string }

/** What every dataset of this site says of its publication. */
export function publicationLd(path: string, { publication, address }: JsonLdSite): JsonLd {
  const { language, site, release, date } = publication
  return {
    '@type': 'Dataset',
    '@id': `${address(path)}#dataset`,
    url: address(path),
    inLanguage: locales[language].tag,
    version: release,
    ...(date === null ? {} : { datePublished: date }),
    license: LICENSE.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site, url: address('/') },
    includedInDataCatalog: { '@id': `${address('/data')}#viewOptions` },
  }
}

/** A figure below the printed precision is known within bounds; a missing one is not. */
export function isKnown({ state }: DataRow): boolean {
  return state === 'value' || state === 'zero' || state === 'below'
}

/** The address of the thing that a page is about. */
export function placeReference(path: string, { address }: JsonLdSite): JsonLdReference {
  return { '@id': `${address(path)}#place` }
}

/** The country that every place of the site lies in. */
export function country(language: Language): {
  readonly '@type': string
  readonly name: string
  readonly identifier: string
} {
  return { '@type': 'Country', name: fileWordsOf(language).country, identifier: 'CN' }
}
