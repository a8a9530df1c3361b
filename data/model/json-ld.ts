import type { Imprint } from './imprint'

/** A value of linked data: text, number, a thing, a reference to a thing, or a list of them. */
export type JsonLdValue = string | number | boolean | JsonLdReference | JsonLd | readonly JsonLdValue[]

/** A thing that is described elsewhere, by its address. */
export type JsonLdReference = { readonly '@id': string }

/** A thing in the vocabulary of schema.org, as plain JSON. */
export type JsonLd = { readonly '@type': string; readonly [property: string]: JsonLdValue }

/** What linked data says of this site. `address` gives the public address of a path without language. */
export type JsonLdSite = { readonly imprint: Imprint; readonly address: (path: string) => string }

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
