/** A row of a table that two states of the data have differently, or that only one of them has. */
export type RowChange<R> = {
  readonly kind: 'changed' | 'added' | 'withdrawn'
  readonly before: R | null
  readonly after: R | null
}

/**
 * Compares two states of a table row by row, whatever their order. `keyOf` names a row; `tellOf` picks what a reader is
 * told of it, so that a change of anything else is none. In the order of the later state, what is gone last.
 */
export function rowChanges<R>(
  before: readonly R[],
  after: readonly R[],
  keyOf: (row: R) => string,
  tellOf: (row: R) => unknown,
): readonly RowChange<R>[] {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const current = new Set(after.map(keyOf))
  const kept = after.flatMap((row): readonly RowChange<R>[] => {
    const was = old.get(keyOf(row))
    if (was === undefined) return [{ kind: 'added', before: null, after: row }]
    const isSame = JSON.stringify(tellOf(was)) === JSON.stringify(tellOf(row))
    return isSame ? [] : [{ kind: 'changed', before: was, after: row }]
  })
  const gone = before.filter((row) => !current.has(keyOf(row)))
  return [...kept, ...gone.map((row) => ({ kind: 'withdrawn', before: row, after: null }) as const)]
}
