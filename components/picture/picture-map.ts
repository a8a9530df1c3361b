import plane from '@/data/geo/plane.json'
import type { Cell } from '@/data/model/choropleth'
import { cellClaims } from '@/data/model/claim'
import type { PlanePoint } from '@/data/model/direction'
import { isKnown } from '@/data/model/quantity'
import { cellSentence } from '@/data/model/sentence'
import { byRank } from '@/data/model/table-rows'
import { plateTitle } from '@/data/model/title'
import type { Element } from '../map/element'
import { landPaths } from '../map/geometry'
import { LABEL_DROP } from '../map/labels'
import { narrow, wide } from '../map/mark-size'
import type { Paint } from '../map/paint'
import { scene } from '../map/scene'
import { siteNames } from '../map/site-names'
import type { LandPaths } from '../map/steps'
import { tileExtent } from '../map/tiles'
import type { Block } from './picture-block'
import type { PictureFacts } from './picture-content'
import { nameSizes } from './picture-names'
import { SCOPE } from './picture-style'

/** Below this share of its full size a map has larger marks. */
const SMALL = 0.4
/** The name of the inset in plane units: legible, and no larger than its corner allows. */
const INSET = { least: 10, most: 12.5, pixels: 7.5 }

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
  const drawing = scene(plate, {
    scope: SCOPE,
    paths: pathsOf(facts),
    paint,
    theme,
    title: plateTitle(plate, names),
    description: words.map.describe(plate.map.cells.length, known),
    sentence: (cell) => cellSentence(cellClaims(cell, plate.map), names),
    href: null,
    // By code, until it is known how large each name is set.
    placeName: (place) => (isTile ? names.place(place, 'short') : place),
    siteNames: siteNames(names, words.map.zones),
    markSizes: [scale < SMALL ? narrow : wide],
    insetName: type === null ? '' : words.map.inset,
    labelSize: size,
    smallLabelSize: size,
  })
  const { width, height } = { width: extent.width * scale, height: extent.height * scale }
  const setting: Setting = {
    size,
    sizes,
    name: (place) => names.place(place, 'short'),
    inset: Math.min(INSET.most, Math.max(INSET.least, INSET.pixels / scale)),
  }
  const set = isTile ? drawing : withNames(drawing, setting)
  const at = { x: '0', y: '0', width: String(rounded(width)), height: String(rounded(height)) }
  return { width, height, elements: [{ ...set, attributes: { ...set.attributes, ...at } }] }
}

const known = new Map<string, ReadonlyMap<string, number>>()
const MOST_KNOWN = 200

/** The names that stand on the map and their sizes: the chosen places first, then by rank. They change little and cost much. */
function namesOn({ plate, names }: PictureFacts, size: number): ReadonlyMap<string, number> {
  if (plate.view.form === 'tile') return new Map()
  const isChosen = ({ place }: Cell) => (plate.view.places.includes(place) ? 0 : 1)
  const cells = plate.map.cells.toSorted(byRank).toSorted((a, b) => isChosen(a) - isChosen(b))
  const marks = [...plate.bases, ...plate.zones.map(({ zone }) => zone)].flatMap(({ at: [x, y] }): PlanePoint[] =>
    x === undefined || y === undefined ? [] : [[x, y]],
  )
  const key = [names.language, rounded(size), ...cells.map(({ place }) => place), ...marks.flat()].join(' ')
  const sizes = known.get(key) ?? nameSizes(cells, (place) => names.place(place, 'short'), size, marks)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, sizes)
  return sizes
}

const plainPaths = landPaths()
let regionPaths: LandPaths | null = null

/** The paths of provinces, and of regions where the map shows them. The regions of the tables never change. */
function pathsOf({ plate, series }: PictureFacts): LandPaths {
  if (plate.view.level === 'province') return plainPaths
  regionPaths ??= landPaths(series.members)
  return regionPaths
}

type Setting = {
  readonly size: number
  readonly sizes: ReadonlyMap<string, number>
  readonly name: (place: string) => string
  readonly inset: number
}

/** The drawing with names in the place of codes, each at its size, without those that have no room. */
function withNames(drawing: Element, setting: Setting): Element {
  return {
    ...drawing,
    children: drawing.children.flatMap((child): readonly (Element | string)[] => {
      if (typeof child === 'string') return [child]
      if (child.attributes.class === 'inset') return [insetNamed(child, setting)]
      if (child.attributes.class === 'names')
        return [{ ...child, children: child.children.flatMap((one) => named(one, setting)) }]
      return child.attributes.class === 'marks' ? [withNames(child, setting)] : [child]
    }),
  }
}

function named(label: Element | string, { size, sizes, name }: Setting): readonly Element[] {
  if (typeof label === 'string') return []
  const [place = ''] = label.children
  const own = typeof place === 'string' ? sizes.get(place) : undefined
  if (own === undefined || typeof place !== 'string') return []
  const y = Number(label.attributes.y) - (size - own) * LABEL_DROP
  const attributes = { ...label.attributes, y: String(rounded(y)), 'font-size': String(rounded(own)) }
  return [{ ...label, attributes, children: [name(place)] }]
}

/** The lines of the inset's name stand from the last to the first. */
function insetNamed(inset: Element, setting: Setting): Element {
  const lines = inset.children.filter((child) => typeof child !== 'string' && child.tag === 'text')
  const bottom = plane.inset.y + plane.inset.height - 8
  const set = (child: Element | string): Element | string => {
    if (typeof child === 'string' || child.tag !== 'text') return child
    const y = bottom - lines.indexOf(child) * setting.inset * 1.1
    return {
      ...child,
      attributes: { ...child.attributes, y: String(rounded(y)), 'font-size': String(rounded(setting.inset)) },
    }
  }
  return {
    ...inset,
    children: inset.children.flatMap((child) =>
      setting.sizes.size === 0 && lines.includes(child) ? [] : [set(child)],
    ),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
