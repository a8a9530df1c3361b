import type { ReactElement } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { LocatorFigure } from '@/components/map/locator-figure'
import type { SiteSettings } from '@/components/page/page'
import { HeadLinks } from '@/components/page/page'
import { citedWorks } from '@/components/sources/source-list'
import { qrCode } from '@/components/svg/qr-code'
import { SvgTree } from '@/components/svg/svg-tree'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Publication } from '@/data/export/reference'
import { addressOf } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { writeDecimal } from '@/data/format/number'
import { capitalized } from '@/data/format/wording'
import { localText, punctuation } from '@/data/language'
import type { ProfileDetails } from '@/data/profile/province-details'
import { compareSentence } from '@/data/text/compare-sentence'
import { compareGrammarOf, namesOf, profileClaimSentence } from '@/data/text/names-of'
import { profileSentence } from '@/data/text/page-titles'
import { briefWordsOf, profileWordsOf, wordsOf } from '@/data/words/words'
import { BriefFigures } from './brief-figures'
import { PrintButton } from './print-button'
import './brief.css'

type Props = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly publication: Publication
  readonly settings: SiteSettings
  /** The day on which the page was built. */
  readonly built: string
}

/** One printed page on a place: headline, five figures, map, sites, what is notable, sources, and the way to the rest. */
export function BriefPage({ dataset, details, publication, settings, built }: Props): ReactElement {
  const { language } = publication
  const [words, profileWords, brief] = [wordsOf(language), profileWordsOf(language), briefWordsOf(language)]
  const names = namesOf(dataset, language)
  const { profile } = details
  const { place, bases, zones } = profile
  const name = localText(place, 'name', language)
  const path = localPath(language, `/provinces/${place.slug}`)
  const active = zones.filter((zone) => zone.active).length
  const isCovered = profile.headline.length > 0
  const address = addressOf(publication, path)
  const citations = profile.figures
    .filter(({ indicator }) => dataset.lists.brief.includes(indicator.id))
    .flatMap((figure) => figure.citations)
  const sitesText = [
    bases.length === 0
      ? words.profile.noBase(name)
      : bases.map((base) => localText(base, 'name', language)).join(punctuation[language].list) + names.grammar.stop,
    zones.length === 0
      ? words.profile.noZone(name)
      : words.profile.zoneCount(name, writeDecimal(active, 0, language), zones.length - active),
  ]
  return (
    <main className="brief" id="content">
      <HeadLinks origin={settings.SITE_URL} path={`/provinces/${place.slug}/brief`} language={language} />
      <style>{`${chartStyle('reader')}@page{size:A4;margin:14mm 16mm}`}</style>
      <nav className="brief-nav">
        <a href={path}>{brief.back}</a>
        <PrintButton words={brief.print} />
      </nav>
      <article>
        <p className="brief-head">
          <span>{words.site}</span>
          <span>{brief.title}</span>
        </p>
        <h1>{name}</h1>
        <p className="brief-headline">{profileSentence(profile, names)}</p>
        {isCovered ? (
          <section>
            <h2>{brief.figures}</h2>
            <BriefFigures
              shown={dataset.lists.brief}
              details={details}
              names={names}
              words={words}
              profileWords={profileWords}
            />
          </section>
        ) : null}
        <div className="brief-middle">
          <LocatorFigure
            profile={profile}
            title={words.profile.locator(name)}
            names={names}
            approvalNumber={settings.MAP_APPROVAL_NUMBER}
            hasLegend
          />
          <div>
            <section>
              <h2>{brief.sites}</h2>
              {sitesText.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </section>
            {isCovered ? (
              <Notable details={details} dataset={dataset} language={language} title={brief.notable} />
            ) : null}
          </div>
        </div>
        <footer className="brief-foot">
          {settings.SITE_URL === undefined ? null : <SvgTree drawing={qrCode(address, brief.code)} />}
          <div>
            {isCovered ? (
              <>
                <p>
                  {brief.source}
                  {punctuation[language].colon}
                  <Marked text={citedWorks(citations, language)} language={language} />
                  {names.grammar.stop}
                </p>
                <p>{brief.caution}</p>
              </>
            ) : null}
            <p>{publication.date === null ? null : brief.state(publication.release, publication.date, built)}</p>
            <p className="brief-address">{brief.address(address)}</p>
          </div>
        </footer>
      </article>
    </main>
  )
}

/** The most unusual comparison, what is missing to the next place, and the first development over the years. */
function Notable({
  details,
  dataset,
  language,
  title,
}: Pick<Props, 'details' | 'dataset'> & {
  readonly language: Publication['language']
  readonly title: string
}): ReactElement {
  const names = namesOf(dataset, language)
  const [notables] = details.notables
  const [step] = details.steps
  const trend = details.trends.find(({ indicator }) => indicator.id === dataset.lists.trend[0])
  const sentences = [
    notables === undefined ? '' : profileClaimSentence(notables, names),
    step === undefined ? '' : profileClaimSentence(step, names),
    trend?.growth ? capitalized(compareSentence([trend.growth], names, compareGrammarOf(language))) : '',
    trend?.caution ? profileClaimSentence(trend.caution, names) : '',
  ]
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {sentences
          .filter((sentence) => sentence !== '')
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </section>
  )
}
