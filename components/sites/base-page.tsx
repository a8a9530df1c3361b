import type { ReactElement } from 'react'
import type { BaseProfile } from '@/data/model/base-profile'
import { merged } from '@/data/model/data-row'
import type { Dataset } from '@/data/model/dataset'
import { sourceOf } from '@/data/model/dataset'
import type { Imprint } from '@/data/model/imprint'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { pageReference } from '@/data/model/reference'
import { locator } from '../map/locator'
import { MapNote } from '../map/map-figure'
import { MapSvg } from '../map/map-svg'
import { profileSentence } from '../profile/profile-words'
import { Cite } from '../regions/cite'
import { SourceList } from '../regions/source-list'
import { numberSources } from '../regions/source-numbers'
import { PackageFiles } from '../share/package-files'
import { localPath } from '../ui/address'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { wordsOf } from '../words/dictionary'
import { BaseFigures } from './base-figures'
import { baseSentence } from './base-sentence'
import { PracticeList } from './practice-list'
import { siteWordsOf } from './site-dictionary'
import './sites.css'

type Props = {
  readonly dataset: Dataset
  readonly profile: BaseProfile
  readonly imprint: Imprint
  readonly settings: Operator
}

/** The page of one export base: what and where it is, its figures, its host, practice there, sources. */
export function BasePage({ dataset, profile, imprint, settings }: Props): ReactElement {
  const { language } = imprint
  const [words, siteWords] = [wordsOf(language), siteWordsOf(language)]
  const names = namesOf(dataset, language)
  const { base, place, host, hosts, measures, practices, source } = profile
  const path = `/sites/${base.id}`
  const [name, placeName] = [say(base, 'name', language), say(place, 'name', language)]
  const note = say(base, 'note', language)
  const cited = (row: { readonly source: string; readonly locator: string }) => ({
    source: sourceOf(dataset, row.source),
    locators: [row.locator],
  })
  const announced = { source, locators: [base.locator] }
  const total = host.figures.filter(({ indicator }) => /^dds-(total|export|import)$/.test(indicator.id))
  const hostCitations = [
    ...new Map(total.flatMap(({ citations }) => citations).map((one) => [one.source.id, one])).values(),
  ]
  const citations = [
    announced,
    ...measures.flatMap(({ figures }) => figures.map(cited)),
    ...hostCitations,
    ...practices.map(({ practice }) => cited(practice)),
  ]
  const numbers = numberSources(citations)
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Breadcrumbs
        origin={settings.SITE_URL}
        language={language}
        items={[
          { name: siteWords.title, path: '/sites' },
          { name, path },
        ]}
      />
      <article className="sites-page base-page">
        <header>
          <h1>{name}</h1>
          <p className="kind">
            {[siteWords.base.kind, say(base, 'city', language), placeName].filter(isNew).join(' · ')}
          </p>
          <p className="headline">
            {baseSentence(dataset, profile, language)} <Cite citations={[announced]} numbers={numbers} />
          </p>
        </header>
        <figure className="locator l">
          <MapSvg
            drawing={locator(
              { ...host, bases: host.bases.filter(({ id }) => id === base.id), zones: [] },
              { scope: 'l', theme: 'reader', names, title: siteWords.base.locator(name) },
            )}
          />
          <figcaption>
            <MapNote words={words} approvalNumber={settings.MAP_APPROVAL_NUMBER} />
          </figcaption>
        </figure>
        <section>
          <h2>{siteWords.base.figures}</h2>
          {measures.length === 0 ? (
            <p>{siteWords.base.noFigures(name)}</p>
          ) : (
            <>
              <p>{siteWords.base.figuresLead}</p>
              <BaseFigures
                measures={measures}
                citationOf={cited}
                words={siteWords}
                language={language}
                numbers={numbers}
              />
            </>
          )}
        </section>
        <section>
          <h2>{siteWords.base.host(placeName)}</h2>
          <p>
            {profileSentence(host, names)} <Cite citations={hostCitations} numbers={numbers} />
          </p>
          <p className="caution">{siteWords.base.hostNote}</p>
          <ul className="place-links">
            <li>
              <a href={localPath(language, `/provinces/${place.slug}`)}>{siteWords.base.hostLink(placeName)}</a>
            </li>
            {hosts === null ? null : (
              <li>
                <a href={localPath(language, `/regions/${hosts.id}`)}>{siteWords.base.hostsLink}</a>
              </li>
            )}
          </ul>
        </section>
        <section>
          <h2>{siteWords.base.practices(placeName)}</h2>
          {practices.length === 0 ? (
            <p>{siteWords.base.noPractices(placeName)}</p>
          ) : (
            <PracticeList
              practices={practices}
              citationOf={cited}
              words={siteWords}
              language={language}
              numbers={numbers}
            />
          )}
        </section>
        <section>
          <h2>{siteWords.base.position}</h2>
          {note === null ? null : <p>{note}</p>}
          <p>{siteWords.base.accuracy(say(base, 'accuracy', language))}</p>
        </section>
        <section>
          <h2>{siteWords.base.others}</h2>
          <ul className="place-links">
            {dataset.bases
              .filter(({ id }) => id !== base.id)
              .map((other) => (
                <li key={other.id}>
                  <a href={localPath(language, `/sites/${other.id}`)}>{say(other, 'name', language)}</a>
                </li>
              ))}
          </ul>
        </section>
        <SourceList
          title={siteWords.sources}
          citations={citations}
          numbers={numbers}
          words={words}
          language={language}
        />
        <PackageFiles
          reference={pageReference(imprint, { id: base.id, title: name, path: localPath(language, path) })}
          sources={merged(citations)}
        />
      </article>
    </PageFrame>
  )
}

/** A municipality is city and province in one: it is named once. */
function isNew(part: string, i: number, parts: readonly string[]): boolean {
  return !parts.slice(0, i).some((before) => before === part || part.startsWith(`${before} `))
}
