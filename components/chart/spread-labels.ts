/** A label on a line: where it wants its middle, and how much of the line it takes. */
export type Wish = { readonly at: number; readonly size: number }

type Block = { readonly sum: number; readonly count: number }

/**
 * Moves labels along a line as little as can be (least sum of squared moves) so that none overlap, all stay between
 * `from` and `to`, and their order is kept, ties in the order given. Returns the middles in the order given. Labels that together are longer
 * than the line overlap evenly.
 *
 * With the sizes of all labels before it taken off, each middle must be no smaller than the last: isotonic regression,
 * solved by pooling adjacent violators (Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order
 * Restrictions, 1972); cutting the solution off at bounds keeps it the least (Robertson, Wright and Dykstra, Order
 * Restricted Statistical Inference, 1988, section 1.4).
 */
export function spreadLabels(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const order = wishes.map((_, i) => i).toSorted((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b)
  const total = wishes.reduce((sum, { size }) => sum + size, 0)
  const squeeze = total > to - from && total > 0 ? (to - from) / total : 1
  const middles = wishes.map(({ at }) => at)
  let start = 0
  const offsets = order.map((i) => {
    const size = (wishes[i]?.size ?? 0) * squeeze
    start += size
    return start - size / 2
  })
  const free = pooled(order.map((i, rank) => (wishes[i]?.at ?? 0) - (offsets[rank] ?? 0)))
  const last = Math.max(from, to - total * squeeze)
  for (const [rank, i] of order.entries()) {
    middles[i] = Math.min(last, Math.max(from, free[rank] ?? from)) + (offsets[rank] ?? 0)
  }
  return middles
}

/** The nondecreasing numbers with the least sum of squared distances from the given ones. */
function pooled(values: readonly number[]): readonly number[] {
  const blocks: Block[] = []
  for (const value of values) {
    let block: Block = { sum: value, count: 1 }
    for (let before = blocks.at(-1); before && mean(before) > mean(block); before = blocks.at(-1)) {
      blocks.pop()
      block = { sum: before.sum + block.sum, count: before.count + block.count }
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
}

function mean({ sum, count }: Block): number {
  return sum / count
}
