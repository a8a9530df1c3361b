/**
 * A function that computes what follows from an object once, and keeps it as long as the object lives. For pure functions
 * of data that never change: all statistics of a slice ask for the same sample.
 */
export function once<Given extends object, Result extends object>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, Result>()
  return (given) => {
    const found = known.get(given) ?? compute(given)
    known.set(given, found)
    return found
  }
}
