/** What stands at a share of a range and needs room beyond its place, on both sides. */
export type Standing = { readonly share: number; readonly before: number; readonly after: number }

/**
 * The widest range between two limits on which everything finds its room: the ends move in until no label leaves the
 * limits. At least `least` wide, whatever the labels.
 */
export function fitRange(
  standing: readonly Standing[],
  from: number,
  to: number,
  least: number,
): readonly [number, number] {
  let [left, right] = [from, to]
  // Each end moves a little more once the other has moved; the moves shrink fast.
  for (let round = 0; round < 12; round += 1) {
    for (const { share, before, after } of standing) {
      if (share > 0) right = Math.min(right, left + (to - after - left) / share)
      if (share < 1) left = Math.max(left, (from + before - share * right) / (1 - share))
    }
  }
  if (right - left >= least) return [left, right]
  return [Math.min(left, to - least), Math.min(left, to - least) + least]
}
