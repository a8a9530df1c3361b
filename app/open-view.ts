import type { Catalog } from '@/data/model/catalog'
import { catalog } from '@/data/model/catalog'
import type { Correction } from '@/data/model/correction'
import type { Dataset } from '@/data/model/dataset'
import { material } from '@/data/model/material'
import type { Material, Plate } from '@/data/model/plate'
import { plateOf } from '@/data/model/plate'
import type { ViewKey } from '@/data/model/view-codec'
import { parseView } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'

/** The keys that the map page can show. The others are reserved; a link that uses them says so. */
export const built: readonly ViewKey[] = [
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
  readonly catalog: Catalog
  readonly material: Material
  readonly plate: Plate
  /** What of the query could not be used. */
  readonly corrections: readonly Correction[]
}

/** A query as Next hands it over. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query of which a page can show these keys, pins the release it asks for, and computes what it shows. */
export function openView(query: Query, shown: readonly ViewKey[] = built): OpenView {
  // For ?toString=1 Next hands over the object's own method beside the text, as if the key had been given twice.
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? [[key, text] as const] : [])),
  )
  const keys = new Set(shown)
  const { release } = parseView(pairs, catalogOf(undefined), keys).view
  const dataset = read(release ?? undefined)
  const entries = catalogOf(release ?? undefined)
  const { view, corrections } = parseView(pairs, entries, keys)
  const facts = material(dataset, view)
  return { dataset, catalog: entries, material: facts, plate: plateOf(facts, view), corrections }
}

const catalogs = new Map<string | undefined, Catalog>()

function catalogOf(release: string | undefined): Catalog {
  const known = catalogs.get(release)
  if (known !== undefined) return known
  const made = catalog(
    read(release),
    listReleases().map(({ id }) => id),
  )
  catalogs.set(release, made)
  return made
}
