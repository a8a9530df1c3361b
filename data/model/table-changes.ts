/** How many lines of a table are new or changed, and how many are gone. A changed row counts once in each. */
export type LineChanges = { readonly fresh: number; readonly gone: number }

/** Compares two states of a CSV text line by line, whatever the order of the rows; the header counts as a line. */
export function lineChanges(before: string, after: string): LineChanges {
  const [old, current] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  return {
    fresh: [...current].filter((line) => !old.has(line)).length,
    gone: [...old].filter((line) => !current.has(line)).length,
  }
}
