import type { ReactElement, ReactNode } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { CitationForms, Downloads } from '@/components/sources/downloads'
import { CopyButton } from '@/components/ui/copy-button'
import { localPath } from '@/data/address/path'
import { LICENSE } from '@/data/export/reference'
import { shareTexts } from '@/data/export/share-table'
import type { ShareWords } from '@/data/words/words'
import { checkWordsOf, fileWordsOf, shareWordsOf } from '@/data/words/words'
import type { Share } from './share'
import { ReleaseOptions, ShareField, SharePictures } from './share-sections'
import { ShareSend } from './share-send'
import './share.css'

type Props = {
  readonly share: Share
  readonly settings: SiteSettings
  /** What the server says of a link that it had to correct. */
  readonly corrections: ReactNode
}

const sections = ['link', 'picture', 'embed', 'text', 'table', 'cite', 'terms'] as const

/** The page from which a view is taken along in every form. Complete without a script; scripts only copy. */
export function SharePage({ share, settings, corrections }: Props): ReactElement {
  const { language, version } = share.reference
  const words = shareWordsOf(language)
  return (
    <Page {...{ language, settings }} path={share.path} release={version ?? ''}>
      {corrections}
      <div className="share">
        <header>
          <p className="kind">{words.name}</p>
          <h1>{share.title}</h1>
          <p className="lead">{share.finding}</p>
          <p className="page-links">
            <a href={share.page}>{words.back[share.of.kind]}</a>
            <ShareSend title={share.title} url={share.page} name={words.send} />
          </p>
          <nav aria-label={words.contents}>
            {sections.map((id) => (
              <a key={id} href={`#${id}`}>
                {words[id].title}
              </a>
            ))}
          </nav>
        </header>
        {sections.map((id) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{words[id].title}</h2>
            <div>
              <Section id={id} share={share} words={words} />
            </div>
          </section>
        ))}
        <p className="note">
          <a href={localPath(language, '/share/check')}>{checkWordsOf(language).link}</a>
        </p>
      </div>
    </Page>
  )
}

type SectionProps = {
  readonly id: (typeof sections)[number]
  readonly share: Share
  readonly words: ShareWords
}

function Section({ id, share, words }: SectionProps): ReactElement {
  const { language } = share.reference
  const { copy } = words
  switch (id) {
    case 'link':
      return (
        <>
          <ShareField id="whole" name={words.link.whole} about={words.link.wholeAbout} text={share.page} words={copy} />
          {share.short === null ? null : (
            <ShareField
              id="short"
              name={words.link.short}
              about={words.link.shortAbout}
              text={share.short}
              words={copy}
            />
          )}
          {share.release.isPinned ? null : (
            <ShareField
              id="pinned"
              name={words.link.pinned}
              about={words.link.pinnedAbout(share.release.id)}
              text={share.release.page}
              words={copy}
            />
          )}
        </>
      )
    case 'picture':
      return <SharePictures share={share} language={language} words={words.picture} />
    case 'embed':
      return (
        <>
          <ReleaseOptions release={share.release} language={language} words={words.embed} />
          {(['frame', 'element', 'picture'] as const).map((kind) => (
            <ShareField
              key={kind}
              id={`embed-${kind}`}
              name={words.embed.codes[kind]}
              text={share.codes[kind]}
              rows={kind === 'element' ? 5 : 3}
              words={copy}
            />
          ))}
          <p>
            <a href={`${localPath(language, '/share/embed')}?${new URLSearchParams({ url: share.page }).toString()}`}>
              {words.embed.trial}
            </a>
          </p>
        </>
      )
    case 'text':
      return (
        <>
          <ShareField id="sentence" name={words.text.sentence} text={share.sentence} rows={3} words={copy} />
          <ShareField id="alt-short" name={words.text.altShort} text={share.alt.short} rows={2} words={copy} />
          <ShareField
            id="alt-long"
            name={words.text.altLong}
            about={words.text.altAbout}
            text={share.alt.long}
            rows={7}
            words={copy}
          />
        </>
      )
    case 'table':
      return <TableSection share={share} words={words} />
    case 'cite':
      return (
        <CitationForms
          reference={share.reference}
          sources={share.citations}
          page={share.files === null ? null : share.of}
          {...(share.files === null ? {} : { query: share.files })}
        />
      )
    case 'terms':
      return (
        <>
          <ShareField id="credit" name={words.terms.credit} text={share.credit} rows={2} words={copy} />
          {fileWordsOf(language).license.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={LICENSE.url} rel="license">
              {LICENSE.id}
            </a>{' '}
            · <a href={localPath(language, '/about#licence')}>{words.terms.more}</a>
          </p>
        </>
      )
  }
}

/** The table in two writings, one button that copies both at once, and the files. */
function TableSection({ share, words }: Pick<SectionProps, 'share' | 'words'>): ReactElement | null {
  const { language } = share.reference
  const said = words.table
  const texts = shareTexts(share.table)
  return (
    <>
      {share.table.rows.length === 0 ? null : (
        <div className="offer-field">
          <p>
            <label htmlFor="table-text">{said.sheet}</label>
            <CopyButton name={said.title} target="table-text" html="table-html" words={words.copy} />
          </p>
          <textarea
            id="table-text"
            readOnly
            rows={8}
            wrap="off"
            defaultValue={texts.text}
            spellCheck={false}
            aria-describedby="table-about"
          />
          <p className="note" id="table-about">
            {said.about}
          </p>
          <details>
            <summary>{said.document}</summary>
            <textarea
              id="table-html"
              readOnly
              rows={8}
              wrap="off"
              aria-label={said.document}
              defaultValue={texts.html}
              spellCheck={false}
            />
          </details>
        </div>
      )}
      {share.files === null ? null : <Downloads page={share.of} query={share.files} language={language} />}
    </>
  )
}
