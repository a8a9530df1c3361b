import { LRUCache } from 'lru-cache'
import { labelPoint, labels, TAIWAN } from '@/components/map/labels'
import { derivedPattern, INSET_NAME as INSET_NAME_Y, land } from '@/components/map/land'
import { landPaths } from '@/components/map/land-paths'
import type { ClassFills } from '@/components/map/palette'
import type { LandPaths } from '@/components/map/patterns'
import { LATTICE, patterns } from '@/components/map/patterns'
import { scene } from '@/components/map/scene'
import { narrow, wide } from '@/components/map/scene-style'
import { broadExtent, broadTiles, freeOfTiles } from '@/components/map/tiles'
import type { Block } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import { isKnown } from '@/data/facts/quantity'
import plane from '@/data/geo/plane.json'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import { byRank } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import { mapTitle } from '@/data/text/sentence'
import type { View } from '@/data/view/view'
import type { FramedLand } from './framed-land'
import { framedLand } from './framed-land'
import type { Box, PlacedName } from './map-names'
import { freeLeft, nameSizes } from './map-names'
import { SCOPE, sized } from './parts'
import type { PictureFacts } from './texts'

/** Below this share of its full size a map has larger marks. */
const SMALL = 0.4
/** Without names of places, these two are still there; at so many pixels. */
const LEAST_TYPE = 9
/** The name of the inset ends where its frame does. */
const INSET_NAME = { right: plane.inset.x + plane.inset.width, bottom: INSET_NAME_Y, leading: 1.08 }

/** From line to line of a hatching in pixels, at least: finer ones run together. `PATTERN` is that of a pattern, in its units. */
const PITCH = 4.5
const PATTERN = 6

/** Width and height of a map's drawing in its own units. */
export function mapExtent({ thematic }: Pick<PictureFacts, 'thematic'>): {
  readonly width: number
  readonly height: number
} {
  return thematic.view.form === 'tile' ? broadExtent() : plane
}

/** How far the upper or lower left corner of a map's drawing is free, to a depth from that edge, in its units. */
export function freeCorner(
  { thematic }: Pick<PictureFacts, 'thematic'>,
  edge: 'upper' | 'lower',
  depth: number,
): number {
  return thematic.view.form === 'tile' ? freeOfTiles(edge, depth) : freeLeft(edge, depth)
}

/**
 * The map of a view as large as a box allows, the inset inside it: the site's own drawing, with names at `type` pixels
 * where they fit. Without `type` it has no names.
 */
export function pictureMap(
  facts: PictureFacts,
  fills: ClassFills,
  box: { width: number; height: number },
  type: number | null,
): Block {
  const { thematic, names, words, theme } = facts
  const extent = mapExtent(facts)
  const scale = Math.min(box.width / extent.width, box.height / extent.height)
  const size = (type ?? LEAST_TYPE) / scale
  const sizes = namesOn(facts, size, type === null)
  const isTile = thematic.view.form === 'tile'
  const known = thematic.map.cells.filter((cell) => isKnown(cell.figure.quantity)).length
  const { main, inset } = landOf(facts)
  const drawing = scene(thematic, {
    scope: SCOPE,
    paths: main,
    fills: fills,
    theme,
    title: mapTitle(thematic, names),
    description: words.map.describe(thematic.map.cells.length, known),
    sentence: null,
    href: null,
    // Those that are set larger or smaller, or not at all, are not the drawing's.
    placeName: (place) => {
      const isUsual = isTile ? type !== null || place === TAIWAN.place : isWhereUsual(place, sizes.get(place), size)
      return isUsual ? names.place(place, 'short') : ''
    },
    siteNames: { base: nothing, zone: nothing, zones: nothing },
    markSizes: [scale < SMALL ? narrow : wide],
    insetName: '',
    labelSize: size,
  })
  const unit = (isTile ? 1 : LATTICE) * Math.max(1, PITCH / (PATTERN * scale))
  const drawn = printedMap(isTile ? broadTiles(drawing, size, type !== null) : drawing, {
    names: otherNames(facts, sizes, size),
    defs: patterns(SCOPE, unit, [derivedPattern(SCOPE, unit)]),
    inset: isTile
      ? null
      : pictureInset(thematic.map, inset, thematic.view.form === 'circle', {
          name: words.map.inset,
          unit,
          size,
        }),
  })
  const { width, height } = { width: extent.width * scale, height: extent.height * scale }
  return { width, height, elements: [sized(drawn, width, height)] }
}

function nothing(): string {
  return ''
}

/** Whether the drawing itself sets a name: at the usual size, at the place's own point. */
function isWhereUsual(place: string, placed: PlacedName | undefined, size: number): boolean {
  const own = labelPoint(place)
  return placed !== undefined && placed.size === size && placed.x === own?.x && placed.y === own.y
}

const known = new LRUCache<string, ReadonlyMap<string, PlacedName>>({ max: 200 })

/**
 * The names that stand on the map, where and how large: the chosen places first, then by rank. They change little and
 * cost much. Dots of bases and zones do not matter: names stand above them. `isBare` leaves only the one that must stand.
 */
function namesOn({ thematic, names, words }: PictureFacts, size: number, isBare: boolean): Placed {
  const { map, view } = thematic
  if (view.form === 'tile') return new Map()
  const ranks = map.cells.map(({ place, rank }) => `${place} ${rank?.best} ${rank?.worst}`)
  const key = [names.language, size.toFixed(2), isBare, ...view.places, ...ranks].join(',')
  const found = known.get(key)
  if (found !== undefined) return found
  const isChosen = ({ place }: MappedPlace) => (view.places.includes(place) ? 0 : 1)
  const cells = map.cells
    .filter(({ place }) => !isBare || place === TAIWAN.place)
    .toSorted(byRank)
    .toSorted((a, b) => isChosen(a) - isChosen(b))
  const placed = nameSizes(cells, (place) => names.place(place, 'short'), size, {
    taken: [insetNameBox(words.map.inset, size)],
    mustStand: view.places,
  })
  known.set(key, placed)
  return placed
}

