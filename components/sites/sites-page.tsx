import type { ReactElement } from 'react'
import { merged } from '@/data/model/data-row'
import type { Dataset } from '@/data/model/dataset'
import { sourceOf } from '@/data/model/dataset'
import { writeDecimal } from '@/data/model/format'
import type { Imprint } from '@/data/model/imprint'
import { namesOf } from '@/data/model/names'
import { pageReference } from '@/data/model/reference'
import { zoneBatches } from '@/data/model/site-list'
import { SourceList } from '../regions/source-list'
import { numberSources } from '../regions/source-numbers'
import { PackageFiles } from '../share/package-files'
import { localPath } from '../ui/address'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { wordsOf } from '../words/dictionary'
import { Approvals } from './approvals'
import { BaseTable } from './base-table'
import { PlaceZoneTable } from './place-zones'
import { siteWordsOf } from './site-dictionary'
import { balanceSentence, printedCountSentence } from './site-sentences'
import { SitesFigure } from './sites-figure'
import './sites.css'

type Props = { readonly dataset: Dataset; readonly imprint: Imprint; readonly settings: Operator }

/** All bases and zones: how many there are and why, where, since when, by which document. */
export function SitesPage({ dataset, imprint, settings }: Props): ReactElement {
  const { language } = imprint
  const [words, siteWords] = [wordsOf(language), siteWordsOf(language)]
  const names = namesOf(dataset, language)
  const active = dataset.zones.filter(({ revoked }) => revoked === null).length
  const citations = [
    ...dataset.bases.map(({ source, locator }) => ({ source: sourceOf(dataset, source), locators: [locator] })),
    ...zoneBatches(dataset).map(({ source }) => ({ source, locators: [] })),
  ]
  const numbers = numberSources(citations)
  const shared = { dataset, words: siteWords, language, numbers }
  return (
    <PageFrame language={language} path="/sites" release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path="/sites" language={language} />
      <Breadcrumbs origin={settings.SITE_URL} language={language} items={[{ name: siteWords.title, path: '/sites' }]} />
      <article className="sites-page">
        <header>
          <h1>{siteWords.title}</h1>
          <p className="kind">{siteWords.lead(dataset.bases.length, writeDecimal(active, 0, language))}</p>
          <p className="headline">{balanceSentence(dataset, language)}</p>
          <p className="caution">{printedCountSentence(dataset, language)}</p>
        </header>
        <SitesFigure
          dataset={dataset}
          names={names}
          words={words}
          siteWords={siteWords}
          approvalNumber={settings.MAP_APPROVAL_NUMBER}
        />
        <section>
          <h2>{siteWords.bases}</h2>
          <BaseTable {...shared} />
        </section>
        <Approvals {...shared} />
        <section>
          <h2>{siteWords.byPlace}</h2>
          <p>{siteWords.fullName}</p>
          <PlaceZoneTable dataset={dataset} words={siteWords} language={language} />
        </section>
        <SourceList
          title={siteWords.sources}
          citations={citations}
          numbers={numbers}
          words={words}
          language={language}
        />
        <PackageFiles
          reference={pageReference(imprint, {
            id: 'sites',
            title: siteWords.title,
            path: localPath(language, '/sites'),
          })}
          sources={merged(citations)}
        />
      </article>
    </PageFrame>
  )
}
