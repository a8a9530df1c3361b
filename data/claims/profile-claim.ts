import type { Quantity } from '@/data/facts/quantity'

type About = { readonly measure: string; readonly period: string; readonly place: string }

/** How far a figure lies from the median: inside the middle half, outside it, or where only outliers lie. */
type Distance = 'near' | 'away' | 'far'

/** One thing that only the profile of a place says. Kept apart from the claims of maps and comparisons. */
export type ProfileClaim =
  | (About & {
      /** How unusual a figure is. */
      readonly kind: 'notable'
      readonly quantity: Quantity
      readonly median: Quantity
      readonly n: number
      readonly z: number
      readonly isLog: boolean
      readonly distance: Distance
    })
  | (About & {
      /** What is missing to the next place up. */
      readonly kind: 'step'
      readonly own: Quantity
      /** The place above, several where they tie; their figure; and their rank. */
      readonly next: readonly string[]
      readonly rank: number
      readonly target: Quantity
      readonly difference: Quantity
      /** The difference in percent of the own figure; null where that is not known well enough. */
      readonly percent: Quantity | null
    })
  | (About & {
      /** How far the first place is ahead of the second. */
      readonly kind: 'lead'
      readonly next: readonly string[]
      readonly target: Quantity
      readonly difference: Quantity
    })
  | {
      /** Where the lines of an index end, 100 in the base year. */
      readonly kind: 'index'
      readonly measure: string
      readonly base: string
      readonly period: string
      readonly ends: readonly { readonly place: string; readonly quantity: Quantity }[]
    }
  | {
      /** That a series starts so small that its growth says little. */
      readonly kind: 'small-base'
      readonly measure: string
      readonly place: string
      /** The year of the start, and its share of the nation in percent. */
      readonly from: string
      readonly percent: Quantity
      readonly low: { readonly period: string; readonly quantity: Quantity }
      readonly high: { readonly period: string; readonly quantity: Quantity }
    }

export type ProfileClaimOf<K extends ProfileClaim['kind']> = Extract<ProfileClaim, { kind: K }>
