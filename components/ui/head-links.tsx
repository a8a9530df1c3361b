import type { ReactElement } from 'react'
import { localPath } from './address'

type Props = {
  /** Origin of the site, or undefined: then addresses are relative. */
  readonly origin: string | undefined
  /** Path and canonical query without the language prefix. */
  readonly path: string
  readonly language: 'zh' | 'en'
}

/** Canonical address and both languages; React lifts them into the head. */
export function HeadLinks({ origin = '', path, language }: Props): ReactElement {
  const address = (of: 'zh' | 'en') => origin + localPath(of, path)
  return (
    <>
      <link rel="canonical" href={address(language)} />
      <link rel="alternate" hrefLang="zh-CN" href={address('zh')} />
      <link rel="alternate" hrefLang="en" href={address('en')} />
      <link rel="alternate" hrefLang="x-default" href={address('zh')} />
    </>
  )
}
