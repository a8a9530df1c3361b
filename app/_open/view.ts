import type { Dataset } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import type { ThematicMap, ViewData } from '@/data/map/thematic-map'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import type { Correction } from '@/data/view/correction'
import type { ViewKey } from '@/data/view/view-codec'
import { parseView } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import { viewOptions } from '@/data/view/view-options'

/** The keys that the map page can show. The others are reserved; a link that uses them says so. */
export const mapKeys: readonly ViewKey[] = [
  'v',
  'indicator',
  'period',
  'level',
  'places',
  'method',
  'classes',
  'form',
  'circles',
  'palette',
  'layers',
  'until',
  'focus',
  'at',
  'change',
  'text',
  'release',
]

export type OpenView = {
  readonly dataset: Dataset
  readonly catalog: ViewOptions
  readonly material: ViewData
  readonly plate: ThematicMap
  /** What of the query could not be used. */
  readonly corrections: readonly Correction[]
}

/** A query as Next hands it over. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query of which a page can show these keys, pins the release it asks for, and computes what it shows. */
export function openView(query: Query, shown: readonly ViewKey[] = mapKeys): OpenView {
  // For ?toString=1 Next hands over the object's own method beside the text, as if the key had been given twice.
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? [[key, text] as const] : [])),
  )
  const keys = new Set(shown)
  const { release } = parseView(pairs, catalogOf(undefined), keys).view
  const dataset = read(release ?? undefined)
  const entries = catalogOf(release ?? undefined)
  const { view, corrections } = parseView(pairs, entries, keys)
  const facts = viewData(dataset, view)
  return { dataset, catalog: entries, material: facts, plate: thematicMapOf(facts, view), corrections }
}

const catalogs = new Map<string | undefined, ViewOptions>()

function catalogOf(release: string | undefined): ViewOptions {
  const known = catalogs.get(release)
  if (known !== undefined) return known
  const made = viewOptions(
    read(release),
    listReleases().map(({ id }) => id),
  )
  catalogs.set(release, made)
  return made
}

/** The keys that the comparison can show. */
export const compareKeys: readonly ViewKey[] = [
  'v',
  'indicator',
  'period',
  'level',
  'places',
  'circles',
  'change',
  'versus',
  'axes',
  'scale',
  'pair',
  'quadrants',
  'peers',
  'text',
  'release',
]

/** The release that a value of a query names; null where it names none, and the newest data hold. */
export function pinnedRelease(given: string | readonly string[] | null | undefined): string | null {
  const [id] = [given ?? []].flat()
  // Most addresses name none, and the list is a file.
  return id === undefined ? null : (listReleases().find((release) => release.id === id)?.id ?? null)
}

/** Whether a later release has followed the one that an address is pinned to. */
export function isOutdated(release: string | null): boolean {
  return release !== null && release !== listReleases().at(-1)?.id
}

/** A release as a query, for pages of places, whose only key it is. */
export function releaseQuery(release: string | null): URLSearchParams {
  return new URLSearchParams(release === null ? {} : { release })
}

/** The language of a route segment; only zh and en are ever routed here. */
export function languageOf(segment: string): Language {
  return segment === 'en' ? 'en' : 'zh'
}
