import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Names } from '@/data/model/name-table'
import { sitesOf } from '@/data/model/sites'
import { MapNote } from '../map/map-figure'
import { MapSvg } from '../map/map-svg'
import { siteNames } from '../map/site-names'
import type { Words } from '../words/words'
import { SiteLegend } from './site-legend'
import type { SiteWords } from './site-words'
import { sitesMap } from './sites-map'

type Props = {
  readonly dataset: Dataset
  readonly names: Names
  readonly words: Words
  readonly siteWords: SiteWords
  readonly approvalNumber: string | undefined
}

/** The map of all bases and zones with its legend and notes. */
export function SitesFigure({ dataset, names, words, siteWords, approvalNumber }: Props): ReactElement {
  const { bases, zones } = sitesOf(dataset)
  const states = zones.map((zone) => ({ zone, active: zone.revoked === null }))
  const drawing = sitesMap(bases, states, {
    scope: 's',
    title: siteWords.map,
    description: siteWords.mapDescription(bases.length, zones.length),
    names: siteNames(names, words.map.zones),
    insetName: words.map.inset,
  })
  return (
    <figure className="sites-map s">
      <MapSvg drawing={drawing} />
      <figcaption>
        <SiteLegend words={words} />
        <MapNote words={words} approvalNumber={approvalNumber} />
      </figcaption>
    </figure>
  )
}
