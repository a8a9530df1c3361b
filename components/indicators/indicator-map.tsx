import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import { plateTitle } from '@/data/model/title'
import { landPaths } from '../map/geometry'
import { MapFigure } from '../map/map-figure'
import { MapLegend } from '../map/map-legend'
import { paint } from '../map/paint'
import type { Operator } from '../ui/operator'
import { wordsOf } from '../words/dictionary'
import { indicatorWords } from './indicator-dictionary'
import { placeAddress } from './place-address'
import '../map/map-legend.css'

type Props = {
  readonly dataset: Dataset
  readonly plate: Plate
  /** The same map in the explorer. */
  readonly explorer: string
  readonly names: Names
  readonly settings: Operator
}

/** The newest figures by province on a map that leads to the provinces, with its legend. */
export function IndicatorMap({ dataset, plate, explorer, names, settings }: Props): ReactElement {
  const { language } = names
  const words = wordsOf(language)
  const own = indicatorWords(language)
  return (
    <section className="indicator-map" aria-label={plateTitle(plate, names)}>
      <MapFigure
        scope="m"
        plate={plate}
        names={names}
        words={words}
        href={(cell) => placeAddress(dataset, cell.place, language) ?? ''}
        approvalNumber={settings.MAP_APPROVAL_NUMBER}
        paths={landPaths()}
        paint={paint(plate.map)}
      >
        <div>
          <h2>{plateTitle(plate, names)}</h2>
          <MapLegend plate={plate} words={words} language={language} scope="m" />
          <p className="more">
            <a href={explorer}>{own.open}</a>
          </p>
          <p className="hint">{own.mapHint}</p>
        </div>
      </MapFigure>
    </section>
  )
}
