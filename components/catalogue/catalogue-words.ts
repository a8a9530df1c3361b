import type { Contradiction } from '@/data/model/dataset'
import type { Reconciliation, Verdict } from '@/data/model/reconcile'
import type { TableName } from '@/data/model/schema'

/** Name and explanation. */
type Explained = { readonly title: string; readonly text: string }

/** The words of the pages about the data in one language. A dictionary that lacks a word does not compile. */
export type CatalogueWords = {
  readonly data: string
  readonly lead: (observations: number, indicators: number, sources: number) => string
  readonly checks: { readonly reconciliation: string; readonly contradictions: string; readonly releases: string }
  readonly availability: {
    readonly title: string
    readonly lead: string
    readonly indicator: string
    readonly gaps: string
    readonly key: readonly { readonly sign: string; readonly meaning: string }[]
    readonly nation: string
    readonly regions: string
    readonly economies: (count: number) => string
    readonly gapCount: (count: number) => string
    readonly nationOnly: string
    readonly none: string
    readonly scroll: string
  }
  readonly tables: {
    readonly title: string
    readonly lead: string
    readonly names: Readonly<Record<TableName, Explained>>
    readonly rows: (count: number) => string
    readonly columns: (count: number) => string
  }
  readonly sources: {
    readonly title: string
    readonly lead: string
    readonly unconfirmed: string
    readonly used: (rows: number) => string
  }
  readonly reconciliation: {
    readonly title: string
    readonly lead: string
    readonly kinds: Readonly<Record<Reconciliation['kind'], Explained>>
    readonly verdicts: Readonly<Record<Verdict, Explained>>
    readonly summary: string
    readonly count: string
    readonly place: string
    readonly period: string
    readonly total: string
    readonly sum: string
    readonly gap: string
    readonly bound: string
    readonly verdict: string
    readonly caption: (indicator: string, unit: string) => string
    readonly zones: string
  }
  readonly contradictions: {
    readonly title: string
    readonly lead: (count: number) => string
    readonly kinds: Readonly<Record<Contradiction['kind'], Explained>>
    readonly used: string
  }
  readonly releases: {
    readonly title: string
    readonly lead: string
    readonly date: string
    readonly note: string
    readonly changes: string
    readonly first: string
    readonly none: string
    readonly change: (table: string, fresh: number, gone: number) => string
    readonly since: string
    readonly same: string
    readonly hash: string
    readonly pin: (release: string) => string
  }
}
