import type { ReactElement } from 'react'
import { cellClaims } from '@/data/model/claim'
import type { Names } from '@/data/model/name-table'
import type { RegionProfile } from '@/data/model/region-profile'
import { cellSentence } from '@/data/model/sentence'
import { MapNote } from '../map/map-figure'
import { MapSvg } from '../map/map-svg'
import { localPath } from '../ui/address'
import type { Words } from '../words/words'
import { ClassLegend } from './class-legend'
import { regionMap } from './region-map'
import type { RegionWords } from './region-words'

type Props = {
  readonly profile: RegionProfile
  readonly names: Names
  readonly words: Words
  readonly regionWords: RegionWords
  readonly approvalNumber: string | undefined
}

/** The map of a region's provinces with its legend and notes. */
export function RegionFigure({ profile, names, words, regionWords, approvalNumber }: Props): ReactElement {
  const { map, members, region, period } = profile
  const slugs = new Map(members.map(({ place }) => [place.code, place.slug]))
  const name = names.place(region.id, 'short')
  const isNation = region.scheme === 'nation'
  const shown = isNation ? map : { ...map, cells: map.cells.filter(({ place }) => slugs.has(place)) }
  const drawing = regionMap(map, region.id, region.members, {
    scope: 'r',
    names,
    title: regionWords.map(name, period),
    description: regionWords.mapDescription(name, members.length),
    sentence: (cell) => cellSentence(cellClaims(cell, map), names),
    href: (cell) => localPath(names.language, `/provinces/${slugs.get(cell.place) ?? cell.place}`),
    insetName: words.map.inset,
  })
  return (
    <figure className="region-map r">
      <MapSvg drawing={drawing} />
      <figcaption>
        <p>{regionWords.map(name, period)}</p>
        <ClassLegend
          map={shown}
          words={words}
          language={names.language}
          scope="r"
          others={isNation ? null : regionWords.mapOthers}
        />
        <MapNote words={words} approvalNumber={approvalNumber} />
      </figcaption>
    </figure>
  )
}
