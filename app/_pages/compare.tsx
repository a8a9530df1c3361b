import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import { compareTables } from '@/app/_open/compare-tables'
import { dataAddresses } from '@/app/_open/data-files'
import type { Query } from '@/app/_open/view'
import { compareKeys, openView } from '@/app/_open/view'
import type { CompareProps } from '@/components/compare/compare'
import { landPaths } from '@/components/map/land-paths'
import { Corrections } from '@/components/ui/corrections'
import { MapPage } from '@/components/view/view-page'
import { withQuery } from '@/data/address/path'
import { pictureHref, pictureSizes, pictureView } from '@/data/address/picture'
import { comparisonOf } from '@/data/comparison/comparison'
import { compareAlt } from '@/data/export/alt-text'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { nameTable } from '@/data/text/names'
import { namesOf } from '@/data/text/names-of'
import { compareHeading } from '@/data/text/page-titles'
import { viewParams } from '@/data/view/view-codec'
import { compareWordsOf } from '@/data/words/words'
import { openGraph } from './metadata'
import { releaseNote } from './release-note'

/** Title and description of the comparison that a query asks for. */
export function compareMetadata(language: Language, query: Query): Metadata {
  const { dataset, catalog, material, plate } = openView(query, compareKeys)
  const words = compareWordsOf(language)
  const names = namesOf(dataset, language)
  const comparison = comparisonOf(material, compareTables(dataset), plate.view)
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
