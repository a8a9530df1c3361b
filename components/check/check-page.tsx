import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { localPath, withQuery } from '@/data/address/path'
import type { PictureRecord } from '@/data/export/picture-metadata'
import { claimKey, claimsQuery } from '@/data/export/picture-metadata'
import type { Language } from '@/data/language'
import type { CheckWords } from '@/data/words/words'
import { checkWordsOf } from '@/data/words/words'
import { CheckVerdict } from './check-verdict'
import { PictureDrop } from './picture-drop'
import type { Verdict } from './verdict'
import './check.css'

type Props = {
  readonly language: Language
  readonly settings: SiteSettings
  readonly release: string
  /** The names of all releases, newest first. */
  readonly releases: readonly string[]
  readonly verdicts: readonly Verdict[]
}

const PATH = '/share/check'
const ANSWER = 'answer'

/** The page on which a picture that somebody sent is checked: a desk that reads it, a form for its address, the answer. */
export function CheckPage({ language, settings, release, releases, verdicts }: Props): ReactElement {
  const words = checkWordsOf(language)
  const claims = verdicts.map(({ claim }) => claim)
  return (
    <Page {...{ language, settings }} path={withQuery(PATH, claimsQuery(claims))} canonical={PATH} release={release}>
      <div className="check-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <PictureDrop language={language} action={localPath(language, PATH)} answer={ANSWER} />
        <Form
          key={claims.map(claimKey).join(' ')}
          claim={claims.length === 1 ? claims[0] : undefined}
          releases={releases}
          action={localPath(language, PATH)}
          words={words.form}
        />
        {verdicts.length === 0 ? null : (
          <section id={ANSWER} className="check-answer" aria-label={words.answer}>
            {verdicts.map((verdict) => (
              <CheckVerdict key={claimKey(verdict.claim)} verdict={verdict} language={language} />
            ))}
          </section>
        )}
      </div>
    </Page>
  )
}

type FormProps = {
  readonly claim: PictureRecord | undefined
  readonly releases: readonly string[]
  readonly action: string
  readonly words: CheckWords['form']
}

function Form({ claim, releases, action, words }: FormProps): ReactElement {
  return (
    <form action={action}>
      <label className="address">
        {words.address}
        <input
          name="view"
          type="text"
          required
          maxLength={1500}
          defaultValue={claim?.view ?? ''}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <label>
        {words.release}
        <select name="release" defaultValue={releases.find((id) => id === claim?.release) ?? ''}>
          <option value="">{words.unsaid}</option>
          {releases.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <button type="submit">{words.submit}</button>
      <p className="note">{words.about}</p>
    </form>
  )
}
