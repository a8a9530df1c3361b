import { citedWorks } from '@/components/sources/source-list'
import type { Embeddable, EmbedTheme } from '@/data/address/embed'
import { embedAsked, embedHeight, embedHref, embedPath, pageAsked } from '@/data/address/embed'
import { localPath, pathSegments, withQuery } from '@/data/address/path'
import type { Pictured, PictureName } from '@/data/address/picture'
import { pictureHref, pictureView } from '@/data/address/picture'
import { comparisonOf } from '@/data/comparison/comparison'
import type { EmbedOffer } from '@/data/export/oembed'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { findPlace } from '@/data/search/find'
import { namesOf } from '@/data/text/names-of'
import { compareHeading, profileSentence, profileTitle } from '@/data/text/page-titles'
import { comparedFindingText } from '@/data/text/sentence'
import { mapFinding, mapTitle } from '@/data/text/title'
import { withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import { compareWordsOf, embedWordsOf, wordsOf } from '@/data/words/words'
import { compareTables } from './compare-tables'
import type { OpenView, Query } from './view'
import { compareKeys, mapKeys, openView, releaseQuery } from './view'

/** An address of this site taken apart: what of it can be embedded, and how. */
type Asked = {
  readonly what: Embeddable
  readonly search: URLSearchParams
  readonly language: Language
  readonly theme: EmbedTheme
}

/**
 * What can be embedded of an address of this site, whether it is that of a page or of an embed; null for any other
 * address. `origins` are the ways to write scheme and host of this site, the first of them its own.
 */
export function embedOffer(address: string, origins: readonly string[]): EmbedOffer | null {
  const [origin = ''] = origins
  if (!URL.canParse(address, origin)) return null
  const url = new URL(address, origin)
  const asked = origins.includes(url.origin) ? read(url) : null
  return asked === null ? null : offer(asked, origin)
}

function read({ pathname, searchParams: search }: URL): Asked | null {
  const segments = pathSegments(pathname)
  if (segments === null) return null
  const theme = search.get('theme') === 'auto' ? 'reader' : search.get('theme') === 'dark' ? 'dark' : 'light'
  const embed = embedAsked(segments)
  if (embed !== null) return { what: embed, search, language: search.get('lang') === 'en' ? 'en' : 'zh', theme }
  const isEnglish = segments[0] === 'en'
  const page = pageAsked(isEnglish ? segments.slice(1) : segments)
  return page === null ? null : { what: page, search, language: isEnglish ? 'en' : 'zh', theme }
}

function offer({ what, search, language, theme }: Asked, origin: string): EmbedOffer | null {
  const opened = openView(queryOf(search), what.kind === 'compare' ? compareKeys : mapKeys)
  const whole =
    what.kind === 'province' ? provinceOffer(opened, what.name, language) : viewOffer(opened, what.kind, language)
  if (whole === null) return null
  const { title, finding, citations, page, embed, picture } = whole
  const source = citations.length === 0 ? '' : embedWordsOf(language).source(citedWorks(citations, language))
  const pictureAt = (name: PictureName) =>
    origin + pictureHref({ ...picture.of, format: 'png' }, { name, density: 1 }, language, picture.query)
  return {
    title,
    finding: [finding, source].filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' '),
    page: origin + localPath(language, page),
    embed: origin + embedHref(embed.path, embed.query, language, theme),
    thumbnail: pictureAt('thumb'),
    picture: pictureAt('article'),
    height: (width) => embedHeight(what.kind, width),
    site: wordsOf(language).site,
    origin,
  }
}

/** An offer before it is written for a language and an origin. */
type Draft = {
  readonly title: string
  readonly finding: string
  readonly citations: readonly Citation[]
  readonly page: string
  readonly embed: { readonly path: string; readonly query: URLSearchParams }
  readonly picture: { readonly of: Pictured; readonly query: URLSearchParams }
}

function provinceOffer({ dataset, plate }: OpenView, name: string, language: Language): Draft | null {
  const place = findPlace(dataset.places, name)
  if (place === null) return null
  const names = namesOf(dataset, language)
  const profile = profileOf(dataset, place)
  const [headline] = profile.headline
  const query = releaseQuery(plate.view.release)
  return {
    title: profileTitle(profile, names),
    finding: profileSentence(profile, names),
    citations: profile.figures.find(({ indicator }) => indicator.id === headline?.measure)?.citations ?? [],
    page: withQuery(`/provinces/${place.slug}`, query),
    embed: { path: embedPath('province', place.slug), query },
    picture: { of: { kind: 'province', slug: place.slug }, query },
  }
}

function viewOffer(opened: OpenView, kind: 'map' | 'compare', language: Language): Draft {
  const { dataset, catalog, material, plate } = opened
  const names = namesOf(dataset, language)
  const view = { ...withoutCamera(plate.view), theme: null }
  const query = viewParams(view, catalog)
  const drawn = viewParams(pictureView(view), catalog)
  const common = { citations: material.series.citations, embed: { path: embedPath(kind), query } }
  if (kind === 'map') {
    return {
      ...common,
      title: mapTitle(plate, names),
      finding: mapFinding(plate, names) + names.phrases.stop,
      page: withQuery('/', query),
      picture: { of: { kind, slug: null }, query: drawn },
    }
  }
  const comparison = comparisonOf(material, compareTables(dataset), view)
  const heading = compareHeading(comparison, names, compareWordsOf(language))
  return {
    ...common,
    title: heading,
    finding: (comparedFindingText(comparison, names) || heading) + names.phrases.stop,
    page: withQuery('/compare', query),
    picture: { of: { kind, slug: null }, query: drawn },
  }
}

/** The view's part of a query, in which a key may stand more than once. */
function queryOf(search: URLSearchParams): Query {
  const keys = [...new Set(search.keys())].filter((key) => key !== 'lang' && key !== 'theme')
  return Object.fromEntries(keys.map((key) => [key, search.getAll(key)]))
}
