import type { ReactElement, ReactNode } from 'react'
import type { Cell } from '@/data/model/choropleth'
import { cellClaims } from '@/data/model/claim'
import type { Base, Zone } from '@/data/model/dataset'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import { isKnown } from '@/data/model/quantity'
import { cellSentence } from '@/data/model/sentence'
import { plateTitle } from '@/data/model/title'
import type { Words } from '../words/words'
import { MapSvg } from './map-svg'
import type { Paint } from './paint'
import { scene } from './scene'
import type { LandPaths } from './steps'

type Props = {
  readonly plate: Plate
  readonly names: Names
  readonly words: Words
  readonly href: ((cell: Cell) => string) | null
  readonly approvalNumber: string | undefined
  readonly scope: string
  /** The site that the list points at. */
  readonly lit?: string | null
  readonly paths: LandPaths
  readonly paint: Paint
  /** The place that Tab reaches, once the page's script is awake. */
  readonly entry?: string | undefined
  /** What lies on and below the drawing, once it can be zoomed. */
  readonly layer?: ReactNode
  readonly children?: ReactNode
}

/** The map with its notes at the lower left, and whatever stands beside it. */
export function MapFigure({
  plate,
  names,
  words,
  href,
  approvalNumber,
  scope,
  paths,
  paint,
  entry,
  lit = null,
  layer,
  children,
}: Props): ReactElement {
  const { cells } = plate.map
  const known = cells.filter((cell) => isKnown(cell.figure.quantity)).length
  const drawing = scene(plate, {
    scope,
    paths,
    paint,
    entry,
    lit,
    theme: 'reader',
    title: plateTitle(plate, names),
    description: words.map.describe(cells.length, known),
    sentence: (cell) => cellSentence(cellClaims(cell, plate.map), names),
    href,
    placeName: (place) => names.place(place, 'short'),
    siteNames: siteNames(names),
    insetName: words.map.inset,
    labelSize: labelSize(plate, names),
  })
  return (
    <figure className={`map-figure ${scope}`}>
      <div className="map-plate">
        <MapSvg key={plate.view.form === 'tile' ? 'tile' : 'map'} drawing={drawing} />
        {layer}
        <MapNote words={words} approvalNumber={approvalNumber} hasBoundaries={plate.view.form !== 'tile'} />
      </div>
      {children}
    </figure>
  )
}

/** Regions have room for larger names; English names are longer. */
function labelSize(plate: Plate, { language }: Names): number {
  if (plate.view.level === 'region') return 18
  const size = language === 'zh' ? 13 : 10.5
  return plate.view.text === 'large' ? size * 1.25 : size
}

function siteNames({ language }: Names) {
  return {
    base: (base: Base) => (language === 'zh' ? base.name_zh : base.name_en),
    zone: (zone: Zone) => (language === 'zh' ? zone.name_zh : zone.city_en),
  }
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
  readonly words: Words
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
