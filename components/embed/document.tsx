import type { ReactElement, ReactNode } from 'react'
import { createElement } from 'react'
import scripts from '@/components/embed/script/embed-scripts.json'
import { citedWorks, withOwn } from '@/components/sources/source-list'
import { Marked } from '@/components/ui/wide'
import type { EmbedTheme } from '@/data/address/embed'
import type { Citation } from '@/data/facts/provenance'
import { dayText } from '@/data/format/day'
import type { DatedCorrections } from '@/data/history/corrections'
import type { FigureChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { changedIndicator, changedPlace, changeText } from '@/data/history/text'
import type { Language } from '@/data/language'
import { locales } from '@/data/language'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import { embedStyle } from './embed-style'

/** What every embed is told: its language and colors, where the site is, and what the operator has set. */
export type EmbedContext = {
  readonly language: Language
  readonly theme: EmbedTheme
  /** Scheme and host of the site; empty where it is not set, and addresses stay relative. */
  readonly origin: string
  readonly release: string
  readonly approvalNumber: string | undefined
}

type Props = {
  readonly frame: EmbedContext
  readonly title: string
  readonly description: string
  /** The page that says the same, as a whole address. */
  readonly open: string
  /** The sources of the figures that are shown. */
  readonly citations?: readonly Citation[]
  /** Which of the figures are derived. */
  readonly own?: string
  /** What was corrected since. */
  readonly revised?: ReactNode
  /** Whether the reader has asked for larger type. */
  readonly isLarge?: boolean
  /** Rules that only this embed needs. */
  readonly style?: string
  readonly children: ReactNode
}

/**
 * An embed as a whole document, which asks for nothing: style and script are inside. Its foot says what was corrected
 * since, source and release, and leads to the page that shows the same.
 */
export function EmbedDocument(props: Props): ReactElement {
  const {
    frame,
    title,
    description,
    open,
    citations = [],
    own = '',
    revised,
    isLarge = false,
    style = '',
    children,
  } = props
  const { language, theme, release } = frame
  const words = wordsOf(language)
  const said = embedWordsOf(language)
  return (
    <html lang={locales[language].tag}>
      {createElement(
        'head',
        null,
        <>
          <meta charSet="utf-8" />
          <title>{title}</title>
          <meta name="description" content={description} />
          <meta name="viewport" content="width=device-width" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content={theme === 'reader' ? 'light dark' : theme} />
          <link rel="canonical" href={open} />
          <link rel="icon" href="data:," />
          <style {...asIs(embedStyle(theme) + style)} />
        </>,
      )}
      <body className={isLarge ? 'large' : undefined}>
        <main>{children}</main>
        <footer data-part="foot">
          {revised}
          {citations.length === 0 ? null : (
            <p>
              <Marked text={said.source(withOwn(citedWorks(citations, language), own, language))} language={language} />
            </p>
          )}
          <p className="site">
            <a href={open} target="_blank" rel="noopener" className="open">
              {said.open}
            </a>
            <span>
              {words.site} · {words.footer.release(release)}
            </span>
          </p>
        </footer>
        <script {...asIs(scripts.frame)} />
      </body>
    </html>
  )
}

/** What holds no text from outside: a style sheet, the script. */
function asIs(text: string) {
  return { dangerouslySetInnerHTML: { __html: text } }
}

/** What later releases have corrected of the figures that an embed shows; null where nothing, or where it is not pinned. */
export type EmbedRevisions = {
  readonly corrections: readonly DatedCorrections[]
  readonly names: ChangeNames
  /** The list of everything that has changed since. */
  readonly href: string
} | null

/** What a corrected figure has to be called by; the embed itself says the rest. */
type RevisionLabel = Readonly<Record<'place' | 'indicator' | 'period', boolean>>

const FIRST = 3

type RevisionProps = { readonly revisions: EmbedRevisions; readonly label: RevisionLabel }

/** One line for each release that corrected a figure that is shown: its day, the first few figures, old and new. */
export function RevisionNote({ revisions, label }: RevisionProps): ReactNode {
  if (revisions === null) return null
  const { corrections, names, href } = revisions
  const { language } = names.after
  const words = embedWordsOf(language).revision
  return corrections.map(({ release, date, changes }) => {
    const texts = changes.slice(0, FIRST).map((change) => revisionText(change, names, label))
    const more = changes.length - texts.length
    const all = [...texts, ...(more > 0 ? [words.more(more)] : [])].join(words.join)
    return (
      <p key={release} className="revised">
        <a href={href} target="_blank" rel="noopener">
          {words.corrected(dayText(date, language), release)}
        </a>
        {words.colon}
        {all}
        {words.stop}
      </p>
    )
  })
}

/** 广东 464.1 → 465.0. The bare number where the embed has one unit for all. */
function revisionText(change: FigureChange, names: ChangeNames, { place, indicator, period }: RevisionLabel): string {
  const { language } = names.after
  return [
    place ? changedPlace(change, names, 'short') : null,
    period ? embedWordsOf(language).revision.year(change.period) : null,
    indicator ? changedIndicator(change, names, 'short') : null,
    changeText(change, names, !indicator && !period),
  ]
    .filter((part) => part !== null)
    .join(' ')
}
