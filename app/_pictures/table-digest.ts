import { createHash } from 'node:crypto'
import { csv } from '@/data/model/csv'
import type { DataTable } from '@/data/model/data-table'

/** The SHA-256 of a table as its CSV file is sent, in hexadecimal: what a picture says of the figures it was drawn from. */
export function tableDigest({ rows }: Pick<DataTable, 'rows'>): string {
  return createHash('sha256').update(csv(rows)).digest('hex')
}
