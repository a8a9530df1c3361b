import type { ReactElement } from 'react'
import { locator } from '@/components/map/locator'
import { MapNote } from '@/components/map/map-figure'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import type { SiteSettings } from '@/components/page/page'
import { HeadLinks, PageFrame } from '@/components/page/page'
import { Cite, numberSources } from '@/components/sources/cite'
import { PackageFiles } from '@/components/sources/downloads'
import { BaseFigures, PracticeList } from '@/components/sources/printed-figures'
import { SourceList } from '@/components/sources/source-list'
import { SvgTree } from '@/components/svg/svg-tree'
import { localPath } from '@/data/address/path'
import { merged } from '@/data/export/data-row'
import type { Publication } from '@/data/export/reference'
import { pageReference } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { sourceOf } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { BaseProfile } from '@/data/profile/base'
import { namesOf } from '@/data/text/names-of'
import { profileSentence } from '@/data/text/page-titles'
import { platformWordsOf, wordsOf } from '@/data/words/words'
import './sites.css'

type Props = {
  readonly dataset: Dataset
  readonly profile: BaseProfile
  readonly imprint: Publication
  readonly settings: SiteSettings
}

/** The page of one export base: what and where it is, its figures, its host, practice there, sources. */
export function BasePage({ dataset, profile, imprint, settings }: Props): ReactElement {
  const { language } = imprint
  const [words, siteWords] = [wordsOf(language), platformWordsOf(language)]
  const names = namesOf(dataset, language)
  const { base, place, host, hosts, measures, practices, source } = profile
  const path = `/sites/${base.id}`
  const [name, placeName] = [localText(base, 'name', language), localText(place, 'name', language)]
  const note = localText(base, 'note', language)
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
            {[siteWords.base.kind, localText(base, 'city', language), placeName].filter(isNew).join(' · ')}
          </p>
          <p className="headline">
            {baseSentence(dataset, profile, language)} <Cite citations={[announced]} numbers={numbers} />
          </p>
        </header>
        <figure className="locator l">
          <SvgTree
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
          <p>{siteWords.base.accuracy(localText(base, 'accuracy', language))}</p>
        </section>
        <section>
          <h2>{siteWords.base.others}</h2>
          <ul className="place-links">
            {dataset.bases
              .filter(({ id }) => id !== base.id)
              .map((other) => (
                <li key={other.id}>
                  <a href={localPath(language, `/sites/${other.id}`)}>{localText(other, 'name', language)}</a>
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

/** What a base is, from its row: its city, when it was announced, and among how many. */
export function baseSentence(dataset: Dataset, { base }: BaseProfile, language: Language): string {
  const { announced } = base
  return platformWordsOf(language).base.sentence({
    name: localText(base, 'name', language),
    city: localText(base, 'city', language),
    day: announced,
    count: dataset.bases.filter((other) => other.announced === announced).length,
  })
}
