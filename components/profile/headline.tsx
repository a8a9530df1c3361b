import type { ReactElement } from 'react'
import { citedWorks } from '@/components/sources/source-list'
import { CopyButton } from '@/components/ui/copy-button'
import { Unbroken } from '@/components/ui/unbroken'
import { Marked } from '@/components/ui/wide'
import { localPath, withQuery } from '@/data/address/path'
import type { Region } from '@/data/facts/dataset'
import { localText, punctuation } from '@/data/language'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { profileSentence } from '@/data/text/page-titles'
import type { ProfileWords, Words } from '@/data/words/words'

type Props = {
  readonly profile: Profile
  /** The nation, whose note says what its figures cover. */
  readonly nation: Region | undefined
  readonly names: Names
  readonly words: Words
  readonly profileWords: ProfileWords
  /** The release of the page, where its address names one. */
  readonly query: URLSearchParams
  /** The name of the link to the brief, which always has the newest data. */
  readonly brief: string
}

/** Kind and headline of a place, with its source and a button that copies both. */
export function ProfileHeadline({ profile, nation, names, words, profileWords, query, brief }: Props): ReactElement {
  const { place, headline, figures } = profile
  const { language } = names
  const total = figures.filter(({ indicator }) => indicator.id === headline[0]?.measure)
  const share = localPath(language, withQuery(`/provinces/${place.slug}/share`, query))
  const kind = [place.region === null ? null : names.place(place.region, 'full'), words.kinds[place.kind]]
  return (
    <>
      <p className="kind">{kind.filter((part) => part !== null).join(' · ')}</p>
      <p className="headline" id="headline">
        <Unbroken text={profileSentence(profile, names)} words={[names.place(place.code, 'full')]} />
      </p>
      {headline.length === 0 ? (
        <p className="headline-source">
          {nation === undefined ? null : localText(nation, 'note', language)}{' '}
          <a href={localPath(language, '/nation')}>{profileWords.nation}</a> <a href={share}>{profileWords.share}</a>
        </p>
      ) : (
        <>
          <p className="headline-source" id="headline-source">
            <Marked
              text={profileWords.source(
                citedWorks(
                  total.flatMap(({ citations }) => citations),
                  language,
                ),
              )}
              language={language}
            />
            {punctuation[language].gap}
            {profileWords.computedBalance}
          </p>
          <p className="page-links">
            <CopyButton words={profileWords.copySentence} target="headline" source="headline-source" />
            <a href={localPath(language, `/provinces/${place.slug}/brief`)}>{brief}</a>
            <a href={share}>{profileWords.share}</a>
          </p>
        </>
      )}
    </>
  )
}
