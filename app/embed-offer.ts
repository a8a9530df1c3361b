import { compareWordsOf } from '@/components/compare/compare-dictionary'
import { compareHeading } from '@/components/compare/heading'
import { citedWorks } from '@/components/profile/cited-works'
import { profileSentence, profileTitle } from '@/components/profile/profile-words'
import { embedWords } from '@/components/share/embed/embed-words'
import { localPath, withQuery } from '@/components/ui/address'
import { wordsOf } from '@/components/words/dictionary'
import { compare } from '@/data/model/compare'
import { comparedFindingText } from '@/data/model/compared-finding'
import type { Embeddable, EmbedTheme } from '@/data/model/embed-address'
import { embedAsked, embedHref, embedPath, pageAsked } from '@/data/model/embed-address'
import { embedHeight } from '@/data/model/embed-size'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import type { EmbedOffer } from '@/data/model/oembed'
import { pathSegments } from '@/data/model/path-segments'
import type { Pictured } from '@/data/model/picture-address'
import { pictureHref, pictureView } from '@/data/model/picture-address'
import type { PictureName } from '@/data/model/picture-name'
import { findPlace } from '@/data/model/place-lookup'
import { profileOf } from '@/data/model/profile'
import type { Citation } from '@/data/model/provenance'
import { plateFinding, plateTitle } from '@/data/model/title'
import { withoutGaze } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { compareKeys } from './compare-keys'
import { compareTables } from './compare-tables'
import type { OpenView, Query } from './open-view'
import { built, openView } from './open-view'
import { releaseQuery } from './pinned-release'

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
  const opened = openView(queryOf(search), what.kind === 'compare' ? compareKeys : built)
  const whole =
    what.kind === 'province' ? provinceOffer(opened, what.name, language) : viewOffer(opened, what.kind, language)
  if (whole === null) return null
  const { title, finding, citations, page, embed, picture } = whole
  const source = citations.length === 0 ? '' : embedWords(language).source(citedWorks(citations, language))
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
  const view = { ...withoutGaze(plate.view), theme: null }
  const query = viewParams(view, catalog)
  const drawn = viewParams(pictureView(view), catalog)
  const common = { citations: material.series.citations, embed: { path: embedPath(kind), query } }
  if (kind === 'map') {
    return {
      ...common,
      title: plateTitle(plate, names),
      finding: plateFinding(plate, names) + names.phrases.stop,
      page: withQuery('/', query),
      picture: { of: { kind, slug: null }, query: drawn },
    }
  }
  const comparison = compare(material, compareTables(dataset), view)
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
