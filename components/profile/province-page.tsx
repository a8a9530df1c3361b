import type { ReactElement, ReactNode } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { LocatorFigure } from '@/components/map/locator-figure'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { CitationForms, Downloads } from '@/components/sources/downloads'
import { numberSources, SourceList } from '@/components/sources/source-list'
import { pathOf } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import type { Publication } from '@/data/export/reference'
import { pageReference } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { mergedCitations } from '@/data/facts/provenance'
import { localText } from '@/data/language'
import { latestStatistics } from '@/data/profile/latest-statistics'
import type { ProfileDetails } from '@/data/profile/province-details'
import { profileCitations } from '@/data/profile/province-details'
import { namesOf } from '@/data/text/names-of'
import { profileTitle } from '@/data/text/page-titles'
import { profileWordsOf, releaseWordsOf, wordsOf } from '@/data/words/words'
import { ComparatorsSection } from './comparators'
import { ProfileHeadline } from './headline'
import { KeyFigures } from './key-figures'
import { Caveats, LocalSection, PracticeSection } from './local'
import { BaseList, ZoneList } from './sites'
import { Structure } from './structure'
import { RankGaps, Trends } from './trends'
import './profile.css'

type Props = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly publication: Publication
  readonly settings: SiteSettings
  /** The release that the address is pinned to; its links keep it. */
  readonly release: string | null
  /** What is to be said of a release that others have followed. */
  readonly note: ReactNode
}

/** The page of one place: all that the tables know of it, in the order in which an official asks. */
export function ProfilePage({ dataset, details, publication, settings, release, note }: Props): ReactElement {
  const { language } = publication
  const [words, profileWords] = [wordsOf(language), profileWordsOf(language)]
  const names = namesOf(dataset, language)
  const { profile, practices } = details
  const { place } = profile
  const board = latestStatistics(dataset)
  const page = { kind: 'province', id: place.slug } as const
  const path = pathOf(page)
  const query = new URLSearchParams(release === null ? {} : { release })
  const pinned = withQuery(path, query)
  // A release that is the newest still has an address of its own, but not a page.
  const canonical = note === null ? path : pinned
  const name = localText(place, 'name', language)
  const citations = profileCitations(dataset, details)
  const numbers = numberSources(citations)
  const nation = dataset.regions.find(({ scheme }) => scheme === 'nation')
  const isCovered = profile.headline.length > 0
  const shared = { dataset, details, names, words, profileWords, numbers }
  return (
    <Page
      {...{ language, settings }}
      path={pinned}
      canonical={canonical}
      release={dataset.release}
      before={
        <>
          <style>{chartStyle('reader')}</style>
          <PrintedFooter text={profileWords.footer(name, dataset.release)} pages={profileWords.pages} />
        </>
      }
      name={names.place(place.code, 'short')}
      above={[{ name: profileWords.index, path: '/provinces' }]}
      notice={note}
      article={{
        look: 'place-page',
        title: name,
        header: (
          <ProfileHeadline
            profile={profile}
            nation={nation}
            names={names}
            words={words}
            profileWords={profileWords}
            query={query}
            brief={note === null ? profileWords.brief : releaseWordsOf(language).note.brief}
          />
        ),
      }}
    >
      <LocatorFigure
        profile={profile}
        title={words.profile.locator(name)}
        names={names}
        approvalNumber={settings.MAP_APPROVAL_NUMBER}
        hasLegend
      />
      <KeyFigures {...shared} />
      {isCovered ? <Structure board={board} {...shared} /> : null}
      {isCovered ? <Trends {...shared} /> : null}
      {isCovered ? <RankGaps {...shared} /> : null}
      <BaseList {...shared} />
      <ZoneList {...shared} profile={profile} language={language} />
      {isCovered || practices.length > 0 ? <PracticeSection {...shared} /> : null}
      {isCovered || details.local.length > 0 ? <LocalSection {...shared} /> : null}
      <ComparatorsSection {...shared} peerTable={board.peers} query={query} />
      {isCovered ? <Caveats {...shared} /> : null}
      {publication.date === null ? null : (
        <p className="aside-note">{profileWords.release(publication.release, publication.date)}</p>
      )}
      <SourceList title={profileWords.sources} citations={citations} language={language} />
      {isCovered ? (
        <>
          <CitationForms
            reference={pageReference(publication, {
              id: place.slug,
              title: profileTitle(profile, names),
              path: localPath(language, withQuery(path, new URLSearchParams({ release: publication.release }))),
            })}
            sources={mergedCitations(citations)}
            page={page}
            query={query}
          />
          <Downloads page={page} query={query} language={language} />
          <p className="aside-note downloads">{profileWords.files}</p>
        </>
      ) : null}
    </Page>
  )
}

type FooterProps = {
  readonly text: string
  /** What stands before, between and after the number of the page and of all pages. */
  readonly pages: readonly [string, string, string]
}

/** The foot of every printed page, by the margin boxes of css-page-3: what it is and where it comes from, page n of m. */
function PrintedFooter({ text, pages }: FooterProps): ReactElement {
  const [before, between, after] = pages
  const font = 'font:8pt system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#444'
  const rules = `@page{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:${quoted(text)};${font}}@bottom-right{content:${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)};${font}}}`
  return <style>{rules}</style>
}

/** A CSS string, from which no end of it, of the rule or of the element can be made. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>{}]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
}
