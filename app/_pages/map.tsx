import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import { dataAddresses } from '@/app/_open/data-files'
import type { Query } from '@/app/_open/view'
import { mapKeys, openView } from '@/app/_open/view'
import type { ExplorerProps } from '@/components/explorer/explorer'
import { landPaths } from '@/components/map/land-paths'
import { classFills } from '@/components/map/palette'
import { AboutIndicator } from '@/components/sources/about-indicator'
import { Corrections } from '@/components/ui/corrections'
import { MapPage } from '@/components/view/view-page'
import { withQuery } from '@/data/address/path'
import { pictureHref, pictureView } from '@/data/address/picture'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { nameTable } from '@/data/text/names'
import { namesOf } from '@/data/text/names-of'
import { mapFinding, mapTitle } from '@/data/text/title'
import { withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import { wordsOf } from '@/data/words/words'
import { openGraph, withCard } from './metadata'
import { releaseNote } from './release-note'
import '@/components/explorer/explorer.css'
import '@/components/zoom/zoom-layer.css'

/** Title and description of the map that a query asks for. */
export function explorerMetadata(language: Language, query: Query): Metadata {
  const { dataset, catalog, plate } = openView(query)
  const names = namesOf(dataset, language)
  const [title, finding] = [mapTitle(plate, names), mapFinding(plate, names)]
  const params = viewParams(pictureView(plate.view), catalog)
  // The map that everybody sees first has a card as other pages have; any other view has its own picture.
  const card =
    params.size === 0
      ? `/${language}/map/opengraph-image`
      : pictureHref({ kind: 'map', slug: null, format: 'png' }, { name: 'card', density: 1 }, language, params)
  return withCard(openGraph(language, title, finding), card, `${title}: ${finding}`)
}

/**
 * The page of the map that a query asks for. The explorer comes from the route, one for each language: a page sends the
 * scripts of all client components that it names, and a reader needs one language.
 */
export function explorerPage(language: Language, Explorer: ComponentType<ExplorerProps>, query: Query): ReactElement {
  const { dataset, catalog, material, plate, corrections } = openView(query)
  return (
    <MapPage
      language={language}
      path={withQuery('/', viewParams(plate.view, catalog))}
      canonical={withQuery('/', viewParams(withoutCamera(plate.view), catalog))}
      release={dataset.release}
      settings={settings()}
    >
      {releaseNote(withoutCamera(plate.view), '/', language)}
      <Explorer
        material={material}
        catalog={catalog}
        built={mapKeys}
        query={viewParams(plate.view, catalog).toString()}
        names={nameTable(dataset, language)}
        slugs={Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))}
        choices={dataset.indicators
          .filter(({ mapped }) => mapped)
          .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en }))}
        files={dataAddresses(plate.view.release)}
        paths={landPaths(plate.view.level === 'region' ? material.series.members : {})}
        paint={classFills(plate.map, plate.view.palette)}
        approvalNumber={settings().MAP_APPROVAL_NUMBER}
        corrections={<Corrections corrections={corrections} language={language} />}
        about={<AboutIndicator series={material.series} words={wordsOf(language)} language={language} />}
      />
    </MapPage>
  )
}
