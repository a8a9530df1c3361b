import placement from '@/data/geo/placement.json'
import { cellClaims } from '@/data/model/claim'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import { isKnown } from '@/data/model/quantity'
import { cellSentence } from '@/data/model/sentence'
import { byRank } from '@/data/model/table-rows'
import { plateTitle } from '@/data/model/title'
import type { Element } from '../../map/element'
import { landPaths } from '../../map/geometry'
import { narrow, wide } from '../../map/mark-size'
import { paint } from '../../map/paint'
import { scene } from '../../map/scene'
import { siteNames } from '../../map/site-names'
import { fittingTiles } from '../../map/tile-names'
import { wordsOf } from '../../words/dictionary'
import type { Frame } from './embed-shell'

/** The scope of an embed's map; legend and map share it. */
export const SCOPE = 'm'

/** The drawing of an embed's map: that of the page, its links leading out of the frame. */
export function embedDrawing(
  plate: Plate,
  members: Readonly<Record<string, readonly string[]>>,
  names: Names,
  frame: Frame,
  href: (place: string) => string,
): Element {
  const words = wordsOf(frame.language)
  const { cells } = plate.map
  const isRegion = plate.view.level === 'region'
  // A frame is narrower than a page: its names are as large as those of the page's large type.
  const size = names.language === 'zh' ? 16.25 : 13
  const drawing = scene(plate, {
    scope: SCOPE,
    paths: landPaths(isRegion ? members : {}),
    paint: paint(plate.map, plate.view.palette),
    theme: frame.theme,
    title: plateTitle(plate, names),
    description:
      words.map.describe(cells.length, cells.filter((cell) => isKnown(cell.figure.quantity)).length) + words.map.links,
    sentence: (cell) => cellSentence(cellClaims(cell, plate.map), names),
    href: (cell) => href(cell.place),
    placeName: (place) => names.place(place, 'short'),
    siteNames: siteNames(names, words.map.zones),
    markSizes: [wide, narrow],
    insetName: words.map.inset,
    labelSize: isRegion ? 20 : size,
    smallLabelSize: size,
  })
  const isTile = plate.view.form === 'tile'
  const points: Points = isTile ? placement.tiles : placement.centers
  return leadingOut(
    isTile ? fittingTiles(drawing) : drawing,
    points,
    new Map(cells.toSorted(byRank).map(({ place }, rank) => [place, rank])),
  )
}

type Points = Readonly<Record<string, readonly number[]>>

/** Adds to every link where it opens, and for the frame's script where its place lies and which rank it has. */
function leadingOut(drawing: Element, points: Points, ranks: ReadonlyMap<string, number>): Element {
  const children = drawing.children.map((child) =>
    typeof child === 'string' ? child : leadingOut(child, points, ranks),
  )
  const place = drawing.attributes['data-place']
  if (drawing.tag !== 'a' || place === undefined) return { ...drawing, children }
  const lies = { 'data-at': (points[place] ?? []).join(' '), 'data-rank': String(ranks.get(place) ?? 0) }
  return { ...drawing, attributes: { ...drawing.attributes, target: '_blank', rel: 'noopener', ...lies }, children }
}
