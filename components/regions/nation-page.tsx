import type { ReactElement } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { PageFiles } from '@/components/sources/downloads'
import { numberSources, SourceList } from '@/components/sources/source-list'
import { Unbroken } from '@/components/ui/unbroken'
import { localPath } from '@/data/address/path'
import type { DataTable } from '@/data/export/data-table'
import type { Publication } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { FlowSeries, NationProfile } from '@/data/profile/nation'
import { namesOf } from '@/data/text/names-of'
import { regionSentence } from '@/data/text/page-titles'
import { nationWordsOf, regionWordsOf } from '@/data/words/words'
import { FlowFigure, FlowNotes } from './flows'
import { PrintedShareTables, RegionTable, TargetTable } from './nation-tables'
import { GrowthSection, MemberSections, ReconciliationSection, RegionMapFigure } from './region-sections'
import { SourcedTable, TradeTable } from './sourced-table'
import { WorldTables } from './world-tables'
import './regions.css'

type Props = {
  readonly dataset: Dataset
  readonly nation: NationProfile
  /** What the files of the page hold. */
  readonly table: DataTable
  readonly publication: Publication
  readonly settings: SiteSettings
}

/** The page of the nation: what the regions' pages have, its series by year, its place in the world, and its goals. */
export function NationPage({ dataset, nation, table, publication, settings }: Props): ReactElement {
  const { language } = publication
  const [regionWords, nationWords] = [regionWordsOf(language), nationWordsOf(language)]
  const names = namesOf(dataset, language)
  const { profile } = nation
  const { region } = profile
  const citations = nationCitations(nation)
  const numbers = numberSources(citations)
  const shared = { dataset, profile, names, words: regionWords, numbers }
  const own = { names, words: nationWords, numbers }
  const flows = [nationWords.flows.total, nationWords.flows.exports, nationWords.flows.imports]
  const sections = [
    ['trade', regionWords.trade],
    ['later', nationWords.later],
    ['deliverable', nationWords.series.dds],
    ['delivered', nationWords.series.delivered],
    ['branches', nationWords.branches],
    ['ecommerce', nationWords.ecommerce],
    ['world', nationWords.world],
    ['targets', nationWords.targets],
    ['regions', nationWords.regions],
    ['members', regionWords.members(profile.period)],
    ['reconciliation', regionWords.reconciliation],
  ] as const
  return (
    <Page
      {...{ language, settings }}
      path="/nation"
      release={dataset.release}
      name={names.place(region.id, 'short')}
      above={[{ name: regionWords.index.title, path: '/regions' }]}
      article={{
        look: 'region-page nation-page',
        title: names.place(region.id, 'full'),
        kind: regionWords.kinds.nation(region.members.length),
        headline: <Unbroken text={regionSentence(profile, names)} words={[names.place(region.id, 'full')]} />,
        caution: localText(region, 'note', language),
        header: <Contents label={nationWords.contents} sections={sections} />,
      }}
    >
      <style>{chartStyle('reader')}</style>
      <RegionMapFigure profile={profile} names={names} approvalNumber={settings.MAP_APPROVAL_NUMBER} />
      <section>
        <h2 id="trade">{regionWords.trade}</h2>
        <TradeTable rows={profile.trade} names={names} numbers={numbers} />
      </section>
      <GrowthSection {...shared} />
      <section>
        <h2 id="later">{nationWords.later}</h2>
        <p>{nationWords.laterLead}</p>
        <SourcedTable rows={nation.later} extras={['growth', 'basis']} names={names} numbers={numbers} />
      </section>
      <section>
        <h2 id="deliverable">{nationWords.series.dds}</h2>
        <p>{nationWords.seriesLead}</p>
        <FlowFigure series={nation.deliverable} {...own} />
        <FlowNotes series={nation.deliverable} flows={flows} language={language} lead={nationWords.growthNote} />
      </section>
      <section>
        <h2 id="delivered">{nationWords.series.delivered}</h2>
        <FlowFigure series={nation.delivered} {...own} />
        <FlowNotes series={nation.delivered} flows={flows} language={language} lead={nationWords.growthNote} />
      </section>
      <section>
        <h2 id="branches">{nationWords.branches}</h2>
        <div className="branches">
          {nation.branches.map((series) => (
            <div key={series.family}>
              <h3>{nationWords.series[series.family]}</h3>
              <FlowFigure series={series} {...own} />
            </div>
          ))}
        </div>
        {branchNotes(nation.branches, language).map((text) => (
          <p key={text} className="aside-note">
            {text}
          </p>
        ))}
      </section>
      <section>
        <h2 id="ecommerce">{nationWords.ecommerce}</h2>
        <FlowFigure series={nation.ecommerce} {...own} />
        <FlowNotes series={nation.ecommerce} flows={flows} language={language} lead={nationWords.growthNote} />
        <PrintedShareTables
          shares={nation.ecommerceShares}
          parts={nation.ecommerceParts}
          places={region.members.length}
          {...own}
        />
      </section>
      <section>
        <h2 id="world">{nationWords.world}</h2>
        <WorldTables rankings={nation.world} {...own} />
        <p className="aside-note">
          {nation.world.map(({ measure }) => localText(names.indicator(measure), 'comparability', language)).at(-1)}
        </p>
      </section>
      <section>
        <h2 id="targets">{nationWords.targets}</h2>
        <TargetTable targets={nation.targets} {...own} />
      </section>
      <section>
        <h2 id="regions">{nationWords.regions}</h2>
        <RegionTable regions={nation.regions} names={names} />
      </section>
      <MemberSections {...shared} />
      <ReconciliationSection {...shared} />
      <p>
        <a href={localPath(language, '/data/reconciliation')}>{nationWords.allChecks}</a>
      </p>
      <section>
        <h2>{regionWords.others}</h2>
        <TradeTable rows={profile.others} names={names} numbers={numbers} />
      </section>
      <SourceList title={regionWords.sources} citations={citations} language={language} />
      <PageFiles table={table} publication={publication} page={{ kind: 'nation' }} />
    </Page>
  )
}

