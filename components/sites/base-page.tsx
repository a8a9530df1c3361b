import type { ReactElement } from 'react'
import { LocatorFigure } from '@/components/map/locator-figure'
import { PathLinks } from '@/components/page/breadcrumbs'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { PackageFiles } from '@/components/sources/downloads'
import { BaseFigures, PracticeList } from '@/components/sources/printed-figures'
import { Cite, citationOf, numberSources, SourceList } from '@/components/sources/source-list'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Publication } from '@/data/export/reference'
import { pageReference } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { mergedCitations } from '@/data/facts/provenance'
import { localText } from '@/data/language'
import type { BaseProfile } from '@/data/profile/base'
import { namesOf } from '@/data/text/names-of'
import { baseSentence, profileSentence } from '@/data/text/page-titles'
import { platformWordsOf } from '@/data/words/words'
import './sites.css'

type Props = {
  readonly dataset: Dataset
  readonly profile: BaseProfile
  readonly publication: Publication
  readonly settings: SiteSettings
}

/** The page of one export base: what and where it is, its figures, its host, practice there, sources. */
export function BasePage({ dataset, profile, publication, settings }: Props): ReactElement {
  const { language } = publication
  const siteWords = platformWordsOf(language)
  const names = namesOf(dataset, language)
  const { base, place, host, hosts, measures, practices } = profile
  const path = `/sites/${base.id}`
  const [name, placeName] = [localText(base, 'name', language), localText(place, 'name', language)]
  const note = localText(base, 'note', language)
  const cited = (row: Parameters<typeof citationOf>[1]) => citationOf(dataset, row)
  const announced = cited(base)
  const total = host.figures.filter(({ indicator }) => /^dds-(total|export|import)$/.test(indicator.id))
  const hostCitations = total.flatMap(({ citations }) => citations)
  const citations = [
    announced,
    ...measures.flatMap(({ figures }) => figures.map(cited)),
    ...hostCitations,
    ...practices.map(({ practice }) => cited(practice)),
  ]
  const numbers = numberSources(citations)
  return (
    <Page
      {...{ language, path, settings }}
      release={dataset.release}
      name={name}
      above={[{ name: siteWords.title, path: '/sites' }]}
      article={{
        look: 'sites-page base-page',
        kind: [siteWords.base.kind, localText(base, 'city', language), placeName].filter(isNew).join(' · '),
        headline: (
          <>
            {baseSentence(dataset, profile, language)} <Cite citations={[announced]} numbers={numbers} />
          </>
        ),
      }}
    >
      <LocatorFigure
        profile={{ ...host, bases: host.bases.filter(({ id }) => id === base.id), zones: [] }}
        title={siteWords.base.locator(name)}
        names={names}
        approvalNumber={settings.MAP_APPROVAL_NUMBER}
        hasLegend={false}
      />
      <section>
        <h2>{siteWords.base.figures}</h2>
        {measures.length === 0 ? (
          <p>{siteWords.base.noFigures(name)}</p>
        ) : (
          <>
            <p>{siteWords.base.figuresLead}</p>
            <BaseFigures dataset={dataset} measures={measures} language={language} numbers={numbers} />
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
          <PracticeList dataset={dataset} practices={practices} language={language} numbers={numbers} />
        )}
      </section>
      <section>
        <h2>{siteWords.base.position}</h2>
        {note === null ? null : (
          <p>
            <Marked text={note} language={language} />
          </p>
        )}
        <p>{siteWords.base.accuracy(localText(base, 'accuracy', language))}</p>
      </section>
      <section>
        <h2>{siteWords.base.others}</h2>
        <PathLinks
          rows={dataset.bases.filter(({ id }) => id !== base.id).map((row) => ({ row, path: `/sites/${row.id}` }))}
          language={language}
        />
      </section>
      <SourceList title={siteWords.sources} citations={citations} language={language} />
      <PackageFiles
        reference={pageReference(publication, { id: base.id, title: name, path: localPath(language, path) })}
        sources={mergedCitations(citations)}
      />
    </Page>
  )
}

/** A municipality is city and province in one: it is named once. */
function isNew(part: string, i: number, parts: readonly string[]): boolean {
  return !parts.slice(0, i).some((before) => before === part || part.startsWith(`${before} `))
}
