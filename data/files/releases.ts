import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { optionalText, text } from '@/data/facts/cell'
import type { TableName } from '@/data/facts/schema'

const FOLDER = join(process.cwd(), 'data', 'releases')

const releaseRow = z.strictObject({
  id: z.string().regex(/^\d{4}\.\d+$/, 'expected a release such as 2026.1'),
  date: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  note_zh: text,
  note_en: optionalText,
})

/** A named state of the tables. `sha256` is that of its file, so that a release cannot change unnoticed. */
export type Release = Readonly<z.infer<typeof releaseRow>>

/** All releases, oldest first, from data/releases/releases.csv. */
export function listReleases(): readonly Release[] {
  const csv = readFileSync(join(FOLDER, 'releases.csv'), 'utf8')
  return parse(csv, { columns: true, bom: true }).map((row) => releaseRow.parse(row))
}

/** Where the frozen tables of a release lie. */
export function releaseFile(id: string): string {
  return join(FOLDER, `${id}.json.gz`)
}

/** The CSV texts of a frozen release, by table; a younger table is lacking. Throws when there is no such release. */
export function readFrozen(id: string): Partial<Readonly<Record<TableName, string>>> {
  const json = gunzipSync(readFileSync(releaseFile(id))).toString('utf8')
  return JSON.parse(json) as Partial<Record<TableName, string>>
}
