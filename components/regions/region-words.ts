import type { NoConcentration } from '@/data/model/concentration'
import type { Region } from '@/data/model/dataset'
import type { Reconciliation, Verdict } from '@/data/model/reconcile'

/** The words of the pages of regions and of the nation, in one language. */
export type RegionWords = {
  readonly index: {
    readonly title: string
    readonly lead: string
    readonly schemes: Readonly<Record<Exclude<Region['scheme'], 'nation'>, string>>
    readonly schemeNotes: Readonly<Record<Exclude<Region['scheme'], 'nation'>, string>>
    readonly places: (count: number) => string
  }
  readonly title: (name: string) => string
  readonly kinds: Readonly<Record<Region['scheme'], (count: number) => string>>
  readonly map: (name: string, period: string) => string
  readonly mapDescription: (name: string, count: number) => string
  readonly mapOthers: string
  readonly trade: string
  readonly silent: (name: string, period: string) => string
  readonly growth: (from: string, to: string) => string
  readonly reconciliation: string
  readonly reconciled: (name: string) => string
  readonly unprinted: (name: string, period: string) => string
  readonly members: (period: string) => string
  readonly concentration: (period: string) => string
  readonly concentrationNote: (name: string) => string
  readonly noConcentration: Readonly<Record<NoConcentration['reason'], string>>
  readonly others: string
  readonly sites: string
  readonly basesIn: (name: string, count: number) => string
  readonly zonesIn: (name: string, count: string) => string
  readonly noBases: (name: string) => string
  readonly sources: string
  readonly cautions: string
  readonly head: {
    readonly indicator: string
    readonly year: string
    readonly value: string
    readonly share: string
    readonly shareOf: (name: string) => string
    readonly basis: string
    readonly printedGrowth: string
    readonly computedGrowth: string
    readonly difference: string
    readonly printed: string
    readonly sum: string
    readonly gap: string
    readonly bound: string
    readonly verdict: string
    readonly rank: string
    readonly nationalRank: string
    readonly place: string
    readonly region: string
    readonly measure: string
    readonly source: string
  }
  readonly printed: string
  readonly provisional: string
  readonly derived: string
  readonly counted: string
  readonly basis: {
    readonly sum: (count: number) => string
    readonly colon: string
  }
  readonly unprintedGrowth: string
  /** A region that a year has no figure of. */
  readonly unpublished: string
  readonly kindsOfCheck: Readonly<Record<Reconciliation['kind'], (count: number) => string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly top: (count: number) => string
  readonly open: string
  readonly hhi: string
  readonly gini: string
  readonly within: (low: string, high: string) => string
  readonly mean: string
}
