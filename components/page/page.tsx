import type { ReactElement, ReactNode } from 'react'
import { headLinks } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { Language } from '@/data/language'
import { locales, otherLanguage } from '@/data/language'
import { wordsOf } from '@/data/words/words'
import type { Crumb } from './breadcrumbs'
import { Breadcrumbs } from './breadcrumbs'
import { SearchBox } from './search-box'

type Props = {
  readonly language: Language
  /** Path and query of this page without the language prefix. */
  readonly path: string
  /** The path that stands for this one in the head, where it is another; null for a page that no search engine keeps. */
  readonly canonical?: string | null
  readonly release: string
  readonly settings: SiteSettings
  /** What the search field starts with. */
  readonly query?: string
  /** What stands before the breadcrumbs and after them: rules for print, a note on an earlier release. */
  readonly before?: ReactNode
  readonly notice?: ReactNode
  /** The name of this page at the end of its breadcrumbs; a page without one has none. */
  readonly name?: string
  /** The pages between the map and this one. */
  readonly above?: readonly Crumb[]
  /** The heading, the classes, and the first lines of the article; a page without a heading is its children alone. */
  readonly article?: Article
  readonly children: ReactNode
}

type Article = {
  readonly look: string
  /** The heading, where it is not the name of the page. */
  readonly title?: string
  /** The first paragraph of a page that lists. */
  readonly lead?: ReactNode
  /** Under the name of a page about one thing: what kind of thing it is, what is to be said of it, what to mind, and more. */
  readonly kind?: string
  readonly headline?: ReactNode
  readonly caution?: string | null
  readonly header?: ReactNode
}

const sections = [
  { name: 'map', path: '/' },
  { name: 'compare', path: '/compare' },
  { name: 'provinces', path: '/provinces' },
  { name: 'regions', path: '/regions' },
  { name: 'nation', path: '/nation' },
  { name: 'indicators', path: '/indicators' },
  { name: 'sites', path: '/sites' },
  { name: 'data', path: '/data' },
] as const

/** A page: its addresses for the head, name, sections, the other language, breadcrumbs, heading, and the small print. */
export function Page(props: Props): ReactElement {
  const { language, path, canonical = path, release, settings, query = '', article, children } = props
  const { SITE_URL: origin, CONTACT: contact } = settings
  const words = wordsOf(language)
  const other = otherLanguage[language]
  return (
    <>
      {/* WeChat takes the first square image of a page for its card. */}
      <span className="link-icon" aria-hidden="true">
        <img src="/icon-512.png" alt="" width={300} height={300} fetchPriority="low" decoding="async" />
      </span>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <a className="site-name" href={localPath(language, '/')}>
          {words.site}
        </a>
        <nav aria-label={words.nav.label}>
          {sections.map(({ path: to, name }) => (
            <a key={name} href={localPath(language, to)}>
              {words.nav[name]}
            </a>
          ))}
        </nav>
        <SearchBox language={language} action={localPath(language, '/search')} query={query} words={words.search.box} />
        <a className="language" href={localPath(other, path)} lang={locales[other].tag} hrefLang={other}>
          {words.otherLanguage}
        </a>
      </header>
      <main id="content">
        {canonical === null ? null : <HeadLinks origin={origin} path={canonical} language={language} />}
        {props.before}
        {props.name === undefined ? null : (
          <Breadcrumbs
            origin={origin}
            language={language}
            items={[...(props.above ?? []), { name: props.name, path: canonical ?? path }]}
          />
        )}
        {props.notice}
        {article === undefined ? (
          children
        ) : (
          <article className={article.look}>
            <Heading {...article} title={article.title ?? props.name ?? ''} />
            {children}
          </article>
        )}
      </main>
      <footer className="imprint">
        <p>{words.footer.facts}</p>
        <p>
          {words.footer.release(release)}
          {contact === undefined ? null : (
            <>
              {' · '}
              <a href={contact.includes('@') ? `mailto:${contact}` : contact}>{words.footer.contact}</a>
            </>
          )}
          {' · '}
          {words.footer.privacy}
          {' · '}
          <a href={localPath(language, '/about')}>{words.nav.about}</a>
        </p>
      </footer>
    </>
  )
}

function Heading({ title, lead, kind, headline, caution = null, header }: Article): ReactElement {
  const name = <h1>{title}</h1>
  if (kind !== undefined || header !== undefined)
    return (
      <header>
        {name}
        {kind === undefined ? null : <p className="kind">{kind}</p>}
        {headline === undefined ? null : <p className="headline">{headline}</p>}
        {caution === null ? null : <p className="caution">{caution}</p>}
        {header}
      </header>
    )
  return (
    <>
      {name}
      {lead === undefined ? null : <p>{lead}</p>}
    </>
  )
}

type HeadLinksProps = {
  /** Origin of the site, or undefined: then addresses are relative. */
  readonly origin: string | undefined
  /** Path and canonical query without the language prefix. */
  readonly path: string
  readonly language: Language
}

/** The links of a page for its head, and its address for the cards of links; React lifts them there. */
export function HeadLinks({ origin = '', path, language }: HeadLinksProps): ReactElement {
  const links = headLinks(origin, path, language)
  return (
    <>
      {links.map((link) => (
        <link key={link.type ?? link.hrefLang ?? link.rel} {...link} />
      ))}
      {origin === '' ? null : <meta property="og:url" content={links[0]?.href} />}
    </>
  )
}

/** What the operator of the site has decided and pages print; undefined where nothing was decided. */
export type SiteSettings = {
  readonly SITE_URL?: string | undefined
  readonly MAP_APPROVAL_NUMBER?: string | undefined
  readonly CONTACT?: string | undefined
}
