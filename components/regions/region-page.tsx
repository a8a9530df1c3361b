import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { PageFiles } from '@/components/sources/downloads'
import { numberSources, SourceList } from '@/components/sources/source-list'
import { Unbroken } from '@/components/ui/unbroken'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { DataTable } from '@/data/export/data-table'
import type { Publication } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { numberOf } from '@/data/facts/quantity'
import { writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { RegionProfile } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import { regionSentence } from '@/data/text/page-titles'
import { regionWordsOf } from '@/data/words/words'
import { GrowthSection, MemberSections, ReconciliationSection, RegionMapFigure } from './region-sections'
import { TradeTable } from './sourced-table'
import './regions.css'

type Props = {
  readonly dataset: Dataset
  readonly profile: RegionProfile
  /** What the files of the page hold. */
  readonly table: DataTable
  readonly publication: Publication
  readonly settings: SiteSettings
}

/** The page of one region: headline, map, printed and derived totals, provinces, concentration, reconciliation, sources. */
export function RegionPage({ dataset, profile, table, publication, settings }: Props): ReactElement {
  const { language } = publication
  const regionWords = regionWordsOf(language)
  const names = namesOf(dataset, language)
  const { region, trade, silent, others } = profile
  const page = regionPage(region)
  const path = pathOf(page)
  const name = names.place(region.id, 'full')
  const citations = [...trade, ...others].flatMap((figure) => figure.citations)
  const numbers = numberSources(citations)
  const shared = { dataset, profile, names, words: regionWords, numbers }
  return (
    <Page
      {...{ language, path, settings }}
      release={dataset.release}
      name={names.place(region.id, 'short')}
      above={[{ name: regionWords.index.title, path: '/regions' }]}
      article={{
        look: 'region-page',
        title: name,
        kind: regionWords.kinds[region.scheme](region.members.length),
        headline: <Unbroken text={regionSentence(profile, names)} words={[names.place(region.id, 'full')]} />,
        caution: localText(region, 'note', language),
      }}
    >
      <RegionMapFigure profile={profile} names={names} approvalNumber={settings.MAP_APPROVAL_NUMBER} />
      <section>
        <h2>{regionWords.trade}</h2>
        <TradeTable rows={trade} names={names} numbers={numbers} />
        {silent.map((period) => (
          <p key={period}>{regionWords.silent(names.place(region.id, 'short'), period)}</p>
        ))}
      </section>
      <GrowthSection {...shared} />
      <MemberSections {...shared} />
      <ReconciliationSection {...shared} />
      <section>
        <h2>{regionWords.others}</h2>
        <TradeTable rows={others} names={names} numbers={numbers} />
      </section>
      <SiteLinks {...{ dataset, profile, language }} />
      <SourceList title={regionWords.sources} citations={citations} language={language} />
      <PageFiles table={table} publication={publication} page={page} />
    </Page>
  )
}

/** The bases of a region, each with a link, and the number of its zones. */
function SiteLinks({
  dataset,
  profile,
  language,
}: Pick<Props, 'dataset' | 'profile'> & { readonly language: Language }): ReactElement {
  const words = regionWordsOf(language)
  const { region, others } = profile
  const name = localText(region, 'short', language)
  const bases = dataset.bases.filter(({ place }) => region.members.includes(place))
  const zones = others.find(({ indicator }) => indicator.counts === 'zones')
  return (
    <section>
      <h2>{words.sites}</h2>
      <p>
        {bases.length === 0 ? words.noBases(name) : words.basesIn(name, bases.length)}
        {bases.map((base, i) => (
          <span key={base.id}>
            {i === 0 ? '' : punctuation[language].list}
            <a href={localPath(language, `/sites/${base.id}`)}>{localText(base, 'name', language)}</a>
          </span>
        ))}
        {bases.length === 0 ? '' : punctuation[language].stop}
      </p>
      {zones === undefined ? null : (
        <p>{words.zonesIn(name, writeDecimal(numberOf(zones.figure.quantity) ?? 0, 0, language))}</p>
      )}
    </section>
  )
}
