/**
 * Next runs this before any other code of a page. The oldest browsers that the site is for (README) lack these methods,
 * which the code uses everywhere; a test looks for any other that they lack.
 */
type Sortable = { toSorted?: unknown; toReversed?: unknown }

function add(name: keyof Sortable, method: (this: unknown[], ...given: never[]) => unknown[]): void {
  const list: Sortable = Array.prototype
  if (list[name] === undefined) Object.defineProperty(list, name, { value: method })
}

add('toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return [...this].sort(compare)
})
add('toReversed', function () {
  return [...this].reverse()
})
