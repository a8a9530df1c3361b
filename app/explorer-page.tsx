import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import { AboutIndicator } from '@/components/explorer/about-indicator'
import { Corrections } from '@/components/explorer/corrections'
import type { ExplorerProps } from '@/components/explorer/explorer'
import { MapPage } from '@/components/explorer/map-page'
import { landPaths } from '@/components/map/geometry'
import { paint } from '@/components/map/paint'
import { withQuery } from '@/components/ui/address'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'
import { nameTable } from '@/data/model/name-table'
import { namesOf } from '@/data/model/names'
import { pictureHref, pictureView } from '@/data/model/picture-address'
import { plateFinding, plateTitle } from '@/data/model/title'
import { withoutGaze } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { settings } from '@/data/settings'
import { dataAddresses } from './data-files'
import { withCard } from './link-card'
import { openGraph } from './open-graph'
import type { Query } from './open-view'
import { built, openView } from './open-view'
import { releaseNote } from './release-note'
// Here, not in the client components: there each file would cost the page a line of script.
import '@/components/explorer/explorer.css'
import '@/components/explorer/panels.css'
import '@/components/explorer/zoom-layer.css'

/** Title and description of the map that a query asks for. */
export function explorerMetadata(language: Language, query: Query): Metadata {
  const { dataset, catalog, plate } = openView(query)
  const names = namesOf(dataset, language)
  const [title, finding] = [plateTitle(plate, names), plateFinding(plate, names)]
  const params = viewParams(pictureView(plate.view), catalog)
  const card = pictureHref({ kind: 'map', slug: null, format: 'png' }, { name: 'card', density: 1 }, language, params)
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
      canonical={withQuery('/', viewParams(withoutGaze(plate.view), catalog))}
      release={dataset.release}
      settings={settings()}
    >
      {releaseNote(withoutGaze(plate.view), '/', language)}
      <Explorer
        material={material}
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
        paint={paint(plate.map, plate.view.palette)}
        approvalNumber={settings().MAP_APPROVAL_NUMBER}
        corrections={<Corrections corrections={corrections} language={language} />}
        about={<AboutIndicator series={material.series} words={wordsOf(language)} language={language} />}
      />
    </MapPage>
  )
}
