import { distance } from 'fastest-levenshtein'

/** Rows that are known by several spellings each: ids, codes, names. */
export type Spelled<T> = { readonly rows: readonly T[]; readonly spellingsOf: (row: T) => readonly string[] }

const NEAR = 3

/** The row that a spelling means, whatever its case, width and spaces; or null. */
export function findSpelled<T>({ rows, spellingsOf }: Spelled<T>, spelling: string): T | null {
  const wanted = normal(spelling)
  return rows.find((row) => spellingsOf(row).map(normal).includes(wanted)) ?? null
}

/**
 * The rows whose spellings are nearest to a wrong one, nearest first, three at most; none when nothing is near. Edit
 * distance after Levenshtein (1966).
 */
export function nearestSpelled<T>({ rows, spellingsOf }: Spelled<T>, spelling: string): readonly T[] {
  const wanted = normal(spelling).slice(0, 40)
  return rows
    .map((row) => ({ row, away: Math.min(...spellingsOf(row).map((name) => remoteness(wanted, normal(name)))) }))
    .filter(({ away }) => away <= NEAR)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ row }) => row)
}

/** A name that contains the wanted one, or is contained in it, is nearest; else the edits count, and no more than a third may differ. One character is near to all others, so near to none. */
function remoteness(wanted: string, name: string): number {
  if (wanted.length > 1 && name.length > 1 && (name.includes(wanted) || wanted.includes(name))) return 0
  if (name.length < 2) return Number.POSITIVE_INFINITY
  const edits = distance(wanted, name)
  return edits * 3 <= Math.max(wanted.length, name.length) + 2 ? edits : Number.POSITIVE_INFINITY
}

function normal(spelling: string): string {
  return spelling
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}
