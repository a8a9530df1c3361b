import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { searchOf } from '@/app/_open/opened'
import { openShared } from '@/app/_open/page'
import { siteOrigins } from '@/app/_open/publication'
import { shareOf } from '@/app/_open/share'
import type { Share } from '@/components/share/share'
import { SharePage } from '@/components/share/share-page'
import { Corrections } from '@/components/ui/corrections'
import { embedThemeOf } from '@/data/address/embed'
import type { SharedPage } from '@/data/address/page'
import type { Language } from '@/data/language'
import { punctuation } from '@/data/language'
import { settings } from '@/data/settings'
import type { Correction } from '@/data/view/view-values'
import { shareWordsOf } from '@/data/words/words'
import { openGraph } from './metadata'

/** Title and description of the panel of a page. Search engines are sent to the page itself. */
export async function shareMetadata(language: Language, page: SharedPage, query: Query): Promise<Metadata> {
  const { share } = await opened(language, page, query)
  const { name } = shareWordsOf(language)
  const title = name + punctuation[language].colon + share.title
  return { ...openGraph(language, title, share.finding), robots: { index: false } }
}

/** The panel from which a page is taken along. */
export async function sharePage(language: Language, page: SharedPage, query: Query): Promise<ReactElement> {
  const { share, corrections } = await opened(language, page, query)
  return (
    <SharePage
      share={share}
      settings={settings()}
      corrections={<Corrections corrections={corrections} language={language} />}
    />
  )
}

/** What of a page can be taken along, and what of its link could not be used. */
type OpenShare = { readonly share: Share; readonly corrections: readonly Correction[] }

async function opened(language: Language, page: SharedPage, query: Query): Promise<OpenShare> {
  const search = searchOf(query)
  const open = openShared(page, search, language) ?? notFound()
  const [origin = ''] = siteOrigins((await headers()).get('host') ?? 'localhost')
  return {
    share: shareOf(open, origin, embedThemeOf(search)),
    corrections: open.kind === 'province' ? [] : open.corrections,
  }
}
