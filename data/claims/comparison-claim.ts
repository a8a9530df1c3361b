import type { BenchmarkKind } from '@/data/comparison/benchmark'
import type { Pair } from '@/data/comparison/pairing'
import type { PeerDimension } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import type { Concentration } from '@/data/statistics/concentration'
import type { Growth } from '@/data/statistics/growth'
import type { Rank } from '@/data/statistics/ranking'
import type { Axis } from '@/data/view/view'
import type { Relation } from './claim'

type About = { readonly measure: string; readonly period: string }
type Since = { readonly measure: string; readonly place: string; readonly from: string; readonly to: string }

/** Which way a figure went; `open` where rounding leaves it open. */
export type Direction = 'up' | 'down' | 'level' | 'open'

/** One thing that a comparison says. Kept apart from the claims of a map, which must not carry these words along. */
export type CompareClaim =
  | (Since & {
      readonly kind: 'growth'
      readonly direction: Direction
      readonly start: Quantity
      readonly end: Quantity
      /** Which of the two no source prints: it is said to be derived, within its bounds. */
      readonly derived: Growth['derived']
      /**
       * What the change is told in: percent, which is the printed one where a source prints it, with what the amounts give
       * where that is another, and the yearly rate (null within one year); or the indicator's unit or points.
       */
      readonly told:
        | {
            readonly as: 'percent'
            readonly percent: Quantity
            readonly byAmounts: Quantity | null
            readonly compound: Quantity | null
          }
        | { readonly as: 'absolute'; readonly difference: Quantity }
    })
  | (Since & {
      readonly kind: 'rank-change'
      /** The clause before has said of whom, of what and between which years. */
      readonly areYearsSaid?: boolean
      readonly among: Level
      readonly before: Rank
      readonly after: Rank
      /** Null where the change cannot be told in whole places, or a tie decides it. */
      readonly parts: { readonly own: number; readonly others: number } | null
    })
  | (About & {
      readonly kind: 'benchmark'
      readonly place: string
      readonly to: BenchmarkKind
      /** The place or region that the benchmark is of. */
      readonly of: string
      /** How many places are behind a mean or median, or share the first rank. */
      readonly n: number
      readonly relation: Relation
      readonly own: Quantity
      readonly against: Quantity
      readonly difference: Quantity
      readonly ratio: Quantity | null
    })
  | (About & {
      readonly kind: 'quarter'
      readonly place: string
      /** 1 is the lowest. */
      readonly quarter: 1 | 2 | 3 | 4
      readonly among: Level
      readonly n: number
    })
  | (About & {
      readonly kind: 'quartiles'
      readonly first: Quantity
      readonly median: Quantity
      readonly third: Quantity
      readonly among: Level
      readonly n: number
    })
  | (About & {
      readonly kind: 'outliers'
      readonly isLog: boolean
      readonly high: readonly string[]
      readonly low: readonly string[]
    })
  | (About & { readonly kind: 'no-spread' })
  | (About & {
      readonly kind: 'top-share'
      readonly count: number
      /** Null where a tie or rounding leaves open which places these are. */
      readonly places: readonly string[] | null
      readonly of: Concentration['whole']
      readonly percent: Quantity
    })
  | (About & {
      readonly kind: 'inequality'
      readonly among: Level
      readonly n: number
      readonly hhi: Quantity
      readonly gini: Quantity
    })
  | {
      readonly kind: 'correlation'
      readonly first: Pair['first']
      readonly second: Pair['second']
      readonly among: Level
      readonly axes: readonly [Axis, Axis]
      readonly n: number
      readonly pearson: number
      readonly spearman: number
      readonly builtIn: Pair['builtIn']
    }
  | { readonly kind: 'periods'; readonly first: Pair['first']; readonly second: Pair['second'] }
  | {
      readonly kind: 'peer'
      readonly place: string
      readonly peer: string
      readonly closest: readonly PeerDimension[]
      readonly farthest: PeerDimension | null
      readonly unusable: readonly PeerDimension[]
    }

export type CompareClaimOf<K extends CompareClaim['kind']> = Extract<CompareClaim, { kind: K }>
