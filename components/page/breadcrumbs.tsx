import type { ReactElement } from 'react'
import { localPath } from '@/data/address/path'
import type { JsonLd } from '@/data/export/json-ld-thing'
import { breadcrumbsLd, jsonLdText } from '@/data/export/json-ld-thing'
import type { Place } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { wordsOf } from '@/data/words/words'
import '@/components/ui/ui.css'

/** A page on the way: its name, and its path without the prefix of a language. */
export type Crumb = { readonly name: string; readonly path: string }

type Props = {
  /** Origin of the site, or undefined: then addresses are relative. */
  readonly origin: string | undefined
  readonly language: Language
  /** The way from the map, which is left out, to this page, which comes last. */
  readonly items: readonly Crumb[]
}

/** The way from the map to this page, every page above it a link; the same for programs. */
export function Breadcrumbs({ origin = '', language, items }: Props): ReactElement {
  const { nav } = wordsOf(language)
  const map = { name: nav.map, path: '/' }
  const above = [map, ...items.slice(0, -1)]
  const here = items.at(-1)
  return (
    <nav className="breadcrumbs" aria-label={nav.here}>
      <ol>
        {above.map(({ name, path }) => (
          <li key={path}>
            <a href={localPath(language, path)}>{name}</a>
          </li>
        ))}
        {here === undefined ? null : <li aria-current="page">{here.name}</li>}
      </ol>
      <JsonLdScript thing={breadcrumbsLd([map, ...items], (path) => origin + localPath(language, path))} />
    </nav>
  )
}

/** What a page says to programs, in the vocabulary of schema.org. */
export function JsonLdScript({ thing }: { readonly thing: JsonLd }): ReactElement {
  return <script type="application/ld+json">{jsonLdText(thing)}</script>
}

/** A row of a table with its own page: its name in both languages, and the path of the page without the language. */
export type NamedPath = {
  readonly row: { readonly name_zh: string; readonly name_en: string }
  readonly path: string
}

type PathLinksProps = { readonly rows: readonly NamedPath[]; readonly language: Language }

/** Pages by the names of what they are about. */
export function PathLinks({ rows, language }: PathLinksProps): ReactElement {
  return (
    <ul className="place-links">
      {rows.map(({ row, path }) => (
        <li key={path}>
          <a href={localPath(language, path)}>{localText(row, 'name', language)}</a>
        </li>
      ))}
    </ul>
  )
}

/** The pages of provinces. */
export function provinceLinks(places: readonly Place[]): readonly NamedPath[] {
  return places.map((row) => ({ row, path: `/provinces/${row.slug}` }))
}
