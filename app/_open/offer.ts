import { citedWorks, withOwn } from '@/components/sources/source-list'
import type { EmbedTheme } from '@/data/address/embed'
import { embedHeight, embedHref } from '@/data/address/embed'
import type { PictureName } from '@/data/address/picture'
import { pictureHref } from '@/data/address/picture'
import { readEmbeddable } from '@/data/address/read-address'
import type { EmbedOffer } from '@/data/export/oembed'
import { punctuation } from '@/data/language'
import { ownFiguresText, shownOf } from '@/data/text/own-figures'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import type { OpenShared } from './page'
import { addressOf, openShared, pictureParams } from './page'

/**
 * What can be embedded of an address of this site, whether it is that of a page or of an embed; null for any other
 * address. `origins` are the ways to write scheme and host of this site, the first of them its own.
 */
export function embedOffer(url: URL, origins: readonly string[]): EmbedOffer | null {
  const asked = origins.includes(url.origin) ? readEmbeddable(url) : null
  const opened = asked === null ? null : openShared(asked.page, asked.search, asked.language)
  return asked === null || opened === null ? null : offerOf(opened, asked.theme, origins[0] ?? '')
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
