import type { ReactElement, ReactNode } from 'react'
import { SvgTree } from '@/components/svg/svg-tree'
import { cellClaims } from '@/data/claims/claim'
import { isKnown } from '@/data/facts/quantity'
import { sizeByScript } from '@/data/language'
import type { MappedPlace } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { cellSentence, mapTitle } from '@/data/text/sentence'
import type { MapWords } from '@/data/words/words'
import { cameraOf, reachOf } from './camera'
import { CircleLegend } from './legend'
import type { ClassFills } from './palette'
import type { LandPaths } from './patterns'
import { scene } from './scene'
import { narrow, wide } from './scene-style'
import { siteNames } from './sites'

type Props = {
  readonly thematic: ThematicMap
  readonly names: Names
  readonly words: MapWords
  readonly href: ((cell: MappedPlace) => string) | null
  readonly approvalNumber: string | undefined
  readonly scope: string
  /** The site that the list points at. */
  readonly lit?: string | null
  readonly paths: LandPaths
  readonly fills: ClassFills
  /** The place that Tab reaches, once the page's script is awake. */
  readonly entry?: string | undefined
  /** What lies on and below the drawing, once it can be zoomed. */
  readonly layer?: ReactNode
  readonly children?: ReactNode
}

/** The map with its notes at the lower left, and whatever stands beside it. */
export function MapFigure({
  thematic,
  names,
  words,
  href,
  approvalNumber,
  scope,
  paths,
  fills,
  entry,
  lit = null,
  layer,
  children,
}: Props): ReactElement {
  const { cells } = thematic.map
  const known = cells.filter((cell) => isKnown(cell.figure.quantity)).length
  const isTile = thematic.view.form === 'tile'
  const camera = cameraOf(isTile ? null : thematic.view.at)
  const drawing = scene(thematic, {
    scope,
    paths,
    fills,
    entry,
    lit,
    theme: 'reader',
    title: mapTitle(thematic, names),
    description: words.map.describe(cells.length, known) + (href === null ? '' : words.map.links),
    sentence: (cell) => cellSentence(cellClaims(cell, thematic.map), names),
    href,
    placeName: (place) => names.place(place, 'short'),
    siteNames: siteNames(names, words.map.zones),
    camera,
    markSizes: [wide, narrow],
    insetName: words.map.inset,
    labelSize: labelSize(thematic, names),
    smallLabelSize: provinceSize(thematic, names),
  })
  return (
    <figure className={`map-figure ${scope}`}>
      <div className="map-plate" data-camera={reachOf(camera.zoom)}>
        <CircleLegend thematic={thematic} words={words} language={names.language} />
        <SvgTree key={isTile ? 'tile' : 'map'} drawing={drawing} />
        {layer}
        <MapNote words={words} approvalNumber={approvalNumber} hasBoundaries={!isTile} />
      </div>
      {children}
    </figure>
  )
}

/** Regions have room for larger names. */
function labelSize(thematic: ThematicMap, names: Names): number {
  return thematic.view.level === 'region' ? 18 : provinceSize(thematic, names)
}

/** English names are longer. */
function provinceSize(thematic: ThematicMap, { language }: Names): number {
  const size = sizeByScript(language, { han: 13, latin: 10.5 })
  return thematic.view.text === 'large' ? size * 1.25 : size
}

/**
 * Map approval number, or the note that stands for it, and the note on Taiwan's figures. A tile grid shows no
 * boundaries: it needs no number.
 */
export function MapNote({
  words,
  approvalNumber,
  hasBoundaries = true,
}: {
  readonly words: MapWords
  readonly approvalNumber: string | undefined
  readonly hasBoundaries?: boolean
}): ReactElement {
  return (
    <p className="map-note">
      {hasBoundaries ? (
        <>
          {approvalNumber === undefined ? words.map.note : words.map.approval(approvalNumber)}
          <br />
        </>
      ) : null}
      {words.map.taiwan}
    </p>
  )
}
