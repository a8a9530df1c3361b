import type { ReactElement } from 'react'
import { availabilityOf } from '@/data/model/availability'
import type { Catalog } from '@/data/model/catalog'
import type { DataTable } from '@/data/model/data-table'
import type { Dataset, Indicator } from '@/data/model/dataset'
import { withEconomies } from '@/data/model/economy-names'
import { figureNotes } from '@/data/model/figure-notes'
import { groupTable, provinceTable } from '@/data/model/figure-table'
import type { Imprint } from '@/data/model/imprint'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import type { Plate } from '@/data/model/plate'
import { seriesOf } from '@/data/model/series'
import { sourceUses } from '@/data/model/source-uses'
import { viewParams } from '@/data/model/view-codec'
import { PageFiles } from '../share/page-files'
import { localPath, withQuery } from '../ui/address'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { wordsOf } from '../words/dictionary'
import { indicatorWords } from './indicator-dictionary'
import { IndicatorDistribution } from './indicator-distribution'
import { IndicatorFacts } from './indicator-facts'
import { IndicatorGaps } from './indicator-gaps'
import { indicatorSentence } from './indicator-heading'
import { IndicatorMap } from './indicator-map'
import { IndicatorMethods } from './indicator-methods'
import { IndicatorSources } from './indicator-sources'
import { IndicatorTables } from './indicator-tables'
import './indicators.css'

type Props = {
  readonly dataset: Dataset
  readonly catalog: Catalog
  readonly indicator: Indicator
  /** The newest map of the indicator, if it has figures by province. */
  readonly plate: Plate | null
  /** What the files of the page hold. */
  readonly table: DataTable
  readonly imprint: Imprint
  readonly settings: Operator
}

/** All that is known of one indicator: what it is, every figure, every hole, what classes do to its map, sources. */
export function IndicatorPage({ dataset, catalog, indicator, plate, table, imprint, settings }: Props): ReactElement {
  const { language } = imprint
  const words = indicatorWords(language)
  const names = withEconomies(dataset, namesOf(dataset, language))
  const path = `/indicators/${indicator.id}`
  const name = say(indicator, 'name', language)
  const availability = availabilityOf(dataset, indicator)
  const provinces = provinceTable(dataset, indicator)
  const groups = groupTable(dataset, indicator)
  const figures = [...groups.rows, ...(provinces?.rows ?? [])].flatMap((row) => row.figures)
  const sources = sourceUses(dataset, figures)
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Breadcrumbs
        origin={settings.SITE_URL}
        language={language}
        items={[
          { name: words.indicators, path: '/indicators' },
          { name, path },
        ]}
      />
      <article className="indicator">
        <header>
          <h1>{name}</h1>
          <p className="kind">{wordsOf(language).themes[indicator.theme]}</p>
          <p className="headline">{indicatorSentence(dataset, indicator, plate, names)}</p>
        </header>
        {plate === null ? null : (
          <IndicatorMap
            dataset={dataset}
            plate={plate}
            explorer={localPath(language, withQuery('/', viewParams(plate.view, catalog)))}
            names={names}
            settings={settings}
          />
        )}
        <IndicatorFacts dataset={dataset} indicator={indicator} availability={availability} language={language} />
        {plate === null ? null : <IndicatorDistribution plate={plate} names={names} />}
        <IndicatorTables
          dataset={dataset}
          indicator={indicator}
          provinces={provinces}
          groups={groups}
          sources={sources}
          notes={figureNotes(dataset, indicator)}
          names={names}
        />
        <IndicatorGaps dataset={dataset} availability={availability} names={names} />
        {plate === null ? null : (
          <IndicatorMethods plate={plate} series={seriesOf(dataset, indicator)} catalog={catalog} names={names} />
        )}
        <IndicatorSources dataset={dataset} indicator={indicator} sources={sources} language={language} />
        <PageFiles table={table} imprint={imprint} path={path} />
      </article>
    </PageFrame>
  )
}
