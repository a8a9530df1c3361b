import { catalog } from '@/data/model/catalog'
import type { Catalog } from '@/data/model/catalog'
import type { Correction } from '@/data/model/correction'
import type { Dataset } from '@/data/model/dataset'
import type { Plate } from '@/data/model/plate'
import { plate } from '@/data/model/plate'
import type { ViewKey } from '@/data/model/view-codec'
import { parseView } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'

/** The keys that the map page can show. The others are reserved; a link that uses them says so. */
const built: ReadonlySet<ViewKey> = new Set<ViewKey>([
  'v',
  'indicator',
  'period',
  'level',
  'places',
  'method',
  'classes',
  'form',
  'circles',
  'layers',
  'until',
  'release',
])

export type OpenView = {
  readonly dataset: Dataset
  readonly catalog: Catalog
  readonly plate: Plate
  readonly corrections: readonly Correction[]
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a query as Next hands it over, pins the release it asks for, and computes what it shows. */
export function openView(query: Query): OpenView {
  const releases = listReleases().map((release) => release.id)
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().map((text) => [key, text] as const),
  )
  const newest = read()
  const first = parseView(pairs, catalog(newest, releases), built)
  const dataset = first.view.release === null ? newest : read(first.view.release)
  const entries = catalog(dataset, releases)
  const { view, corrections } = parseView(pairs, entries, built)
  return { dataset, catalog: entries, plate: plate(dataset, view), corrections }
}
