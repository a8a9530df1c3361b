import type { Metadata } from 'next'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'
import { settings } from '@/data/settings'

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
      locale: language === 'zh' ? 'zh_CN' : 'en',
      alternateLocale: language === 'zh' ? 'en' : 'zh_CN',
      title,
      description,
      // The address of a card is absolute; where the origin is not known, Next would call it localhost.
      ...(settings().SITE_URL === undefined ? { images: [] } : {}),
    },
  }
}
