import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import { Corrections } from '@/components/explorer/corrections'
import { SharePage } from '@/components/share/share-page'
import { sharePanelWords } from '@/components/share/share-panel-words'
import type { Language } from '@/data/model/language'
import { settings } from '@/data/settings'
import { openGraph } from './open-graph'
import type { Shareable } from './open-share'
import { openShare } from './open-share'

/** Title and description of the panel of a page. Search engines are sent to the page itself. */
export async function shareMetadata(language: Language, what: Shareable): Promise<Metadata> {
  const { share } = openShare(what, language, await origins())
  const { name } = sharePanelWords(language)
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
