import type { NoConcentration } from '@/data/model/concentration'
import type { RefusedPair } from '@/data/model/pairing'
import type { NoRankSplit } from '@/data/model/rank-change'
import type { Level } from '@/data/model/slice'
import type { Suggestion } from '@/data/model/suggestions'
import type { PairForm, Scale } from '@/data/model/view'

/** The words of the comparison page in one language. */
export type CompareWords = {
  readonly heading: (names: readonly string[]) => string
  readonly description: string
  readonly start: string
  readonly starts: { readonly label: string; readonly delta: string; readonly municipalities: string }
  readonly tray: {
    readonly title: string
    readonly drop: (name: string) => string
    readonly clear: string
    readonly add: string
    /** The same where no more can be added. */
    readonly addFull: string
    readonly suggest: (kind: Suggestion['kind'], added: readonly string[], left: number) => string
    readonly onMap: string
  }
  readonly form: {
    readonly label: string
    readonly versus: string
    readonly none: string
    readonly size: string
    readonly since: string
    /** The other year when nobody chooses. */
    readonly firstYear: (period: string) => string
    readonly axes: string
    readonly axisPair: (x: string, y: string) => string
    readonly axis: { readonly linear: string; readonly log: string }
    readonly scale: string
    readonly scales: Readonly<Record<Scale, string>>
    readonly quadrants: string
    readonly quadrantsOn: string
    readonly otherYear: (period: string) => string
  }
  readonly table: {
    readonly title: string
    readonly caption: (title: string) => string
    readonly place: string
    readonly rank: string
    readonly shareOfNation: string
    readonly shareOfRegion: string
    readonly region: string
    readonly first: string
    readonly nation: string
    readonly regional: string
    readonly mean: string
    readonly median: string
    readonly difference: string
    readonly ratio: string
    readonly note: Readonly<Record<Level, string>>
    /** Chosen places that the year has no figures for, because it divides the country otherwise. */
    readonly absent: (names: readonly string[], period: string) => string
    readonly copy: string
    readonly copied: string
    readonly failed: string
  }
  readonly bars: {
    readonly title: string
    /** The title where nobody has chosen: of the first ten, or of all regions. */
    readonly titleOfAll: Readonly<Record<Level, string>>
    readonly nation: (value: string) => string
    readonly region: (name: string, value: string) => string
    readonly regionMedian: (name: string, value: string) => string
    readonly median: (value: string, level: Level) => string
    readonly peers: (value: string) => string
  }
  readonly lines: {
    readonly title: string
    readonly index: (base: string) => string
    readonly noBase: string
    readonly single: (period: string) => string
    readonly totals: Readonly<Record<Level, string>>
  }
  readonly change: {
    readonly title: (from: string, to: string) => string
    readonly untitled: string
    readonly none: string
    readonly absolute: string
    readonly percent: string
    readonly compound: string
    readonly rank: string
    readonly own: string
    readonly others: string
    readonly note: string
    readonly reasons: Readonly<Record<NoRankSplit['reason'], string>>
    /** Chosen places that one of the years does not have. */
    readonly absent: (names: readonly string[]) => string
  }
  readonly strip: {
    readonly title: string
    readonly median: (value: string) => string
    readonly without: (names: readonly string[]) => string
  }
  readonly scatter: {
    readonly title: (x: string, y: string) => string
    readonly hint: string
    readonly refused: Readonly<Record<RefusedPair['reason'], string>>
    readonly left: (names: readonly string[]) => string
    readonly none: string
    readonly noCorrelation: string
    readonly noQuadrants: string
    readonly outside: string
  }
  readonly concentration: {
    readonly title: string
    readonly equality: string
    readonly places: string
    readonly share: (of: 'nation' | 'places') => string
    readonly curve: (period: string, gini: string) => string
    readonly top: (count: number) => string
    readonly none: Readonly<Record<NoConcentration['reason'], string>>
  }
  readonly peers: {
    readonly title: (name: string) => string
    readonly untitled: string
    readonly note: (period: string) => string
    readonly none: string
    /** Of a place that has no figures to find peers by. */
    readonly unknown: (name: string) => string
    readonly number: string
    readonly weight: string
    readonly dimensions: readonly [string, string, string, string]
    readonly more: (label: string) => string
    readonly less: (label: string) => string
    readonly distance: string
    readonly add: (name: string) => string
  }
  readonly maps: {
    readonly title: string
    readonly note: string
    readonly none: string
    readonly forms: Readonly<Record<PairForm, string>>
    readonly curtain: string
  }
  readonly sources: string
  readonly files: { readonly download: string; readonly cite: string }
  readonly empty: string
}
