import type { ReactElement } from 'react'
import type { Region } from '@/data/model/dataset'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Profile } from '@/data/model/profile'
import { localPath, withQuery } from '../ui/address'
import type { Words } from '../words/words'
import { citedWorks } from './cited-works'
import { CopyButton } from './copy-button'
import type { ProfileLexicon } from './profile-lexicon'
import { profileSentence } from './profile-words'

type Props = {
  readonly profile: Profile
  /** The nation, whose note says what its figures cover. */
  readonly nation: Region | undefined
  readonly names: Names
  readonly words: Words
  readonly lexicon: ProfileLexicon
  /** The release of the page, where its address names one. */
  readonly query: URLSearchParams
  /** The name of the link to the brief, which always has the newest data. */
  readonly brief: string
}

/** Name, kind and headline of a place, with its source and a button that copies both. */
export function ProfileHeadline({ profile, nation, names, words, lexicon, query, brief }: Props): ReactElement {
  const { place, headline, figures } = profile
  const { language } = names
  const total = figures.filter(({ indicator }) => indicator.id === headline[0]?.measure)
  const share = localPath(language, withQuery(`/provinces/${place.slug}/share`, query))
  const kind = [place.region === null ? null : names.place(place.region, 'full'), words.kinds[place.kind]]
  return (
    <header>
      <h1>{say(place, 'name', language)}</h1>
      <p className="kind">{kind.filter((part) => part !== null).join(' · ')}</p>
      <p className="headline" id="headline">
        {profileSentence(profile, names)}
      </p>
      {headline.length === 0 ? (
        <p className="headline-source">
          {nation === undefined ? null : say(nation, 'note', language)}{' '}
          <a href={localPath(language, '/nation')}>{lexicon.nation}</a> <a href={share}>{lexicon.share}</a>
        </p>
      ) : (
        <>
          <p className="headline-source" id="headline-source">
            {lexicon.source(
              citedWorks(
                total.flatMap(({ citations }) => citations),
                language,
              ),
            )}
            {language === 'zh' ? '' : ' '}
            {lexicon.computedBalance}
          </p>
          <p className="page-links">
            <CopyButton words={lexicon.copySentence} target="headline" source="headline-source" />
            <a href={localPath(language, `/provinces/${place.slug}/brief`)}>{brief}</a>
            <a href={share}>{lexicon.share}</a>
          </p>
        </>
      )}
    </header>
  )
}
