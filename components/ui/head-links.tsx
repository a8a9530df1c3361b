import type { ReactElement } from 'react'
import { pageAsked } from '@/data/model/embed-address'
import { localPath } from './address'

type Props = {
  /** Origin of the site, or undefined: then addresses are relative. */
  readonly origin: string | undefined
  /** Path and canonical query without the language prefix. */
  readonly path: string
  readonly language: 'zh' | 'en'
}

/** Canonical address, also for the cards of links where it is absolute, and both languages; React lifts them into the head. */
export function HeadLinks({ origin = '', path, language }: Props): ReactElement {
  const address = (of: 'zh' | 'en') => origin + localPath(of, path)
  return (
    <>
      <link rel="canonical" href={address(language)} />
      {origin === '' ? null : <meta property="og:url" content={address(language)} />}
      <link rel="alternate" hrefLang="zh-CN" href={address('zh')} />
      <link rel="alternate" hrefLang="en" href={address('en')} />
      <link rel="alternate" hrefLang="x-default" href={address('zh')} />
      {canEmbed(path) ? (
        <>
          <link rel="alternate" type="application/json+oembed" href={oembedHref(origin, address(language), 'json')} />
          <link rel="alternate" type="text/xml+oembed" href={oembedHref(origin, address(language), 'xml')} />
        </>
      ) : null}
    </>
  )
}

function canEmbed(path: string): boolean {
  const [pathname = ''] = path.split('?')
  return pageAsked(pathname.split('/').filter((part) => part !== '')) !== null
}

function oembedHref(origin: string, page: string, format: 'json' | 'xml'): string {
  return `${origin}/oembed?${new URLSearchParams({ url: page, format }).toString()}`
}
