import type { RelativeRow } from '@/data/model/profile-relatives'
import type { Revision } from '@/data/model/profile-revision'
import type { Mark } from '@/data/model/profile-standing'
import type { LocatorWords } from '../map/locator-legend'

/** The words of the copy buttons. */
export type CopyWords = { readonly copy: string; readonly copied: string; readonly failed: string }

/** The words of the page of a place, in one language. */
export type ProfileLexicon = {
  readonly index: string
  readonly brief: string
  readonly share: string
  readonly nation: string
  readonly copySentence: CopyWords
  readonly copyTable: CopyWords
  readonly source: (works: string) => string
  readonly computedBalance: string
  readonly locator: LocatorWords
  readonly keyFigures: {
    readonly title: string
    readonly lead: string
    readonly head: {
      readonly indicator: string
      readonly value: string
      readonly year: string
      readonly rank: string
      readonly share: string
      readonly beside: string
      readonly basis: string
    }
    /** What a mark of the strip is of; `name` is the region’s. */
    readonly mark: (mark: Pick<Mark, 'id' | 'as'>, name: string) => string
    readonly legend: string
    readonly self: string
    readonly derived: string
    readonly counted: string
  }
  readonly basis: {
    readonly open: string
    readonly source: string
    readonly definition: string
    readonly formula: string
    readonly status: string
    readonly stated: string
    readonly derived: (bounds: string | null) => string
    readonly between: (low: string, high: string) => string
    readonly counted: string
    readonly provisional: string
    readonly comparability: string
    readonly revision: string
    /** `value` is the figure of the release. */
    readonly first: (revision: Revision) => string
    readonly changed: (revision: Revision, value: string) => string
    readonly unchanged: string
    readonly unreleased: string
    readonly note: string
    readonly more: string
  }
  readonly structure: {
    readonly title: string
    readonly flows: (period: string) => string
    readonly ratio: (period: string) => string
    readonly table: (period: string) => string
    readonly head: { readonly indicator: string; readonly nation: string; readonly beside: string }
    readonly bounded: string
    readonly unusual: string
    readonly unusualLead: (count: number, among: number) => string
    readonly none: (name: string) => string
    readonly median: (value: string) => string
  }
  readonly courses: {
    readonly title: string
    readonly index: (base: string) => string
    readonly values: string
    readonly year: string
    readonly nominal: string
    readonly context: string
    readonly contextLead: (name: string) => string
    readonly none: (name: string) => string
  }
  readonly steps: { readonly title: string; readonly lead: string; readonly none: (name: string) => string }
  readonly sites: {
    readonly title: string
    readonly base: string
    readonly zones: string
    readonly zone: string
    readonly day: string
    readonly note: string
    readonly unchecked: string
    readonly baseFigures: (name: string) => string
    readonly noBaseFigures: (name: string) => string
  }
  readonly practices: { readonly title: string; readonly none: (name: string) => string }
  readonly local: { readonly title: string; readonly lead: string; readonly none: (name: string) => string }
  readonly relatives: {
    readonly title: string
    readonly peers: string
    readonly peerNote: (period: string) => string
    readonly compare: (names: string) => string
    readonly neighbors: (names: string) => string
    readonly noNeighbors: (name: string) => string
    readonly table: string
    readonly kinds: Readonly<Record<RelativeRow['kind'], string>>
    readonly kind: string
    readonly regionPage: (name: string) => string
  }
  readonly cautions: {
    readonly title: string
    readonly oneYear: string
    readonly gaps: (indicators: readonly string[]) => string
    readonly bounds: string
    readonly contradictions: string
  }
  readonly sources: string
  readonly release: (id: string, day: string) => string
  /** What the files of a page hold. */
  readonly files: string
  /** What stands at the foot of every printed page, and the number of the page between its three parts. */
  readonly footer: (name: string, release: string) => string
  readonly pages: readonly [string, string, string]
}
