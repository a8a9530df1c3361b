import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'

/**
 * Reads a CSV text with a header line, row by row through a schema.
 * @param name said in the error when a row does not fit
 * @throws when a row does not fit, with its line
 */
export function parseRows<T>(name: string, text: string, row: z.ZodType<T>): T[] {
  const cells: unknown[] = parse(text, { columns: true, bom: true, skip_empty_lines: true })
  return cells.map((record, index) => {
    const parsed = row.safeParse(record)
    if (parsed.success) return parsed.data
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Error(`${name}, row ${index + 2}: ${issues.join('; ')}`)
  })
}

/** Reads the rows of a CSV file with a header line. */
export function readRows<T>(file: URL, row: z.ZodType<T>): T[] {
  return parseRows(file.pathname.split('/').at(-1) ?? '', readFileSync(file, 'utf8'), row)
}
