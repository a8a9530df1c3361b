import type { Method } from '@/data/model/classification'
import type { FigureMark } from '@/data/model/figure-text'
import type { PlaceLevel } from '@/data/model/place-level'
import type { InapplicableReason, MissingReason } from '@/data/model/quantity'

/** The words of the pages about indicators in one language. A dictionary that lacks a word does not compile. */
export type IndicatorWords = {
  readonly indicators: string
  readonly all: string
  readonly lead: string
  readonly scopes: { readonly mapped: string; readonly nation: string; readonly world: string }
  readonly finding: (period: string, clause: string) => string
  readonly world: (period: string, name: string, quantity: string) => string
  readonly open: string
  readonly mapHint: string
  readonly facts: {
    readonly title: string
    readonly definition: string
    readonly formula: string
    readonly ofNation: (name: string) => string
    readonly factor: (factor: number) => string
    readonly counted: string
    readonly unit: string
    readonly decimals: (count: number) => string
    readonly periods: string
    readonly covers: Readonly<Record<PlaceLevel, (periods: string) => string>>
    readonly comparability: string
  }
  readonly distribution: {
    readonly title: (period: string) => string
    readonly quartiles: (count: number, first: string, median: string, third: string) => string
    readonly outliers: (names: string) => string
    readonly noOutliers: string
    readonly noSpread: string
    readonly unknown: (count: number) => string
    readonly without: (names: string) => string
    readonly median: (value: string) => string
    readonly strip: (name: string) => string
    readonly empty: string
  }
  readonly table: {
    readonly provinces: (unit: string) => string
    readonly groups: (unit: string) => string
    readonly economies: (unit: string) => string
    readonly nation: (unit: string) => string
    readonly rank: (period: string) => string
    readonly place: string
    readonly region: string
    readonly economy: string
    readonly period: string
    readonly value: string
    readonly growth: string
    readonly source: string
    readonly scroll: string
    readonly key: string
    readonly marks: Readonly<Record<FigureMark, { readonly sign: string; readonly meaning: string }>>
    readonly notes: string
  }
  readonly gaps: {
    readonly title: string
    readonly none: string
    readonly nationOnly: string
    readonly all: (count: number) => string
    readonly reasons: Readonly<Record<Exclude<MissingReason, 'inputs'> | InapplicableReason, string>>
    readonly lacking: (names: string) => string
    readonly years: (periods: string) => string
    readonly matrix: string
  }
  readonly methods: {
    readonly title: string
    readonly lead: (period: string, classes: number) => string
    readonly current: string
    readonly method: string
    readonly limits: string
    readonly counts: string
    readonly changed: string
    readonly explained: Readonly<Record<Method, string>>
    readonly changes: (count: number) => string
    readonly one: string
    readonly more: (names: string) => string
  }
  readonly sources: { readonly title: string; readonly unconfirmed: string; readonly rights: string }
  /** Places with the reason why they are left out. */
  readonly because: (names: string, reason: string) => string
  readonly list: (items: readonly string[]) => string
  readonly join: (items: readonly string[]) => string
  readonly colon: string
  readonly stop: string
}
