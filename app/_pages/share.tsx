import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import type { Shareable } from '@/app/_open/share'
import { openShare } from '@/app/_open/share'
import { SharePage } from '@/components/share/share-page'
import { Corrections } from '@/components/ui/corrections'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { shareWordsOf } from '@/data/words/words'
import { openGraph } from './metadata'

/** Title and description of the panel of a page. Search engines are sent to the page itself. */
export async function shareMetadata(language: Language, what: Shareable): Promise<Metadata> {
  const { share } = openShare(what, language, await origins())
  const { name } = shareWordsOf(language)
  const title = language === 'zh' ? `${name}：${share.title}` : `${name}: ${share.title}`
  return { ...openGraph(language, title, share.finding), robots: { index: false } }
}

/** The panel from which a page is taken along. */
export async function sharePage(language: Language, what: Shareable): Promise<ReactElement> {
  const { share, corrections } = openShare(what, language, await origins())
  return (
    <SharePage
      share={share}
      settings={settings()}
      corrections={<Corrections corrections={corrections} language={language} />}
    />
  )
}

/** The ways to write this site: as its operator has said, else as its reader does. */
async function origins(): Promise<readonly string[]> {
  const host = (await headers()).get('host') ?? 'localhost'
  const own = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : 'http://localhost'
  const { SITE_URL } = settings()
  return SITE_URL === undefined ? [own] : [SITE_URL]
}
