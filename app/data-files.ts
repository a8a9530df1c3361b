import { createHash } from 'node:crypto'
import type { DataFiles } from '@/components/explorer/use-material'
import { seriesOf } from '@/data/model/series'
import { sitesOf } from '@/data/model/sites'
import { read } from '@/data/read'

/** The JSON files of a release that a browser may fetch, by name; each name carries a hash of its content. */
export function dataFiles(release: string | null): ReadonlyMap<string, string> {
  const known = cache.get(release)
  if (known !== undefined) return known
  const dataset = read(release ?? undefined)
  const files = new Map<string, string>()
  for (const indicator of dataset.indicators.filter((row) => row.mapped)) {
    add(files, indicator.id, seriesOf(dataset, indicator))
  }
  add(files, 'sites', sitesOf(dataset))
  cache.set(release, files)
  return files
}

/** The addresses of those files. */
export function dataAddresses(release: string | null): DataFiles {
  const names = [...dataFiles(release).keys()]
  const addresses = Object.fromEntries(
    names.map((name) => [name.split('.')[0] ?? '', `/data/${release ?? 'newest'}/${name}`]),
  )
  const { sites = '', ...series } = addresses
  return { series, sites }
}

const cache = new Map<string | null, ReadonlyMap<string, string>>()

function add(files: Map<string, string>, id: string, content: unknown): void {
  const text = JSON.stringify(content)
  files.set(`${id}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`, text)
}
