import type { PageRef } from '@/data/address/page'
import type { DataTable } from '@/data/export/data-table'
import type { Dataset } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import type { Names } from '@/data/text/names'

/** What is known of every page that is opened: which it is, in which data and language, and what it says. */
export type Opened = {
  /** The page by its own id. */
  readonly page: PageRef
  readonly language: Language
  readonly names: Names
  readonly dataset: Dataset
  /** The release that the address names; null where it names none, and the newest data hold. */
  readonly release: string | null
  /** The canonical query of what belongs to the page, such as its files. */
  readonly query: URLSearchParams
  /** The query of the page itself with its release named, where it takes one: what files and citations point to. */
  readonly pinned: URLSearchParams
  readonly title: () => string
  /** What the page says, in one sentence or clause. */
  readonly finding: () => string
  readonly table: () => DataTable
  /** The sources of the finding. */
  readonly citations: () => readonly Citation[]
}

/** Makes something when it is first asked for, and once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A query as Next hands it over. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** A query as Next hands it over, as the address had it. */
export function searchOf(query: Query): URLSearchParams {
  // For ?toString=1 Next hands over the object's own method beside the text, as if the key had been given twice.
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? [[key, text]] : [])),
  )
  return new URLSearchParams(pairs)
}

/** The language of a route segment; only zh and en are ever routed here. */
export function languageOf(segment: string): Language {
  return segment === 'en' ? 'en' : 'zh'
}

/** The release that a query names; null where it names none, and the newest data hold. */
export function pinnedRelease(search: URLSearchParams): string | null {
  const id = search.get('release')
  // Most addresses name none, and the list is a file.
  return id === null ? null : (listReleases().find((release) => release.id === id)?.id ?? null)
}

/** Whether a later release has followed the one that an address is pinned to. */
export function isOutdated(release: string | null): boolean {
  return release !== null && release !== listReleases().at(-1)?.id
}

/** A release as a query, for pages of places, whose only key it is. */
export function releaseQuery(release: string | null): URLSearchParams {
  return new URLSearchParams(release === null ? {} : { release })
}
