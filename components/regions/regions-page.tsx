import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { numberSources, SourceList } from '@/components/sources/source-list'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { Dataset, Region } from '@/data/facts/dataset'
import { headlineIndicator } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import type { RegionProfile } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import { regionSentence } from '@/data/text/page-titles'
import { regionWordsOf } from '@/data/words/words'
import { SourcedTable } from './sourced-table'
import './regions.css'

type Props = {
  readonly dataset: Dataset
  /** The nation first, then the regions in the order of their table. */
  readonly profiles: readonly RegionProfile[]
  readonly language: Language
  readonly settings: SiteSettings
}

const schemes = ['four', 'three', 'hosts'] as const

/** All regions by scheme: the totals of each, and how they are known. */
export function RegionsPage({ dataset, profiles, language, settings }: Props): ReactElement {
  const regionWords = regionWordsOf(language)
  const { index, head } = regionWords
  const names = namesOf(dataset, language)
  const total = headlineIndicator(dataset)
  const totalsIn = ({ trade }: RegionProfile) => trade.filter(({ indicator }) => indicator.id === total.id)
  const totals = profiles.flatMap(totalsIn)
  const citations = totals.flatMap((figure) => figure.citations)
  const numbers = numberSources(citations)
  const nation = profiles.find(({ region }) => region.scheme === 'nation')
  const link = (region: Region) => (
    <a href={localPath(language, pathOf(regionPage(region)))}>{names.place(region.id, 'full')}</a>
  )
  return (
    <Page
      {...{ language, settings }}
      path="/regions"
      release={dataset.release}
      name={index.title}
      article={{ look: 'reading region-index', lead: index.lead }}
    >
      {nation === undefined ? null : (
        <section>
          <h2>{link(nation.region)}</h2>
          <p>{regionSentence(nation, names)}</p>
        </section>
      )}
      {schemes.map((scheme) => (
        <section key={scheme}>
          <h2>{index.schemes[scheme]}</h2>
          <p>{index.schemeNotes[scheme]}</p>
          <SourcedTable
            of={head.region}
            extras={['share', 'basis']}
            rows={profiles
              .filter(({ region }) => belongs(region, scheme))
              .flatMap((profile) =>
                totalsIn(profile).map((row, i) => ({
                  ...row,
                  name: (
                    <>
                      {link(profile.region)}
                      {i === 0 ? <small>{index.places(profile.region.members.length)}</small> : null}
                    </>
                  ),
                })),
              )}
            names={names}
            numbers={numbers}
          />
        </section>
      ))}
      <SourceList title={regionWords.sources} citations={citations} language={language} />
    </Page>
  )
}

/** East and Northeast have the same members in both schemes: they stand in both. */
function belongs({ id, scheme }: Region, shown: (typeof schemes)[number]): boolean {
  return scheme === shown || (shown === 'three' && (id === 'east' || id === 'northeast'))
}
