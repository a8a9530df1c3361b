import type { PictureRecord } from '@/data/export/picture-metadata'
import type { TableDifferences } from '@/data/export/table-differences'
import type { Language } from '@/data/language'
import type { Correction } from '@/data/view/view-values'
import type { ReleaseDay } from '@/data/words/zh/check'

/** Which release a picture names: one that there is, another, or none. */
type ClaimedRelease =
  | ({ readonly kind: 'known' } & ReleaseDay)
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'unnamed' }

/** Whether the hash of a picture is that of the table of its release, of another release, of none, or was not given. */
export type ClaimedPrint =
  | { readonly kind: 'same' | 'other' | 'none' }
  | { readonly kind: 'as'; readonly release: string }

/** What is found of a picture whose address is that of a page of this site. */
export type CheckedPicture = {
  readonly kind: 'page'
  readonly title: string
  /** The language of the picture, in which its title is. */
  readonly language: Language
  /** Paths: of the page as the picture names it, and as it is now. */
  readonly page: string
  readonly latest: string
  /**
   * The picture as the site draws it now, at its size in CSS pixels; no height where that varies. `release` is the one
   * that it is drawn of where the address names it; pages of provinces have no other than the newest.
   */
  readonly picture: {
    readonly src: string
    readonly width: number
    readonly height: number | null
    readonly release: string | null
  }
  readonly release: ClaimedRelease
  readonly print: ClaimedPrint
  readonly newest: ReleaseDay
  /** The figures of the release against those of now; null where the release is not known. */
  readonly position: TableDifferences | null
  /** What of the address could not be used. */
  readonly corrections: readonly Correction[]
}

/** What is found of a claim. */
export type Verdict = { readonly claim: PictureRecord } & (
  | CheckedPicture
  | { readonly kind: 'unreadable' | 'other' }
  | { readonly kind: 'foreign'; readonly host: string }
)
