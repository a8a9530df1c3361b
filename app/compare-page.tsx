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
import { compareAlt } from '@/data/model/compare-alt'
import type { Language } from '@/data/model/language'
import { nameTable } from '@/data/model/name-table'
import { namesOf } from '@/data/model/names'
import { pictureHref, pictureView } from '@/data/model/picture-address'
import { pictureSizes } from '@/data/model/picture-name'
import { viewParams } from '@/data/model/view-codec'
import { settings } from '@/data/settings'
import { compareKeys } from './compare-keys'
import { compareTables } from './compare-tables'
import { dataAddresses } from './data-files'
import { openGraph } from './open-graph'
import type { Query } from './open-view'
import { openView } from './open-view'
import { releaseNote } from './release-note'

/** Title and description of the comparison that a query asks for. */
export function compareMetadata(language: Language, query: Query): Metadata {
  const { dataset, catalog, material, plate } = openView(query, compareKeys)
  const words = compareWordsOf(language)
  const names = namesOf(dataset, language)
  const comparison = compare(material, compareTables(dataset), plate.view)
  const heading = compareHeading(comparison, names, words)
  const metadata = openGraph(language, heading, words.description)
  // Networks fetch a card by its whole address only.
  const { SITE_URL } = settings()
  if (SITE_URL === undefined) return metadata
  const params = viewParams(pictureView(plate.view), catalog)
  const asked = { kind: 'compare', slug: null, format: 'png' } as const
  const url = SITE_URL + pictureHref(asked, { name: 'card', density: 1 }, language, params)
  const { width, height } = pictureSizes.card
  const images = [{ url, type: 'image/png', width, height, alt: compareAlt(comparison, heading, names).short }]
  return { ...metadata, openGraph: { ...metadata.openGraph, images }, twitter: { card: 'summary_large_image' } }
}

/** The page of the comparison that a query asks for; its component comes from the route, one for each language. */
export function comparePage(language: Language, Compare: ComponentType<CompareProps>, query: Query): ReactElement {
  const { dataset, catalog, material, plate, corrections } = openView(query, compareKeys)
  return (
    <MapPage
      language={language}
      path={withQuery('/compare', viewParams(plate.view, catalog))}
      release={dataset.release}
      settings={settings()}
    >
      {releaseNote(plate.view, '/compare', language)}
      <Compare
        material={material}
        tables={compareTables(dataset)}
        catalog={catalog}
        built={compareKeys}
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
