import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import type { CompareProps } from '@/components/compare/compare'
import { compareWordsOf } from '@/components/compare/compare-dictionary'
import { compareHeading } from '@/components/compare/heading'
import { Corrections } from '@/components/explorer/corrections'
import { MapPage } from '@/components/explorer/map-page'
import { landPaths } from '@/components/map/geometry'
import { withQuery } from '@/components/ui/address'
import { compare } from '@/data/model/compare'
import type { Language } from '@/data/model/language'
import { nameTable } from '@/data/model/name-table'
import { namesOf } from '@/data/model/names'
import type { ViewKey } from '@/data/model/view-codec'
import { viewParams } from '@/data/model/view-codec'
import { settings } from '@/data/settings'
import { compareTables } from './compare-tables'
import { dataAddresses } from './data-files'
import { openGraph } from './open-graph'
import type { Query } from './open-view'
import { openView } from './open-view'

/** The keys that the comparison can show. */
const built: readonly ViewKey[] = [
  'v',
  'indicator',
  'period',
  'level',
  'places',
  'circles',
  'change',
  'versus',
  'axes',
  'scale',
  'pair',
  'quadrants',
  'peers',
  'text',
  'release',
]

/** Title and description of the comparison that a query asks for. */
export function compareMetadata(language: Language, query: Query): Metadata {
  const { dataset, material, plate } = openView(query, built)
  const words = compareWordsOf(language)
  const comparison = compare(material, compareTables(dataset), plate.view)
  return openGraph(language, compareHeading(comparison, namesOf(dataset, language), words), words.description)
}

/** The page of the comparison that a query asks for; its component comes from the route, one for each language. */
export function comparePage(language: Language, Compare: ComponentType<CompareProps>, query: Query): ReactElement {
  const { dataset, catalog, material, plate, corrections } = openView(query, built)
  return (
    <MapPage
      language={language}
      path={withQuery('/compare', viewParams(plate.view, catalog))}
      release={dataset.release}
      settings={settings()}
    >
      <Compare
        material={material}
        tables={compareTables(dataset)}
        catalog={catalog}
        built={built}
        query={viewParams(plate.view, catalog).toString()}
        names={nameTable(dataset, language)}
        slugs={Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))}
        choices={dataset.indicators
          .filter(({ mapped }) => mapped)
          .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en }))}
        files={dataAddresses(plate.view.release)}
        paths={landPaths(plate.view.level === 'region' ? material.series.members : {})}
        approvalNumber={settings().MAP_APPROVAL_NUMBER}
        corrections={<Corrections corrections={corrections} language={language} />}
      />
    </MapPage>
  )
}
