import type { ReactElement } from 'react'
import type { Catalog } from '@/data/model/catalog'
import type { Correction } from '@/data/model/correction'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import type { Plate } from '@/data/model/plate'
import { plateFinding, plateTitle } from '@/data/model/title'
import { viewParams } from '@/data/model/view-codec'
import { MapFigure } from '../map/map-figure'
import { MapLegend } from '../map/map-legend'
import { PlaceTable } from '../table/place-table'
import { localPath, withQuery } from '../ui/address'
import { HeadLinks } from '../ui/head-links'
import { PageFrame } from '../ui/page-frame'
import type { Operator } from '../ui/operator'
import { wordsOf } from '../words/dictionary'
import { AboutIndicator } from './about-indicator'
import { Corrections } from './corrections'
import { ViewForm } from './view-form'

type Props = {
  readonly dataset: Dataset
  readonly catalog: Catalog
  readonly plate: Plate
  readonly corrections: readonly Correction[]
  readonly language: Language
  readonly settings: Operator
}

const SCOPE = 'm'

/** The map page: finding, map with controls and legend, the complete table, and what the figures mean. */
export function MapPage({ dataset, catalog, plate, corrections, language, settings }: Props): ReactElement {
  const words = wordsOf(language)
  const names = namesOf(dataset, language)
  const path = withQuery('/', viewParams(plate.view, catalog))
  const slugs = new Map(dataset.places.map((place) => [place.code, place.slug]))
  const profile = (place: string) => localPath(language, `/provinces/${slugs.get(place) ?? place}`)
  const isProvince = plate.view.level === 'province'
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Corrections corrections={corrections} words={words} language={language} />
      <div className="explorer">
        <hgroup>
          <p>{plateTitle(plate, names)}</p>
          <h1>{plateFinding(plate, names)}</h1>
        </hgroup>
        <ViewForm
          view={plate.view}
          catalog={catalog}
          indicators={dataset.indicators}
          words={words}
          language={language}
          action={localPath(language, '/')}
        />
        <MapFigure
          plate={plate}
          names={names}
          words={words}
          scope={SCOPE}
          approvalNumber={settings.MAP_APPROVAL_NUMBER}
          href={isProvince ? (cell) => profile(cell.place) : null}
        >
          <MapLegend plate={plate} words={words} language={language} scope={SCOPE} />
        </MapFigure>
      </div>
      <div className="beneath">
        <PlaceTable plate={plate} names={names} words={words} href={isProvince ? profile : null} />
        <AboutIndicator dataset={dataset} indicator={plate.map.slice.indicator} words={words} language={language} />
      </div>
    </PageFrame>
  )
}
