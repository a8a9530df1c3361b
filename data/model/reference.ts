import type { Source } from './dataset'
import type { Imprint } from './imprint'
import { addressOf } from './imprint'
import type { Language } from './language'
import { say } from './language'
import { locatorText } from './locator-text'
import type { Citation } from './provenance'

/** A work that is cited, as plain facts; each citation style is a function of it. Nothing in it depends on the day it is asked for. */
export type Reference = {
  readonly kind: 'dataset' | 'report' | 'book' | 'other'
  /** Unique among the works cited together; letters, digits, points and hyphens. */
  readonly id: string
  /** Institutions that answer for the work; none where it names none. */
  readonly authors: readonly string[]
  readonly title: string
  /** Where it is published, if that is not its author. */
  readonly platform: string | null
  readonly version: string | null
  /** 2026-11-20 or 2026. */
  readonly issued: string | null
  /** Where in the work the figures stand. */
  readonly locators: readonly string[]
  readonly url: string | null
  /** The language that the fields above are in. */
  readonly language: Language
}

/**
 * A page of this site, cited as a dataset: its figures are those of a release, whatever form they are shown in. `path`
 * is the address below the site's origin, with the release pinned where the page allows it.
 */
export function pageReference(imprint: Imprint, page: { id: string; title: string; path: string }): Reference {
  return {
    kind: 'dataset',
    id: `${page.id}-${imprint.release}`,
    authors: [],
    title: page.title,
    platform: imprint.site,
    version: imprint.release,
    issued: imprint.date,
    locators: [],
    url: addressOf(imprint, page.path),
    language: imprint.language,
  }
}

/** A source of the tables, with the tables or sections from which figures are taken. */
export function sourceReference({ source, locators }: Citation, language: Language): Reference {
  return {
    kind: sourceKind(source),
    id: source.id,
    authors: authorsOf(source, language),
    title: say(source, 'title', language),
    platform: null,
    version: null,
    issued: source.date,
    locators: locators.map((locator) => locatorText(locator, language)),
    url: source.url,
    language,
  }
}

/** The version as the two languages write it: 2026.1版, Release 2026.1. */
export function versionText({ version, language }: Reference): string {
  if (version === null) return ''
  return language === 'zh' ? `${version}版` : `Release ${version}`
}

/** The tables keep no kinds of sources. What has an edition named by its year is a report, or a yearbook. */
function sourceKind({ edition, title_zh }: Source): Reference['kind'] {
  if (edition === null || !/^\d{4}$/.test(edition)) return 'other'
  return title_zh.includes('年鉴') ? 'book' : 'report'
}

/** Institutions are listed with 、 and semicolons. What has a full-width comma is a description of the publisher, not a name. */
function authorsOf(source: Source, language: Language): readonly string[] {
  if (source.publisher_zh.includes('，')) return []
  return say(source, 'publisher', language).split(language === 'zh' ? '、' : '; ')
}
