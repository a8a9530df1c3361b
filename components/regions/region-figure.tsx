import type { ReactElement } from 'react'
import { ClassLegend } from '@/components/map/legend'
import { MapNote } from '@/components/map/map-figure'
import { regionMap } from '@/components/map/plain-map'
import { SvgTree } from '@/components/svg/svg-tree'
import { localPath } from '@/data/address/path'
import { cellClaims } from '@/data/claims/claim'
import type { RegionProfile } from '@/data/profile/region'
import type { Names } from '@/data/text/names'
import { cellSentence } from '@/data/text/sentence'
import { regionWordsOf, wordsOf } from '@/data/words/words'

type Props = {
  readonly profile: RegionProfile
  readonly names: Names
  readonly approvalNumber: string | undefined
}

/** The map of a region's provinces with its legend and notes. */
export function RegionMapFigure({ profile, names, approvalNumber }: Props): ReactElement {
  const [words, regionWords] = [wordsOf(names.language), regionWordsOf(names.language)]
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
      <SvgTree drawing={drawing} />
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
