import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import type { Profile } from '@/data/model/profile'
import { locator } from '../map/locator'
import { MapNote } from '../map/map-figure'
import { MapSvg } from '../map/map-svg'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { wordsOf } from '../words/dictionary'
import { BaseList } from './base-list'
import { KeyFigures } from './key-figures'
import { ProfileSources } from './profile-sources'
import { profileSentence } from './profile-words'
import { ZoneList } from './zone-list'

type Props = {
  readonly dataset: Dataset
  readonly profile: Profile
  readonly language: Language
  readonly settings: Operator
}

/** The page of one province: headline, locator map, key figures, its base and its zones, sources. */
export function ProfilePage({ dataset, profile, language, settings }: Props): ReactElement {
  const words = wordsOf(language)
  const names = namesOf(dataset, language)
  const { place } = profile
  const path = `/provinces/${place.slug}`
  const name = say(place, 'name', language)
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <article className="profile">
        <header>
          <h1>{name}</h1>
          <p className="kind">
            {[place.region === null ? null : names.place(place.region, 'full'), words.kinds[place.kind]]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="headline">{profileSentence(profile, names)}</p>
        </header>
        <figure className="locator l">
          <MapSvg
            drawing={locator(profile, { scope: 'l', theme: 'reader', names, title: words.profile.locator(name) })}
          />
          <figcaption>
            <MapNote words={words} approvalNumber={settings.MAP_APPROVAL_NUMBER} />
          </figcaption>
        </figure>
        {profile.figures.length > 0 ? <KeyFigures profile={profile} names={names} words={words} /> : null}
        <BaseList profile={profile} words={words} language={language} name={name} />
        <ZoneList profile={profile} words={words} language={language} name={name} />
        <ProfileSources profile={profile} words={words} language={language} />
      </article>
    </PageFrame>
  )
}
