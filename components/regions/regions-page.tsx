import type { ReactElement } from 'react'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import type { SiteSettings } from '@/components/page/page'
import { HeadLinks, PageFrame } from '@/components/page/page'
import { Basis } from '@/components/sources/basis'
import { numberSources } from '@/components/sources/cite'
import { SourceList } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { Dataset, Region } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import type { RegionProfile } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import { regionSentence } from '@/data/text/page-titles'
import { percentText } from '@/data/text/table-rows'
import { regionWordsOf, wordsOf } from '@/data/words/words'
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
  const [words, regionWords] = [wordsOf(language), regionWordsOf(language)]
  const { index, head } = regionWords
  const names = namesOf(dataset, language)
  const totals = profiles.flatMap(({ trade }) => trade.filter(({ indicator }) => indicator.id === 'dds-total'))
  const citations = totals.flatMap((figure) => figure.citations)
  const numbers = numberSources(citations)
  const nation = profiles.find(({ region }) => region.scheme === 'nation')
  const link = (region: Region) => (
    <a href={localPath(language, pathOf(regionPage(region)))}>{names.place(region.id, 'full')}</a>
  )
  return (
    <PageFrame language={language} path="/regions" release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path="/regions" language={language} />
      <Breadcrumbs origin={settings.SITE_URL} language={language} items={[{ name: index.title, path: '/regions' }]} />
      <article className="reading region-index">
        <h1>{index.title}</h1>
        <p>{index.lead}</p>
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
            <FigureTable
              columns={[
                { head: head.region },
                { head: head.year },
                { head: head.value, isNumber: true },
                { head: head.share, isNumber: true },
                { head: head.basis },
              ]}
              rows={profiles
                .filter(({ region }) => belongs(region, scheme))
                .flatMap(({ region, trade }) =>
                  trade
                    .filter(({ indicator }) => indicator.id === 'dds-total')
                    .map((row, i) => ({
                      key: `${region.id} ${row.figure.period}`,
                      name: (
                        <>
                          {link(region)}
                          {i === 0 ? <small>{index.places(region.members.length)}</small> : null}
                        </>
                      ),
                      cells: [
                        row.figure.period,
                        names.phrases.quantity(row.figure.quantity, row.indicator),
                        row.share === null ? null : percentText(row.share, language),
                        <Basis key="basis" sourced={row} names={names} words={regionWords} numbers={numbers} />,
                      ],
                    })),
                )}
            />
          </section>
        ))}
        <SourceList
          title={regionWords.sources}
          citations={citations}
          numbers={numbers}
          words={words}
          language={language}
        />
      </article>
    </PageFrame>
  )
}

/** East and Northeast have the same members in both schemes: they stand in both. */
function belongs({ id, scheme }: Region, shown: (typeof schemes)[number]): boolean {
  return scheme === shown || (shown === 'three' && (id === 'east' || id === 'northeast'))
}
