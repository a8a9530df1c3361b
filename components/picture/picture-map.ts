import plane from '@/data/geo/plane.json'
import type { Cell } from '@/data/model/choropleth'
import type { PlanePoint } from '@/data/model/direction'
import type { Plate } from '@/data/model/plate'
import { isKnown } from '@/data/model/quantity'
import { byRank } from '@/data/model/table-rows'
import { plateTitle } from '@/data/model/title'
import type { View } from '@/data/model/view'
import { derivedPattern } from '../map/derived'
import type { Element } from '../map/element'
import { landPaths } from '../map/geometry'
import { labels } from '../map/labels'
import { narrow, wide } from '../map/mark-size'
import type { Paint } from '../map/paint'
import { patterns } from '../map/patterns'
import { scene } from '../map/scene'
import { STEPS } from '../map/steps'
import { fittingTiles } from '../map/tile-names'
import { tileExtent } from '../map/tiles'
import type { FramedLand } from './framed-land'
import { framedLand } from './framed-land'
import type { Block } from './picture-block'
import type { PictureFacts } from './picture-content'
import { pictureInset } from './picture-inset'
import { nameSizes } from './picture-names'
import { SCOPE } from './picture-style'
import { printedMap } from './printed-map'

/** Below this share of its full size a map has larger marks. */
const SMALL = 0.4
/** The name of the inset in plane units: legible, and no larger than its corner allows. */
const INSET = { least: 10, most: 12.5, pixels: 7.5 }

/** From line to line of a hatching in pixels, at least: finer ones run together. `PATTERN` is that of a pattern, in its units. */
const PITCH = 4.5
const PATTERN = 6

/** Width and height of a map's drawing in its own units. */
export function mapExtent({ plate }: Pick<PictureFacts, 'plate'>): { readonly width: number; readonly height: number } {
  return plate.view.form === 'tile' ? tileExtent() : plane
}

/**
 * The map of a view as large as a box allows, the inset inside it: the site's own drawing, with names at `type` pixels
 * where they fit. Without `type` it has no names.
 */
export function pictureMap(
  facts: PictureFacts,
  paint: Paint,
  box: { width: number; height: number },
  type: number | null,
): Block {
  const { plate, names, words, theme } = facts
  const extent = mapExtent(facts)
  const scale = Math.min(box.width / extent.width, box.height / extent.height)
  const size = (type ?? 0) / scale
  const sizes = type === null ? new Map<string, number>() : namesOn(facts, size)
  const isTile = plate.view.form === 'tile'
  const known = plate.map.cells.filter((cell) => isKnown(cell.figure.quantity)).length
  const { main, inset } = landOf(facts)
  const drawing = scene(plate, {
    scope: SCOPE,
    paths: main,
    paint,
    theme,
    title: plateTitle(plate, names),
    description: words.map.describe(plate.map.cells.length, known),
    sentence: null,
    href: null,
    // Those that are set larger or smaller, or not at all, are not the drawing's.
    placeName: (place) => (type !== null && (isTile || sizes.get(place) === size) ? names.place(place, 'short') : ''),
    siteNames: { base: nothing, zone: nothing, zones: nothing },
    markSizes: [scale < SMALL ? narrow : wide],
    insetName: '',
    labelSize: size,
  })
  const unit = (isTile ? 1 : STEPS) * Math.max(1, PITCH / (PATTERN * scale))
  const printed = printedMap(isTile ? fittingTiles(drawing) : drawing, {
    names: otherNames(facts, sizes, size),
    patterns: patterns(SCOPE, unit, [derivedPattern(SCOPE, unit)]),
    inset: isTile
      ? null
      : pictureInset(plate.map, inset, plate.view.form === 'circle', {
          name: type === null ? '' : words.map.inset,
          unit,
          size: Math.min(INSET.most, Math.max(INSET.least, INSET.pixels / scale)),
        }),
  })
  const { width, height } = { width: extent.width * scale, height: extent.height * scale }
  const at = { x: '0', y: '0', width: String(rounded(width)), height: String(rounded(height)) }
  return { width, height, elements: [{ ...printed, attributes: { ...printed.attributes, ...at } }] }
}

function nothing(): string {
  return ''
}

const known = new Map<string, ReadonlyMap<string, number>>()
const MOST_KNOWN = 200

/** The names that stand on the map and their sizes: the chosen places first, then by rank. They change little and cost much. */
function namesOn({ plate, names }: PictureFacts, size: number): ReadonlyMap<string, number> {
  const { map, view } = plate
  if (view.form === 'tile') return new Map()
  const marks = [...plate.bases, ...plate.zones.map(({ zone }) => zone)].flatMap(({ at: [x, y] }): PlanePoint[] =>
    x === undefined || y === undefined ? [] : [[x, y]],
  )
  const ranks = map.cells.map(({ place, rank }) => `${place} ${rank?.best} ${rank?.worst}`)
  const key = [names.language, rounded(size), ...view.places, ...ranks, ...marks.flat()].join(',')
  const found = known.get(key)
  if (found !== undefined) return found
  const isChosen = ({ place }: Cell) => (view.places.includes(place) ? 0 : 1)
  const cells = map.cells.toSorted(byRank).toSorted((a, b) => isChosen(a) - isChosen(b))
  const sizes = nameSizes(cells, (place) => names.place(place, 'short'), size, marks)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, sizes)
  return sizes
}

const lands = new Map<View['level'], FramedLand>()

/** The land of provinces, and of regions where the map shows them, cut once: the regions of the tables never change. */
function landOf({ plate: { view }, series }: PictureFacts): FramedLand {
  const land = lands.get(view.level) ?? framedLand(landPaths(view.level === 'region' ? series.members : {}))
  lands.set(view.level, land)
  return land
}

/** The names that are set larger or smaller than usual, in groups of one size. */
function otherNames(
  { plate, names }: PictureFacts,
  sizes: ReadonlyMap<string, number>,
  usual: number,
): readonly Element[] {
  return [...new Set(sizes.values())].flatMap((size) => {
    if (size === usual) return []
    const cells = plate.map.cells.filter(({ place }) => sizes.get(place) === size)
    return [labels(cells, (place) => names.place(place, 'short'), size, hasCircles(plate))]
  })
}

/** Whether circles lie over the land, or stand for it. */
function hasCircles({ circles, view }: Plate): boolean {
  return circles !== null || view.form === 'circle'
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
