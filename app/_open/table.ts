import { createHash } from 'node:crypto'
import { csv } from '@/data/export/csv'
import type { DataTable } from '@/data/export/data-table'
import { placesTable, viewTable } from '@/data/export/data-table'
import type { Dataset, Place, Region } from '@/data/facts/dataset'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { subjectTitle } from '@/data/text/page-titles'
import { mapTitle } from '@/data/text/sentence'

/**
 * The table behind a view. That of a comparison has everything that is known of its places; where none are chosen, it is
 * that of the view itself, as on the map.
 */
export function tableOfView(kind: 'map' | 'compare', dataset: Dataset, map: ThematicMap, names: Names): DataTable {
  const { places } = map.view
  if (kind === 'map' || places.length === 0) return viewTable(dataset, map, mapTitle(map, names), names)
  const about = { id: `compare-${places.join('-')}`, title: subjectTitle(places, names) }
  return placesTable(dataset, places, about, names)
}

/** The table of the page of a province: with the figures of its region beside its own. */
export function provinceTable(dataset: Dataset, { code, slug, region }: Place, names: Names): DataTable {
  const places = [code, ...(region === null ? [] : [region])]
  return placesTable(dataset, places, { id: slug, title: subjectTitle([code], names) }, names)
}

/** The table of the page of a region: with its provinces, and of the nation with all regions. */
export function regionTable(dataset: Dataset, { id, members }: Region, names: Names): DataTable {
  const others = id === 'CN' ? dataset.regions.map((region) => region.id) : members
  return placesTable(dataset, [id, ...others], { id, title: subjectTitle([id], names) }, names)
}

/** The SHA-256 of a table as its CSV file is sent, in hexadecimal: what a picture says of the figures it was drawn from. */
export function tableDigest({ rows }: Pick<DataTable, 'rows'>): string {
  return createHash('sha256').update(csv(rows)).digest('hex')
}
