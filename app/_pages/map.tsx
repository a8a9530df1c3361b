import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { searchOf } from '@/app/_open/opened'
import { openView } from '@/app/_open/page'
import type { ExplorerProps } from '@/components/explorer/explorer'
import { classFills } from '@/components/map/palette'
import { SiteLegend, SiteSummary } from '@/components/map/site-legend'
import { AboutIndicator } from '@/components/sources/about-indicator'
import { MapPage } from '@/components/view/view-page'
import { placePath } from '@/data/address/page'
import { withQuery } from '@/data/address/path'
import type { Language } from '@/data/language'

import { punctuation } from '@/data/language'

import { citationsOfMap } from '@/data/map/sources'

import { settings } from '@/data/settings'
import { viewParams } from '@/data/view/view-codec'
import { openedMetadata, withCard } from './metadata'
import { releaseNote } from './release-note'
import { viewProps } from './view-props'
import '@/components/explorer/explorer.css'
import '@/components/zoom/zoom-layer.css'

const page = { kind: 'map' } as const

/** Title and description of the map that a query asks for. */
export function explorerMetadata(language: Language, query: Query): Metadata {
  const opened = openView(page, searchOf(query), language)
  return withCard(openedMetadata(opened), opened, opened.title() + punctuation[language].colon + opened.finding())
}

/**
 * The page of the map that a query asks for. The explorer comes from the route, one for each language: a page sends the
 * scripts of all client components that it names, and a reader needs one language.
 */
export function explorerPage(language: Language, Explorer: ComponentType<ExplorerProps>, query: Query): ReactElement {
  const opened = openView(page, searchOf(query), language)
  const { dataset, options, view, data, map, names } = opened
  const props = viewProps(opened)
  const hasSites = view.layers.length > 0
  return (
    <MapPage
      language={language}
      path={withQuery('/', viewParams(view, options))}
      canonical={withQuery('/', opened.query)}
      release={dataset.release}
      settings={settings()}
    >
      {releaseNote(opened)}
      <Explorer
        {...props}
        fills={classFills(map.map, view.palette)}
        siteLegend={hasSites ? <SiteLegend thematic={map} language={language} /> : null}
        siteSummary={
          hasSites ? (
            <SiteSummary thematic={map} names={names} href={(place) => placePath(language, props.slugs, place)} />
          ) : null
        }
        about={
          <AboutIndicator
            series={data.series}
            citations={citationsOfMap(data.series, map.map, view.change?.base ?? null)}
            language={language}
          />
        }
      />
    </MapPage>
  )
}
