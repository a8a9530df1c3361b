import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { TableName } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'
import { readTable } from '@/data/files/read'
import { rawRows } from '@/tests/support/fixtures'

const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'year']),
  description: z.string().min(1),
  constraints: z.object({ enum: z.array(z.string()).optional(), required: z.boolean().optional() }).optional(),
})
const key = z.union([z.string(), z.array(z.string())])
const resource = z.object({
  name: z.string(),
  path: z.string(),
  encoding: z.literal('utf-8'),
  schema: z.object({
    fields: z.array(field),
    primaryKey: key.optional(),
    foreignKeys: z
      .array(z.object({ fields: key, reference: z.object({ resource: z.string(), fields: key }) }))
      .optional(),
  }),
})
const { resources } = z
  .object({ resources: z.array(resource) })
  .parse(JSON.parse(readFileSync('data/tables/datapackage.json', 'utf8')))

const isTable = (name: string): name is TableName => name in tableRows

describe('datapackage.json', () => {
  it('describes every table and no other', () => {
    expect(resources.map(({ name }) => name).toSorted()).toEqual(Object.keys(tableRows).toSorted())
    expect(resources.map(({ path }) => path)).toEqual(resources.map(({ name }) => `${name}.csv`))
  })

  it.each(resources)('describes exactly the columns of $name, in their order', ({ name, schema }) => {
    const [header] = isTable(name) ? readTable(name).split('\n') : []
    expect(schema.fields.map((column) => column.name).join()).toBe(header)
  })

  it.each(resources)('lists the values that stand in the columns of $name', ({ name, schema }) => {
    const rows = isTable(name) ? rawRows(name) : []
    const strange = schema.fields.flatMap(({ name: column, type, constraints }) =>
      rows
        .map((row) => row[column] ?? '')
        .filter((cell) => {
          if (cell === '') return constraints?.required === true
          if (constraints?.enum?.includes(cell) === false) return true
          if (type === 'number') return !Number.isFinite(Number(cell))
          if (type === 'integer') return !/^-?\d+$/.test(cell)
          return type === 'date' ? !/^\d{4}-\d{2}-\d{2}$/.test(cell) : type === 'year' && !/^\d{4}$/.test(cell)
        })
        .map((cell) => `${column}: ${cell}`),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(strange).toEqual([])
  })

  it.each(resources)('names keys of $name that hold', ({ name, schema }) => {
    const rows = isTable(name) ? rawRows(name) : []
    const keyOf = (row: Readonly<Record<string, string>>, columns: z.infer<typeof key>) =>
      [columns]
        .flat()
        .map((column) => row[column] ?? '?')
        .join(' ')
    const keys = rows.map((row) => keyOf(row, schema.primaryKey ?? '?'))
    expect(new Set(keys).size).toBe(rows.length)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        // An empty name means the table itself.
        (isTable(reference.resource) ? rawRows(reference.resource) : rows).map((row) => keyOf(row, reference.fields)),
      )
      expect(rows.map((row) => keyOf(row, fields)).filter((cell) => cell !== '' && !known.has(cell))).toEqual([])
    }
  })
})
