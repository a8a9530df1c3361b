import type { Metadata } from 'next'
import type { Opened } from '@/app/_open/opened'
import type { OpenShared } from '@/app/_open/page'
import { pictureParams } from '@/app/_open/page'
import { cardHref, pictureSizes } from '@/data/address/picture'
import type { Language } from '@/data/language'
import { locales, otherLanguage } from '@/data/language'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'

/** Title and description of a page, for search engines and for the cards of links alike. */
export function openGraph(language: Language, title: string, description: string): Metadata {
  const { site } = wordsOf(language)
  return {
    // The layout's template does not reach the page that lies beside it.
    title: { absolute: `${title} – ${site}` },
    description,
    openGraph: {
      type: 'website',
      siteName: site,
      locale: locales[language].underscored,
      alternateLocale: locales[otherLanguage[language]].underscored,
      title,
      description,
      // The address of a card is absolute; where the origin is not known, Next would call it localhost.
      ...(settings().SITE_URL === undefined ? { images: [] } : {}),
    },
  }
}

/** Title and description of a page about figures: its heading, and what it says first. */
export function openedMetadata({ language, title, finding }: Pick<Opened, 'language' | 'title' | 'finding'>): Metadata {
  return openGraph(language, title(), finding())
}

/**
 * Metadata with a picture of the page as the card of its links. Networks fetch a card by its whole address only: where
 * the origin is not known, there is none.
 */
export function withCard(metadata: Metadata, opened: OpenShared, alt: string): Metadata {
  const { SITE_URL } = settings()
  if (SITE_URL === undefined) return metadata
  const { width, height } = pictureSizes.card
  const url = SITE_URL + cardHref(opened.page, opened.language, pictureParams(opened))
  const images = [{ url, type: 'image/png', width, height, alt }]
  return { ...metadata, openGraph: { ...metadata.openGraph, images }, twitter: { card: 'summary_large_image' } }
}
