import type { ReactElement, ReactNode } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { sourceOf } from '@/data/model/dataset'
import type { Imprint } from '@/data/model/imprint'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { boardOf } from '@/data/model/profile-board'
import { profileCitations } from '@/data/model/profile-citations'
import type { ProfileDetails } from '@/data/model/profile-details'
import { pageReference } from '@/data/model/reference'
import { chartStyle } from '../chart/chart-style'
import { locator } from '../map/locator'
import { LocatorLegend } from '../map/locator-legend'
import { MapNote } from '../map/map-figure'
import { MapSvg } from '../map/map-svg'
import { SourceList } from '../regions/source-list'
import { numberSources } from '../regions/source-numbers'
import { releaseWords } from '../releases/release-words'
import { Citation } from '../share/citation'
import { Downloads } from '../share/downloads'
import { localPath, withQuery } from '../ui/address'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { wordsOf } from '../words/dictionary'
import { BaseList } from './base-list'
import { Cautions } from './cautions'
import { Courses } from './courses'
import { KeyFigures } from './key-figures'
import { LocalSection } from './local-section'
import { PracticeSection } from './practice-section'
import { PrintedFooter } from './printed-footer'
import { profileLexicon } from './profile-dictionary'
import { ProfileHeadline } from './profile-headline'
import { profileTitle } from './profile-words'
import { RelativesSection } from './relatives'
import { Steps } from './steps'
import { Structure } from './structure'
import { ZoneList } from './zone-list'
import './profile.css'

type Props = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly imprint: Imprint
  readonly settings: Operator
  /** The release that the address is pinned to; its links keep it. */
  readonly release: string | null
  /** What is to be said of a release that others have followed. */
  readonly note: ReactNode
}

/** The page of one place: all that the tables know of it, in the order in which an official asks. */
export function ProfilePage({ dataset, details, imprint, settings, release, note }: Props): ReactElement {
  const { language } = imprint
  const [words, lexicon] = [wordsOf(language), profileLexicon(language)]
  const names = namesOf(dataset, language)
  const { profile, practices } = details
  const { place } = profile
  const board = boardOf(dataset)
  const path = `/provinces/${place.slug}`
  const query = new URLSearchParams(release === null ? {} : { release })
  const pinned = withQuery(path, query)
  // A release that is the newest still has an address of its own, but not a page.
  const canonical = note === null ? path : pinned
  const name = say(place, 'name', language)
  const citations = profileCitations(dataset, details)
  const numbers = numberSources(citations)
  const citationOf = (row: { readonly source: string; readonly locator: string }) => ({
    source: sourceOf(dataset, row.source),
    locators: [row.locator],
  })
  const nation = dataset.regions.find(({ scheme }) => scheme === 'nation')
  const isCovered = profile.headline.length > 0
  const shared = { dataset, details, names, words, lexicon, numbers, citationOf }
  return (
    <PageFrame language={language} path={pinned} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={canonical} language={language} />
      <style>{chartStyle('reader')}</style>
      <PrintedFooter text={lexicon.footer(name, dataset.release)} pages={lexicon.pages} />
      <Breadcrumbs
        origin={settings.SITE_URL}
        language={language}
        items={[
          { name: lexicon.index, path: '/provinces' },
          { name: names.place(place.code, 'short'), path: canonical },
        ]}
      />
      {note}
      <article className="place-page">
        <ProfileHeadline
          profile={profile}
          nation={nation}
          names={names}
          words={words}
          lexicon={lexicon}
          query={query}
          brief={note === null ? lexicon.brief : releaseWords(language).note.brief}
        />
        <figure className="locator l">
          <MapSvg
            drawing={locator(profile, { scope: 'l', theme: 'reader', names, title: words.profile.locator(name) })}
          />
          <figcaption>
            <LocatorLegend profile={profile} words={lexicon.locator} />
            <MapNote words={words} approvalNumber={settings.MAP_APPROVAL_NUMBER} />
          </figcaption>
        </figure>
        <KeyFigures {...shared} />
        {isCovered ? <Structure board={board} {...shared} /> : null}
        {isCovered ? <Courses {...shared} /> : null}
        {isCovered ? <Steps {...shared} /> : null}
        <BaseList {...shared} />
        <ZoneList {...shared} profile={profile} language={language} />
        {isCovered || practices.length > 0 ? <PracticeSection {...shared} /> : null}
        {isCovered || details.local.length > 0 ? <LocalSection {...shared} /> : null}
        <RelativesSection {...shared} period={board.peers.period} query={query} />
        {isCovered ? <Cautions {...shared} /> : null}
        {imprint.date === null ? null : <p className="aside-note">{lexicon.release(imprint.release, imprint.date)}</p>}
        {citations.length === 0 ? null : (
          <SourceList
            title={lexicon.sources}
            citations={citations}
            numbers={numbers}
            words={words}
            language={language}
          />
        )}
        {isCovered ? (
          <>
            <Citation
              reference={pageReference(imprint, {
                id: place.slug,
                title: profileTitle(profile, names),
                path: localPath(language, withQuery(path, new URLSearchParams({ release: imprint.release }))),
              })}
              sources={joined(citations)}
              page={path}
              query={query}
            />
            <Downloads page={path} query={query} language={language} />
            <p className="aside-note downloads">{lexicon.files}</p>
          </>
        ) : null}
      </article>
    </PageFrame>
  )
}

/** Each source once, with all its locators. */
function joined(citations: ReturnType<typeof profileCitations>): ReturnType<typeof profileCitations> {
  const sources = new Map(citations.map(({ source }) => [source.id, source]))
  return [...sources.values()].map((source) => ({
    source,
    locators: [...new Set(citations.filter((one) => one.source.id === source.id).flatMap(({ locators }) => locators))],
  }))
}
