import type { ReactElement } from 'react'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import type { SiteSettings } from '@/components/page/page'
import { HeadLinks, PageFrame } from '@/components/page/page'
import { numberSources } from '@/components/sources/cite'
import { PageFiles } from '@/components/sources/downloads'
import { SourceList } from '@/components/sources/source-list'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { DataTable } from '@/data/export/data-table'
import type { Publication } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { numberOf } from '@/data/facts/quantity'
import { writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { RegionProfile } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import { regionSentence } from '@/data/text/page-titles'
import { regionWordsOf, wordsOf } from '@/data/words/words'
import { RegionFigure } from './region-figure'
import { GrowthSection, MemberSections, ReconciliationSection } from './region-sections'
import { TradeTable } from './region-tables'
import './regions.css'

type Props = {
  readonly dataset: Dataset
  readonly profile: RegionProfile
  /** What the files of the page hold. */
  readonly table: DataTable
  readonly imprint: Publication
  readonly settings: SiteSettings
}

/** The page of one region: headline, map, printed and derived totals, provinces, concentration, reconciliation, sources. */
export function RegionPage({ dataset, profile, table, imprint, settings }: Props): ReactElement {
  const { language } = imprint
  const [words, regionWords] = [wordsOf(language), regionWordsOf(language)]
  const names = namesOf(dataset, language)
  const { region, trade, silent, others } = profile
  const page = regionPage(region)
  const path = pathOf(page)
  const name = names.place(region.id, 'full')
  const note = localText(region, 'note', language)
  const citations = [...trade, ...others].flatMap((figure) => figure.citations)
  const numbers = numberSources(citations)
  const shared = { dataset, profile, names, words: regionWords, numbers }
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Breadcrumbs
        origin={settings.SITE_URL}
        language={language}
        items={[
          { name: regionWords.index.title, path: '/regions' },
          { name: names.place(region.id, 'short'), path },
        ]}
      />
      <article className="region-page">
        <header>
          <h1>{name}</h1>
          <p className="kind">{regionWords.kinds[region.scheme](region.members.length)}</p>
          <p className="headline">{regionSentence(profile, names)}</p>
          {note === null ? null : <p className="caution">{note}</p>}
        </header>
        <RegionFigure
          profile={profile}
          names={names}
          words={words}
          regionWords={regionWords}
          approvalNumber={settings.MAP_APPROVAL_NUMBER}
        />
        <section>
          <h2>{regionWords.trade}</h2>
          <TradeTable figures={trade} names={names} words={regionWords} numbers={numbers} />
          {silent.map((period) => (
            <p key={period}>{regionWords.silent(names.place(region.id, 'short'), period)}</p>
          ))}
        </section>
        <GrowthSection {...shared} />
        <MemberSections {...shared} />
        <ReconciliationSection {...shared} />
        <section>
          <h2>{regionWords.others}</h2>
          <TradeTable figures={others} names={names} words={regionWords} numbers={numbers} />
        </section>
        <SiteLinks {...{ dataset, profile, language }} />
        <SourceList
          title={regionWords.sources}
          citations={citations}
          numbers={numbers}
          words={words}
          language={language}
        />
        <PageFiles table={table} imprint={imprint} page={page} />
      </article>
    </PageFrame>
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
  const name = language === 'zh' ? region.short_zh : region.short_en
  const bases = dataset.bases.filter(({ place }) => region.members.includes(place))
  const zones = others.find(({ indicator }) => indicator.id === 'zones')
  return (
    <section>
      <h2>{words.sites}</h2>
      <p>
        {bases.length === 0 ? words.noBases(name) : words.basesIn(name, bases.length)}
        {bases.map((base, i) => (
          <span key={base.id}>
            {i === 0 ? '' : language === 'zh' ? '、' : ', '}
            <a href={localPath(language, `/sites/${base.id}`)}>{localText(base, 'name', language)}</a>
          </span>
        ))}
        {bases.length === 0 ? '' : language === 'zh' ? '。' : '.'}
      </p>
      {zones === undefined ? null : (
        <p>{words.zonesIn(name, writeDecimal(numberOf(zones.figure.quantity) ?? 0, 0, language))}</p>
      )}
    </section>
  )
}