type ContentsProps = {
  readonly label: string
  /** The anchor of each section with its heading. */
  readonly sections: readonly (readonly [id: string, title: string])[]
}

/** The sections of a long page, each a link. */
function Contents({ label, sections }: ContentsProps): ReactElement {
  return (
    <nav className="contents" aria-label={label}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** All that the page cites, in reading order. */
function nationCitations(nation: NationProfile): readonly Citation[] {
  const { profile, later, deliverable, delivered, branches, ecommerce } = nation
  const series = [deliverable, delivered, ...branches, ecommerce].flatMap(({ years }) =>
    years.flatMap(({ figures }) => figures),
  )
  return [
    ...profile.trade,
    ...later,
    ...series,
    ...[...nation.ecommerceShares, ...nation.ecommerceParts].flatMap(({ rows }) => rows.map(({ sourced }) => sourced)),
    ...nation.world.flatMap(({ rows, world }) => [
      ...rows.map(({ sourced }) => sourced),
      ...(world === null ? [] : [world]),
    ]),
    ...nation.targets,
    ...profile.others,
  ].flatMap(({ citations }) => citations)
}

/** What the branches do not compare with: each text once, after the branches that it is of. */
function branchNotes(branches: readonly FlowSeries[], language: Language): readonly string[] {
  const words = nationWordsOf(language)
  const { list, colon } = punctuation[language]
  const texts = branches.map(({ indicators: [total] }) =>
    total === undefined ? '' : localText(total, 'comparability', language),
  )
  return [...new Set(texts)].map((text) => {
    const own = branches.filter((_, i) => texts[i] === text).map(({ family }) => words.series[family])
    return own.join(list) + colon + text
  })
}
