import { isComplete } from './coverage'
import { meanOf } from './mean'
import { quantileOf } from './quantile'
import type { Quantity } from './quantity'
import { sampleOf } from './sample'
import type { Slice } from './slice'

/** The provinces of a region taken together: how many have a figure, their mean and their median. */
export type RegionGroup = { readonly n: number; readonly mean: Quantity; readonly median: Quantity }

/** The group of some places of a slice; null where one of them is not known, or where fewer than two take part. */
export function regionGroup(slice: Slice, members: readonly string[]): RegionGroup | null {
  const isMember = new Set(members)
  const ofGroup = ({ place }: { readonly place: string }) => isMember.has(place)
  const isWhole = isComplete(slice.figures) || isComplete(slice.figures.filter(ofGroup))
  const sample = isWhole ? sampleOf(slice.figures).filter(ofGroup) : []
  const [mean, median] = [meanOf(sample), quantileOf(sample, 1 / 2)]
  return sample.length < 2 || mean === null || median === null ? null : { n: sample.length, mean, median }
}
