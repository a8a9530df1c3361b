import type { chineseAbout } from './about-zh'
/** What the text counts and cites, so that it stays true when the tables grow. */
export type AboutFacts = {
  readonly observations: number
  readonly indicators: number
  readonly sources: number
  readonly bases: number
  readonly zones: number
  readonly revoked: number
  readonly release: string
  /** The public address, where one is set. */
  readonly origin: string | null
  readonly approvalNumber: string | null
}

/** A way on from a section, as a path without the prefix of a language. */
export type AboutLink = { readonly text: string; readonly path: string }

/** One section: an id for links, a heading, paragraphs, and where to read on. */
export type AboutSection = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly links: readonly AboutLink[]
}

/** The page about the site in one language. */
export type AboutWords = typeof chineseAbout
