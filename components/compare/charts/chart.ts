import type { ChartContext } from '@/components/chart/figure-axis'
import type { SvgNode } from '@/components/svg/node'
import type { CompareClaim } from '@/data/claims/comparison-claim'
import type { Comparison } from '@/data/comparison/comparison'
import type { Names } from '@/data/text/names'
import type { CompareWords } from '@/data/words/words'

/** A chart of the comparison: what it draws and says, and how it stands in a picture. */
export type CompareChart = {
  readonly id: string
  /** What the chart shows of a comparison; texts that only a picture has stand there. */
  readonly show: (facts: ChartFacts) => ShownChart
  readonly picture: ChartInPicture
}

export type ChartFacts = { readonly comparison: Comparison; readonly words: CompareWords; readonly names: Names }

export type ShownChart = {
  readonly title: string
  /** What is found in it, as claims. */
  readonly claims: readonly (CompareClaim | null)[]
  /** What is said where nothing can be claimed: why there is no chart, or how to get one. */
  readonly instead: string
  readonly notes: readonly string[]
  /** Null where there is nothing to draw. */
  readonly draw: ((context: ChartContext) => SvgNode) | null
}

type ChartInPicture = {
  /** Where it stands in pictures of a fixed size: first, beside the first, beside the table; or in the long one only. */
  readonly role: 'first' | 'plot' | 'strip' | 'long'
  /** Height of the drawing below which it cannot be read, in sizes of its type; 0 where its height is its own. */
  readonly least: number
  /** How much of the spare height it takes, against the others; the plot that wishes for most comes first. */
  readonly wish: number
}
