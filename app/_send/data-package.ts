import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { publicationOf } from '@/app/_open/publication'
import { notesText, packageNotes } from '@/data/export/notes'
import { tableRows } from '@/data/facts/schema'
import { read, readTable } from '@/data/files/read'
import { languages } from '@/data/language'
import { writeZip } from './response'
import { licenseText } from './table-file'

const descriptor = z.looseObject({ resources: z.array(z.looseObject({ name: z.string(), path: z.string() })) })

/**
 * All tables as a Frictionless Data Package: datapackage.json with the release as its version and the size and hash of
 * every table, the tables as they stand, a README in each language, and the license.
 */
export function dataPackage(): Uint8Array {
  made ??= make()
  return made
}

let made: Uint8Array | undefined

function make(): Uint8Array {
  const dataset = read()
  const { release, date } = publicationOf('zh', dataset.release)
  const names = z.array(z.enum(Object.keys(tableRows) as [keyof typeof tableRows])).parse(Object.keys(tableRows))
  const tables = new Map<string, Uint8Array>(names.map((name) => [name, new TextEncoder().encode(readTable(name))]))
  const described = descriptor.parse(
    JSON.parse(readFileSync(join(process.cwd(), 'data', 'tables', 'datapackage.json'), 'utf8')),
  )
  const resources = described.resources.map((resource) => {
    const bytes = tables.get(resource.name) ?? new Uint8Array()
    return { ...resource, bytes: bytes.byteLength, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
  })
  const json = { ...described, version: release, created: date ?? undefined, resources }
  return writeZip(
    {
      'datapackage.json': `${JSON.stringify(json, null, 2)}\n`,
      ...Object.fromEntries(described.resources.map(({ name, path }) => [path, tables.get(name) ?? new Uint8Array()])),
      ...Object.fromEntries(
        languages.map((language) => [
          `README.${language}.txt`,
          notesText(packageNotes(dataset, publicationOf(language, dataset.release))),
        ]),
      ),
      'LICENSE.txt': licenseText(),
    },
    date,
  )
}
