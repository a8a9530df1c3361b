import type { ReactElement, ReactNode } from 'react'
import type { Language } from '@/data/model/language'
import { SearchBox } from '../search/search-box'
import { wordsOf } from '../words/dictionary'
import { localPath } from './address'

type Props = {
  readonly language: Language
  /** Path of this page without the language prefix, for the link to the other language. */
  readonly path: string
  readonly release: string
  readonly contact: string | undefined
  /** What the search field starts with. */
  readonly query?: string
  readonly children: ReactNode
}

/** What every page shares: name, sections, the other language, and the small print. */
export function PageFrame({ language, path, release, contact, query = '', children }: Props): ReactElement {
  const words = wordsOf(language)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <a className="site-name" href={localPath(language, '/')}>
          {words.site}
        </a>
        <nav aria-label={words.nav.label}>
          <a href={localPath(language, '/')}>{words.nav.map}</a>
          <a href={localPath(language, '/provinces')}>{words.nav.provinces}</a>
        </nav>
        <SearchBox language={language} action={localPath(language, '/search')} query={query} words={words.search.box} />
        <a className="language" href={localPath(other, path)} lang={other === 'zh' ? 'zh-CN' : 'en'} hrefLang={other}>
          {words.otherLanguage}
        </a>
      </header>
      <main id="content">{children}</main>
      <footer className="imprint">
        <p>{words.footer.facts}</p>
        <p>
          {words.about.release(release)}
          {contact === undefined ? null : (
            <>
              {' · '}
              <a href={contact.includes('@') ? `mailto:${contact}` : contact}>{words.footer.contact}</a>
            </>
          )}
          {' · '}
          {words.footer.privacy}
        </p>
      </footer>
    </>
  )
}
