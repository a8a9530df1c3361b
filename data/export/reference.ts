import type { Source } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import { locatorText } from '@/data/format/day'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'

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
export function pageReference(publication: Publication, page: { id: string; title: string; path: string }): Reference {
  return {
    kind: 'dataset',
    id: `${page.id}-${publication.release}`,
    authors: [],
    title: page.title,
    platform: publication.site,
    version: publication.release,
    issued: publication.date,
    locators: [],
    url: addressOf(publication, page.path),
    language: publication.language,
  }
}

/** A source of the tables, with the tables or sections from which figures are taken. */
export function sourceReference({ source, locators }: Citation, language: Language): Reference {
  return {
    kind: sourceKind(source),
    id: source.id,
    authors: authorsOf(source, language),
    title: localText(source, 'title', language),
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
  return fileWordsOf(language).version(version)
}

/** The tables keep no kinds of sources. What has an edition named by its year is a report, or a yearbook. */
function sourceKind({ edition, title_zh }: Source): Reference['kind'] {
  if (edition === null || !/^\d{4}$/.test(edition)) return 'other'
  return title_zh.includes('年鉴') ? 'book' : 'report'
}

/** Institutions are listed with 、 and semicolons. What has a full-width comma is a description of the publisher, not a name. */
function authorsOf(source: Source, language: Language): readonly string[] {
  if (source.publisher_zh.includes('，')) return []
  return localText(source, 'publisher', language).split(language === 'zh' ? '、' : '; ')
}

/** What every file and citation says of where it comes from: the site, the state of its data, and the language it speaks. */
export type Publication = {
  readonly site: string
  /** Scheme and host of the site; undefined where the operator has set none, and addresses stay relative. */
  readonly origin: string | undefined
  readonly release: string
  /** The day of the release, such as 2026-11-20; null while there is none. */
  readonly date: string | null
  readonly language: Language
}

/** The licence of the compilation. The figures themselves belong to their sources. */
export const LICENSE = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** A path of the site as an address that can be printed. */
export function addressOf(publication: Publication, path: string): string {
  return `${publication.origin ?? ''}${path}`
}

/**
 * The line under a picture or a table that was taken from the site: whose figures these are, who put them together, and
 * in which release. `works` are the original sources with their tables, in the language of the imprint.
 */
export function creditLine(works: string, { site, origin, release, language }: Publication): string {
  return fileWordsOf(language).credit(works, site, origin, release)
}
