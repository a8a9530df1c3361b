import type { Metadata } from 'next'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'

/** Title and description of a page, for search engines and for the cards of links alike. */
export function openGraph(language: Language, title: string, description: string): Metadata {
  return {
    title,
    description,
    openGraph: {
      type: 'website',
      siteName: wordsOf(language).site,
      locale: language === 'zh' ? 'zh_CN' : 'en',
      title,
      description,
    },
  }
}
