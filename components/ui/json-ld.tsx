import type { ReactElement } from 'react'
import type { JsonLd } from '@/data/model/json-ld'
import { jsonLdText } from '@/data/model/json-ld'

/** What a page says to programs, in the vocabulary of schema.org. */
export function JsonLdScript({ thing }: { readonly thing: JsonLd }): ReactElement {
  return <script type="application/ld+json">{jsonLdText(thing)}</script>
}
