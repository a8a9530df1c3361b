/**
 * How many numbers of a list sorted from the smallest are less than a limit: bisection (Knuth, The Art of Computer
 * Programming 3, 2nd edition 1998, section 6.2.1).
 */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  return count(sorted, limit, false)
}

/** How many numbers of a list sorted from the smallest are at most a limit. */
export function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  return count(sorted, limit, true)
}

function count(sorted: ArrayLike<number>, limit: number, withEqual: boolean): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    const value = sorted[middle] ?? Number.NaN
    if (value < limit || (withEqual && value === limit)) from = middle + 1
    else to = middle
  }
  return from
}
