import type { ReactElement } from 'react'
import { landPaths } from '@/components/map/land-paths'
import { MapLegend } from '@/components/map/legend'
import { MapFigure } from '@/components/map/map-figure'
import { classFills } from '@/components/map/palette'
import type { SiteSettings } from '@/components/page/page'
import { placeAddress } from '@/data/address/page'
import type { Dataset } from '@/data/facts/dataset'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { mapTitle } from '@/data/text/title'
import { indicatorWordsOf, wordsOf } from '@/data/words/words'
import '@/components/map/legend.css'

type Props = {
  readonly dataset: Dataset
  readonly plate: ThematicMap
  /** The same map in the explorer. */
  readonly explorer: string
  readonly names: Names
  readonly settings: SiteSettings
}

/** The newest figures by province on a map that leads to the provinces, with its legend. */
export function IndicatorMap({ dataset, plate, explorer, names, settings }: Props): ReactElement {
  const { language } = names
  const words = wordsOf(language)
  const own = indicatorWordsOf(language)
  return (
    <section className="indicator-map" aria-label={mapTitle(plate, names)}>
      <MapFigure
        scope="m"
        plate={plate}
        names={names}
        words={words}
        href={(cell) => placeAddress(dataset, cell.place, language) ?? ''}
        approvalNumber={settings.MAP_APPROVAL_NUMBER}
        paths={landPaths()}
        paint={classFills(plate.map)}
      >
        <div>
          <h2>{mapTitle(plate, names)}</h2>
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
