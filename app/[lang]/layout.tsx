import type { Metadata, Viewport } from 'next'
import type { ReactElement, ReactNode } from 'react'
import { searchAddress } from '@/app/_open/data-files'
import { languageOf } from '@/app/_open/opened'
import { locales } from '@/data/language'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'
import '@/app/globals.css'

type Props = { readonly children: ReactNode; readonly params: Promise<{ lang: string }> }

export const dynamicParams = false

export function generateStaticParams(): { lang: string }[] {
  return [{ lang: 'zh' }, { lang: 'en' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = wordsOf(languageOf((await params).lang))
  const { SITE_URL } = settings()
  return {
    title: { default: words.site, template: `%s – ${words.site}` },
    description: words.siteDescription,
    ...(SITE_URL === undefined ? {} : { metadataBase: new URL(SITE_URL) }),
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function RootLayout({ children, params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  return (
    <html lang={locales[language].tag}>
      <body data-search={searchAddress(language)}>{children}</body>
    </html>
  )
}
