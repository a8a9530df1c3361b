import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import { dataAddresses } from '@/app/_open/data-files'
import type { Query } from '@/app/_open/opened'
import { searchOf } from '@/app/_open/opened'
import { openView } from '@/app/_open/page'
import { mapKeys } from '@/app/_open/view'
import type { ExplorerProps } from '@/components/explorer/explorer'
import { SiteSummary } from '@/components/explorer/site-summary'
import { landPaths } from '@/components/map/land-paths'
import { classFills } from '@/components/map/palette'
import { SiteLegend } from '@/components/map/site-legend'
import { AboutIndicator } from '@/components/sources/about-indicator'
import { Corrections } from '@/components/ui/corrections'
import { MapPage } from '@/components/view/view-page'
import { placePath } from '@/data/address/page'
import { withQuery } from '@/data/address/path'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { nameTable } from '@/data/text/names'
import { viewParams } from '@/data/view/view-codec'
import { openedMetadata, withCard } from './metadata'
import { releaseNote } from './release-note'
import '@/components/explorer/explorer.css'
import '@/components/zoom/zoom-layer.css'

const page = { kind: 'map' } as const

/** Title and description of the map that a query asks for. */
export function explorerMetadata(language: Language, query: Query): Metadata {
  const opened = openView(page, searchOf(query), language)
  return withCard(openedMetadata(opened), opened, `${opened.title()}: ${opened.finding()}`)
}

/**
 * The page of the map that a query asks for. The explorer comes from the route, one for each language: a page sends the
 * scripts of all client components that it names, and a reader needs one language.
 */
export function explorerPage(language: Language, Explorer: ComponentType<ExplorerProps>, query: Query): ReactElement {
  const opened = openView(page, searchOf(query), language)
  const { dataset, options, view, data, map, corrections } = opened
  const asked = viewParams(view, options)
  const slugs = Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))
  return (
    <MapPage
      language={language}
      path={withQuery('/', asked)}
      canonical={withQuery('/', opened.query)}
      release={dataset.release}
      settings={settings()}
    >
      {releaseNote(opened)}
      <Explorer
        viewData={data}
        viewOptions={options}
        built={mapKeys}
        query={asked.toString()}
        names={nameTable(dataset, language)}
        slugs={slugs}
        choices={dataset.indicators
          .filter(({ mapped }) => mapped)
          .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en }))}
        files={dataAddresses(view.release)}
        paths={landPaths(view.level === 'region' ? data.series.members : {})}
        fills={classFills(map.map, view.palette)}
        approvalNumber={settings().MAP_APPROVAL_NUMBER}
        corrections={<Corrections corrections={corrections} language={language} />}
        siteLegend={view.layers.length === 0 ? null : <SiteLegend thematic={map} language={language} />}
        siteSummary={
          view.layers.length === 0 ? null : (
            <SiteSummary thematic={map} names={opened.names} href={(place) => placePath(language, slugs, place)} />
          )
        }
        about={<AboutIndicator series={data.series} language={language} />}
      />
    </MapPage>
  )
}
