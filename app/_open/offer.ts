import { citedWorks, withOwn } from '@/components/sources/source-list'
import type { EmbedTheme } from '@/data/address/embed'
import { embedHeight, embedHref } from '@/data/address/embed'
import type { PictureName } from '@/data/address/picture'
import { pictureHref } from '@/data/address/picture'
import { readEmbeddable } from '@/data/address/read-address'
import type { EmbedOffer } from '@/data/export/oembed'
import { punctuation } from '@/data/language'
import { ownFiguresText, shownOf } from '@/data/text/figure'
import type { ViewKey } from '@/data/view/view-codec'
import type { Correction } from '@/data/view/view-values'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import { pinnedRelease } from './opened'
import type { OpenShared } from './page'
import { addressOf, openShared, pictureParams } from './page'

/**
 * What can be embedded of an address of this site, whether it is that of a page or of an embed; null for any other
 * address, and for one that asks for something that there is not: who embeds it would show another map than they meant.
 * `origins` are the ways to write scheme and host of this site, the first of them its own.
 */
export function embedOffer(url: URL, origins: readonly string[]): EmbedOffer | null {
  const asked = origins.some((origin) => isSameSite(url, new URL(origin))) ? readEmbeddable(url) : null
  if (asked === null || (asked.search.has('release') && pinnedRelease(asked.search) === null)) return null
  const opened = openShared(asked.page, asked.search, asked.language)
  if (opened === null || (opened.kind !== 'province' && opened.corrections.some(showsAnother))) return null
  return offerOf(opened, asked.theme, origins[0] ?? '')
}

/** People write a site with and without www., and with either scheme. */
function isSameSite(url: URL, own: URL): boolean {
  const bare = ({ host }: URL) => host.replace(/^www\./, '')
  return /^https?:$/.test(url.protocol) && bare(url) === bare(own)
}

/** The keys that say what a view shows; the others say how. */
const subjects: readonly string[] = ['indicator', 'period', 'level', 'places', 'change', 'versus'] satisfies ViewKey[]

function showsAnother({ key, kind }: Correction): boolean {
  return subjects.includes(key) && (kind === 'invalid' || kind === 'shortened')
}

/** What of a page is offered to other sites, in which colors. */
export function offerOf(opened: OpenShared, theme: EmbedTheme, origin: string): EmbedOffer {
  const { page, language, names, query } = opened
  const pictures = pictureParams(opened)
  const pictureAt = (name: PictureName) =>
    origin + pictureHref(page, { name, density: 1, format: 'png' }, language, pictures)
  // The sentence of a province ends by itself.
  const finding = opened.kind === 'province' ? opened.finding() : opened.finding() + names.grammar.stop
  const citations = opened.citations()
  const source =
    citations.length === 0
      ? ''
      : embedWordsOf(language).source(withOwn(citedWorks(citations, language), ownFiguresOf(opened), language))
  return {
    title: opened.title(),
    finding: [finding, source].filter((sentence) => sentence !== '').join(punctuation[language].gap),
    page: origin + addressOf(page, query, language),
    embed: origin + embedHref(page, query, language, theme),
    thumbnail: pictureAt('thumb'),
    picture: pictureAt('article'),
    height: (width) => embedHeight(page.kind, width),
    site: wordsOf(language).site,
    origin,
  }
}

/** Which figures of what is shared no source prints; empty where every one is printed. */
export function ownFiguresOf(opened: OpenShared): string {
  if (opened.kind === 'province') return ''
  const { cells } = opened.map.map
  return ownFiguresText(opened.kind === 'map' ? cells : shownOf(cells, opened.view.places), opened.names)
}
