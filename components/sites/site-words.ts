import type { ZoneBalance } from '@/data/model/site-list'

/** The words of the pages of bases and zones, in one language. */
export type SiteWords = {
  readonly title: string
  readonly lead: (bases: number, zones: string) => string
  readonly balance: (balance: ZoneBalance) => string
  /** What a report prints otherwise, and why it is not used. */
  readonly contradiction: (said: { readonly where: string; readonly value: string; readonly finding: string }) => string
  readonly map: string
  readonly mapDescription: (bases: number, zones: number) => string
  readonly timeline: string
  readonly timelineDescription: (first: string, last: string) => string
  readonly active: string
  readonly bases: string
  readonly batches: string
  readonly batch: (number: number) => string
  readonly byPlace: string
  readonly fullName: string
  readonly head: {
    readonly base: string
    readonly city: string
    readonly host: string
    readonly announced: string
    readonly batch: string
    readonly document: string
    readonly day: string
    readonly added: string
    readonly total: string
    readonly zones: string
    readonly place: string
    readonly number: string
    readonly measure: string
    readonly value: string
    readonly period: string
    readonly growth: string
    readonly basis: string
  }
  readonly published: (day: string) => string
  readonly revoked: (day: string) => string
  readonly minus: (count: number) => string
  readonly county: string
  readonly unchecked: string
  readonly sources: string
  readonly base: {
    readonly kind: string
    readonly sentence: (said: {
      readonly name: string
      readonly city: string
      readonly day: string
      readonly count: number
    }) => string
    readonly locator: (name: string) => string
    readonly figures: string
    readonly figuresLead: string
    readonly noFigures: (name: string) => string
    readonly contested: string
    readonly host: (place: string) => string
    readonly hostNote: string
    readonly hostLink: (place: string) => string
    readonly hostsLink: string
    readonly practices: (place: string) => string
    readonly noPractices: (place: string) => string
    readonly ownCity: string
    readonly position: string
    readonly accuracy: (text: string) => string
    readonly others: string
  }
}
