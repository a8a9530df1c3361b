import type { ReactElement } from 'react'
import { MapNote } from '@/components/map/map-figure'
import { sitesMap } from '@/components/map/plain-map'
import { MarkLegend } from '@/components/map/site-legend'
import { siteRows } from '@/components/map/site-rows'
import { siteNames } from '@/components/map/sites'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { PackageFiles } from '@/components/sources/downloads'
import { citationOf, numberSources, SourceList } from '@/components/sources/source-list'
import { SvgTree } from '@/components/svg/svg-tree'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Publication } from '@/data/export/reference'
import { pageReference } from '@/data/export/reference'
import type { Contradiction, Dataset } from '@/data/facts/dataset'
import { sitesOf } from '@/data/facts/placed-sites'
import { mergedCitations } from '@/data/facts/provenance'
import { zoneBalance, zoneBatches, zoneEvents } from '@/data/facts/sites'
import { writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { namesOf } from '@/data/text/names-of'
import { platformWordsOf, wordsOf } from '@/data/words/words'
import { Approvals } from './approvals'
import { BaseTable, PlaceZoneTable } from './tables'
import './sites.css'

type Props = { readonly dataset: Dataset; readonly publication: Publication; readonly settings: SiteSettings }

/** All bases and zones: how many there are and why, where, since when, by which document. */
export function SitesPage({ dataset, publication, settings }: Props): ReactElement {
  const { language } = publication
  const siteWords = platformWordsOf(language)
  const names = namesOf(dataset, language)
  const active = dataset.zones.filter(({ revoked }) => revoked === null).length
  const citations = [
    ...dataset.bases.map((base) => citationOf(dataset, base)),
    ...zoneBatches(dataset).map(({ source }) => ({ source, locators: [] })),
  ]
  const numbers = numberSources(citations)
  const shared = { dataset, words: siteWords, language, numbers }
  return (
    <Page
      {...{ language, settings }}
      path="/sites"
      release={dataset.release}
      name={siteWords.title}
      article={{
        look: 'sites-page',
        kind: siteWords.lead(dataset.bases.length, writeDecimal(active, 0, language)),
        headline: balanceSentence(dataset, language),
        caution: printedCountSentence(dataset, language),
      }}
    >
      <SitesFigure dataset={dataset} names={names} approvalNumber={settings.MAP_APPROVAL_NUMBER} />
      <section>
        <h2>{siteWords.bases}</h2>
        <BaseTable {...shared} />
      </section>
      <Approvals {...shared} />
      <section>
        <h2>{siteWords.byPlace}</h2>
        <p>
          <Marked text={siteWords.fullName} language={language} />
        </p>
        <PlaceZoneTable dataset={dataset} words={siteWords} language={language} />
      </section>
      <SourceList title={siteWords.sources} citations={citations} language={language} />
      <PackageFiles
        reference={pageReference(publication, {
          id: 'sites',
          title: siteWords.title,
          path: localPath(language, '/sites'),
        })}
        sources={mergedCitations(citations)}
      />
    </Page>
  )
}

type SitesFigureProps = {
  readonly dataset: Dataset
  readonly names: Names
  readonly approvalNumber: string | undefined
}

/** The map of all bases and zones with its legend and notes. */
function SitesFigure({ dataset, names, approvalNumber }: SitesFigureProps): ReactElement {
  const [words, siteWords] = [wordsOf(names.language), platformWordsOf(names.language)]
  const { bases, zones } = sitesOf(dataset)
  const states = zones.map((zone) => ({ zone, active: zone.revoked === null }))
  const drawing = sitesMap(bases, states, {
    scope: 's',
    title: siteWords.map,
    description: siteWords.mapDescription(bases.length, zones.length),
    names: siteNames(names, words.map.zones),
    placeName: (place) => names.place(place, 'short'),
    insetName: words.map.inset,
  })
  return (
    <figure className="sites-map s">
      <SvgTree drawing={drawing} />
      <figcaption>
        <MarkLegend rows={siteRows({ bases, zones: states }, words.siteLegend, false)} />
        <MapNote words={words} approvalNumber={approvalNumber} />
      </figcaption>
    </figure>
  )
}

/** The row on the number of zones that a report prints and no list of replies reproduces. */
const PRINTED_COUNT = 'c24'

/** How the number of zones came about: 178 = 165 + 16 − 3. Empty without zones. */
export function balanceSentence(dataset: Dataset, language: Language): string {
  const balance = zoneBalance(zoneEvents(dataset))
  return balance === null ? '' : platformWordsOf(language).balance(balance)
}

/** What a report prints otherwise, and why it is not used; empty where the table has no such row. */
function printedCountSentence(dataset: Dataset, language: Language): string {
  const row = dataset.contradictions.find(({ id }) => id === PRINTED_COUNT)
  return row === undefined ? '' : contradictionSentence(row, language)
}

function contradictionSentence(row: Contradiction, language: Language): string {
  return platformWordsOf(language).contradiction({
    where: localText(row, 'where_a', language),
    value: localText(row, 'value_a', language),
    finding: localText(row, 'finding', language),
  })
}
