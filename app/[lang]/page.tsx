import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { MapPage } from '@/components/explorer/map-page'
import { landPaths } from '@/components/map/geometry'
import { paint } from '@/components/map/paint'
import { withQuery } from '@/components/ui/address'
import { nameTable } from '@/data/model/name-table'
import { namesOf } from '@/data/model/names'
import { plateFinding, plateTitle } from '@/data/model/title'
import { viewParams } from '@/data/model/view-codec'
import { settings } from '@/data/settings'
import { dataAddresses } from '../data-files'
import { languageOf } from '../language-of'
import { openGraph } from '../open-graph'
import { built, openView } from '../open-view'

type Props = {
  readonly params: Promise<{ lang: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { dataset, plate } = openView(await searchParams)
  const names = namesOf(dataset, language)
  return openGraph(language, plateTitle(plate, names), plateFinding(plate, names))
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const { dataset, catalog, material, plate } = openView(await searchParams)
  return (
    <MapPage
      language={language}
      path={withQuery('/', viewParams(plate.view, catalog))}
      release={dataset.release}
      settings={settings()}
      material={material}
      catalog={catalog}
      built={built}
      names={nameTable(dataset, language)}
      slugs={Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))}
      choices={dataset.indicators
        .filter(({ mapped }) => mapped)
        .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en }))}
      files={dataAddresses(plate.view.release)}
      paths={landPaths(plate.view.level === 'region' ? material.series.members : {})}
      paint={paint(plate.map)}
      approvalNumber={settings().MAP_APPROVAL_NUMBER}
    />
  )
}
