import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import { dataAddresses } from '@/app/_open/data-files'
import type { Query } from '@/app/_open/opened'
import { searchOf } from '@/app/_open/opened'
import { openView } from '@/app/_open/page'
import { compareKeys, compareTables } from '@/app/_open/view'
import type { CompareProps } from '@/components/compare/compare'
import { landPaths } from '@/components/map/land-paths'
import { Corrections } from '@/components/ui/corrections'
import { MapPage } from '@/components/view/view-page'
import { withQuery } from '@/data/address/path'
import { compareAlt } from '@/data/export/alt-text'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { nameTable } from '@/data/text/names'
import { viewParams } from '@/data/view/view-codec'
import { compareWordsOf } from '@/data/words/words'
import { openGraph, withCard } from './metadata'
import { releaseNote } from './release-note'

const page = { kind: 'compare' } as const

/** Title and description of the comparison that a query asks for. */
export function compareMetadata(language: Language, query: Query): Metadata {
  const opened = openView(page, searchOf(query), language)
  const metadata = openGraph(language, opened.title(), compareWordsOf(language).description)
  return withCard(metadata, opened, compareAlt(opened.comparison(), opened.title(), opened.names).short)
}

/** The page of the comparison that a query asks for; its component comes from the route, one for each language. */
export function comparePage(language: Language, Compare: ComponentType<CompareProps>, query: Query): ReactElement {
  const opened = openView(page, searchOf(query), language)
  const { dataset, options, view, data, corrections } = opened
  const asked = viewParams(view, options)
  return (
    <MapPage language={language} path={withQuery('/compare', asked)} release={dataset.release} settings={settings()}>
      {releaseNote(opened)}
      <Compare
        viewData={data}
        tables={compareTables(dataset)}
        viewOptions={options}
        built={compareKeys}
        query={asked.toString()}
        names={nameTable(dataset, language)}
        slugs={Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))}
        choices={dataset.indicators
          .filter(({ mapped }) => mapped)
          .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en }))}
        files={dataAddresses(view.release)}
        paths={landPaths(view.level === 'region' ? data.series.members : {})}
        approvalNumber={settings().MAP_APPROVAL_NUMBER}
        corrections={<Corrections corrections={corrections} language={language} />}
      />
    </MapPage>
  )
}
