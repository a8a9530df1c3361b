import type { ReactElement } from 'react'
import { localPath } from '@/data/address/path'
import type { Place } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'

/** A row of a table with its own page: its name in both languages, and the path of the page without the language. */
export type NamedPath = {
  readonly row: { readonly name_zh: string; readonly name_en: string }
  readonly path: string
}

type Props = { readonly rows: readonly NamedPath[]; readonly language: Language }

/** Pages by the names of what they are about. */
export function PathLinks({ rows, language }: Props): ReactElement {
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