type Placed = ReadonlyMap<string, PlacedName>

/** Where the name of the inset stands. */
function insetNameBox(name: string, size: number): Box {
  const lines = name.split('\n')
  const { right, bottom, leading } = INSET_NAME
  const width = Math.max(...lines.map((line) => textWidth(line))) * size
  return { left: right - width, right, top: bottom - lines.length * size * leading, bottom: bottom + size * 0.2 }
}

const lands = new Map<View['level'], FramedLand>()

/** The land of provinces, and of regions where the map shows them, cut once: the regions of the tables never change. */
function landOf({ thematic: { view }, series }: PictureFacts): FramedLand {
  const framed = lands.get(view.level) ?? framedLand(landPaths(view.level === 'region' ? series.members : {}))
  lands.set(view.level, framed)
  return framed
}

/** The names that are set larger or smaller than usual, or elsewhere, in groups of one size. */
function otherNames({ thematic, names }: PictureFacts, placed: Placed, usual: number): readonly SvgNode[] {
  const { cells } = thematic.map
  const others = cells.filter(({ place }) => !isWhereUsual(place, placed.get(place), usual))
  return [...new Set([...placed.values()].map(({ size }) => size))].flatMap((size) => {
    const alike = others.filter(({ place }) => placed.get(place)?.size === size)
    const name = (place: string) => names.place(place, 'short')
    return alike.length === 0 ? [] : [labels(alike, name, size, hasCircles(thematic), (place) => placed.get(place))]
  })
}

/** Whether circles lie over the land, or stand for it. */
function hasCircles({ circles, view }: ThematicMap): boolean {
  return circles !== null || view.form === 'circle'
}

/** Patterns of its own, as large as those of the map: drawn as small as its land they would be finer than a pixel. */
const INSET_SCOPE = `${SCOPE}-inset`

/**
 * The South China Sea in its corner: the land inside its frame, and above that its name in lines of a size.
 * `unit` is the size of a pattern's unit on the map.
 */
function pictureInset(
  map: Choropleth,
  paths: LandPaths,
  isPlain: boolean,
  { name, size, unit }: { readonly name: string; readonly size: number; readonly unit: number },
): SvgNode {
  const { x, y, width, height, scale, translate } = plane.inset
  const [dx = 0, dy = 0] = translate
  const cells = map.cells.filter(({ place }) => paths.places[place] !== undefined)
  return node('g', { class: 'inset' }, [
    patterns(INSET_SCOPE, unit / scale, [derivedPattern(INSET_SCOPE, unit / scale)]),
    node('rect', { class: 'sheet', x, y, width, height }),
    node('g', { class: 'moves', transform: `translate(${dx} ${dy}) scale(${scale})` }, [
      land({ ...map, cells }, paths, INSET_SCOPE, { sentence: null, href: null }, isPlain),
    ]),
    node('rect', { class: 'frame', x, y, width, height }),
    node(
      'g',
      { class: 'names', 'font-size': size, 'text-anchor': 'end' },
      name
        .split('\n')
        .reverse()
        .map((line, i) =>
          node('text', { class: 'sea', x: INSET_NAME.right, y: INSET_NAME.bottom - i * size * INSET_NAME.leading }, [
            line,
          ]),
        ),
    ),
  ])
}

/** What a picture adds to a drawing: names at sizes of their own, an inset that stands by itself, and
 * patterns that are coarse enough to be seen. */
type Printed = { readonly names: readonly SvgNode[]; readonly inset: SvgNode | null; readonly defs: SvgNode }

/**
 * The drawing of a map for paper: without tooltips, which nobody can ask for there, without clip paths, since all lies
 * within the frame, and without names that have no room and are empty.
 */
function printedMap(drawing: SvgNode, { names, inset, defs }: Printed): SvgNode {
  const children = drawing.children.flatMap((child): readonly (SvgNode | string)[] => {
    if (typeof child === 'string' || isKept.has(child.tag)) return [child]
    if (child.tag === 'defs') return [defs]
    const { class: kind } = child.attributes
    if (kind === 'inset') return inset === null ? [] : [printed(inset)]
    const bare = printed(child)
    if (child.tag === 'clipPath') return []
    return [
      kind === 'marks'
        ? {
            ...bare,
            children: [
              ...bare.children.filter((mark) => typeof mark === 'string' || mark.attributes.class !== 'must'),
              ...names,
            ],
          }
        : bare,
    ]
  })
  return { ...drawing, attributes: { ...drawing.attributes, overflow: 'visible' }, children }
}

const isKept: ReadonlySet<string> = new Set(['title', 'desc', 'style'])

function printed(drawing: SvgNode): SvgNode {
  const children: (SvgNode | string)[] = []
  for (const child of drawing.children) {
    if (typeof child === 'string' || child.children.length === 0 || child.tag === 'defs') {
      if (!isEmpty(child)) children.push(child)
    } else if (child.tag !== 'title' && !isEmpty(child)) children.push(printed(child))
  }
  return { ...drawing, attributes: unreferred(drawing.attributes), children }
}

/** A path without a course, or a text without a letter. */
function isEmpty(child: SvgNode | string): boolean {
  return typeof child !== 'string' && (child.attributes.d === '' || (child.tag === 'text' && child.children[0] === ''))
}

function unreferred(attributes: SvgNode['attributes']): SvgNode['attributes'] {
  if (attributes.id === undefined && attributes['clip-path'] === undefined) return attributes
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'id' && name !== 'clip-path'))
}
