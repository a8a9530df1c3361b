import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { PageFiles } from '@/components/sources/downloads'
import { Unbroken } from '@/components/ui/unbroken'
import { pathOf } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import type { DataTable } from '@/data/export/data-table'
import type { Publication } from '@/data/export/reference'
import { availabilityOf } from '@/data/facts/availability'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import { figureNotes } from '@/data/facts/indicator'
import { sourceUses } from '@/data/facts/provenance'
import { localText } from '@/data/language'
import { seriesOf } from '@/data/map/series'
import type { ThematicMap } from '@/data/map/thematic-map'
import { groupTable, provinceTable } from '@/data/text/figure-table'
import { shortNames } from '@/data/text/names'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { indicatorSentence } from '@/data/text/page-titles'
import { viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import { indicatorWordsOf, wordsOf } from '@/data/words/words'
import { IndicatorFacts } from './facts'
import { IndicatorGaps, IndicatorSources } from './gaps'
import { IndicatorDistribution, IndicatorMap } from './map'
import { IndicatorMethods } from './methods'
import { IndicatorTables } from './tables'
import './indicators.css'

type Props = {
  readonly dataset: Dataset
  readonly viewOptions: ViewOptions
  readonly indicator: Indicator
  /** The newest map of the indicator, if it has figures by province. */
  readonly thematic: ThematicMap | null
  /** What the files of the page hold. */
  readonly table: DataTable
  readonly publication: Publication
  readonly settings: SiteSettings
}

/** All that is known of one indicator: what it is, every figure, every hole, what classes do to its map, sources. */
export function IndicatorPage({
  dataset,
  viewOptions,
  indicator,
  thematic,
  table,
  publication,
  settings,
}: Props): ReactElement {
  const { language } = publication
  const words = indicatorWordsOf(language)
  const names = withEconomies(dataset, namesOf(dataset, language))
  const page = { kind: 'indicator', id: indicator.id } as const
  const path = pathOf(page)
  const name = localText(indicator, 'name', language)
  const availability = availabilityOf(dataset, indicator)
  const provinces = provinceTable(dataset, indicator)
  const groups = groupTable(dataset, indicator)
  const figures = [...groups.rows, ...(provinces?.rows ?? [])].flatMap((row) => row.figures)
  const sources = sourceUses(dataset, figures)
  return (
    <Page
      {...{ language, path, settings }}
      release={dataset.release}
      name={name}
      above={[{ name: words.indicators, path: '/indicators' }]}
      article={{
        look: 'indicator',
        kind: wordsOf(language).themes[indicator.theme],
        headline: (
          <Unbroken
            text={indicatorSentence(dataset, indicator, thematic, names)}
            words={shortNames(thematic?.map.cells ?? [], names)}
          />
        ),
      }}
    >
      {thematic === null ? null : (
        <IndicatorMap
          dataset={dataset}
          thematic={thematic}
          explorer={localPath(language, withQuery('/', viewParams(thematic.view, viewOptions)))}
          names={names}
          settings={settings}
        />
      )}
      <IndicatorFacts dataset={dataset} indicator={indicator} availability={availability} language={language} />
      {thematic === null ? null : <IndicatorDistribution thematic={thematic} names={names} />}
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
      {thematic === null ? null : (
        <IndicatorMethods
          thematic={thematic}
          series={seriesOf(dataset, indicator)}
          viewOptions={viewOptions}
          names={names}
        />
      )}
      <IndicatorSources dataset={dataset} indicator={indicator} sources={sources} language={language} />
      <PageFiles table={table} publication={publication} page={page} />
    </Page>
  )
}
