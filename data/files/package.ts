import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { TableName } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'
import { readTable } from './read'

const fieldSchema = z.object({ name: z.string(), type: z.string(), description: z.string() })
const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.enum(Object.keys(tableRows) as [TableName, ...TableName[]]),
      path: z.string(),
      schema: z.object({ fields: z.array(fieldSchema) }),
    }),
  ),
})

/** One column of a table as the data package describes it, in English. */
type TableField = Readonly<z.infer<typeof fieldSchema>>

/** One table of the data package: its file, how many rows it has, and its columns. */
type CataloguedTable = {
  readonly name: TableName
  readonly file: string
  readonly rows: number
  readonly fields: readonly TableField[]
}

/** Every table in the order of data/tables/datapackage.json. Throws when that file is not what it should be. */
export function readCatalogue(): readonly CataloguedTable[] {
  const text = readFileSync(join(process.cwd(), 'data', 'tables', 'datapackage.json'), 'utf8')
  return packageSchema.parse(JSON.parse(text)).resources.map(({ name, path, schema }) => ({
    name,
    file: path,
    rows: parse(readTable(name), { columns: true, bom: true }).length,
    fields: schema.fields,
  }))
}
