/** Numbers sorted from the smallest. A typed array sorts thousands of them ten times as fast as a comparison function. */
export function ascending(values: Iterable<number>): Float64Array {
  return Float64Array.from(values).sort()
}
