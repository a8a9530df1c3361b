/** The words of the brief of a place, in one language. */
export type BriefWords = {
  readonly title: string
  readonly back: string
  readonly print: string
  readonly figures: string
  readonly sites: string
  readonly notable: string
  readonly source: string
  readonly state: (release: string, day: string, built: string) => string
  readonly code: string
  readonly address: (address: string) => string
  readonly caution: string
}
