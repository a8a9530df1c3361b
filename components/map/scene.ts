import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import plane from '@/data/geo/plane.json'
import type { MappedPlace } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Camera, Theme } from '@/data/view/view'
import { HOME, landTransform, movedMarks } from './camera'
import { circles } from './circles'
import { labelPoints, labels, mustName } from './labels'
import type { PlaceLinks } from './land'
import { derivedLand, derivedPattern, derivedRules, fillOf, inset, land, SMALLEST } from './land'
import type { ClassFills } from './palette'
import type { LandPaths } from './patterns'
import { LATTICE, patterns, stateFill } from './patterns'
import type { MarkSize, SceneTheme } from './scene-style'
import { sceneStyle, wide } from './scene-style'
import type { SiteNames } from './sites'
import { siteMarks, zoneRules } from './sites'
import { tileExtent, tiles } from './tiles'

/** What a drawing needs beside the thematic map: words, links and a scope that is its own in the document. */
export type SceneOptions = PlaceLinks & {
  readonly scope: string
  readonly paths: LandPaths
  readonly fills: ClassFills
  readonly theme: SceneTheme
  readonly title: string
  readonly description: string
  readonly placeName: (place: string) => string
  readonly siteNames: SiteNames
  /** The sites that are pointed at, by id, separated by spaces. */
  readonly lit?: string | null
  /** Where the reader looks; the whole map unless told. */
  readonly camera?: Camera
  /** Sizes of marks, each drawn, for the page to choose from by its width. */
  readonly markSizes?: readonly MarkSize[]
  readonly insetName: string
  readonly labelSize: number
  /** Size of the names of places that stand beside larger regions, where it is another. */
  readonly smallLabelSize?: number
}

/** The drawing of a thematic map: a tree of plain elements, printed by `printSvg` or `MapSvg`. */
export function scene(thematic: ThematicMap, options: SceneOptions): SvgNode {
  const isTile = thematic.view.form === 'tile'
  const { width, height } = isTile ? tileExtent() : plane
  const { scope } = options
  const hasDerived = derivedLand(thematic.map).length > 0
  const extra = (theme: Theme) => ({
    ...(thematic.zones.length > 0 ? zoneRules(theme) : {}),
    ...(hasDerived ? derivedRules(theme) : {}),
  })
  const style = sceneStyle(scope, options.fills, options.theme, extra)
  return node(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    [
      node('title', { id: `${scope}-title` }, [options.title]),
      node('desc', { id: `${scope}-description` }, [options.description]),
      node('style', {}, [style]),
      patterns(scope, isTile ? 1 : LATTICE, hasDerived ? [derivedPattern(scope, LATTICE)] : []),
      ...(isTile ? [tiles(thematic, scope, options, options.placeName)] : mapLayers(thematic, options)),
    ],
  )
}

function mapLayers(thematic: ThematicMap, options: SceneOptions): readonly SvgNode[] {
  const { scope } = options
  const { x, y, width, height } = plane.main
  const { camera = HOME, markSizes = [wide] } = options
  const over = thematic.circles ?? (thematic.view.form === 'circle' ? thematic.map : null)
  const marks = [
    ...(over === null ? [] : [circles(over, thematic.largest)]),
    ...(thematic.view.layers.length === 0 ? [] : markSizes.map((size) => sites(thematic, options, size, camera.zoom))),
    // Names above the sites: a dot that shows through the halo of a name is still seen, a name under dots is not read.
    ...placeNames(thematic, options, over !== null),
    mustName(options.placeName),
  ]
  return [
    node('clipPath', { id: `${scope}-main` }, [node('rect', { x, y, width, height })]),
    // Where the camera moves, the land moves as a whole, marks keep their size, and the inset stays above both.
    node('g', { 'clip-path': `url(#${scope}-main)` }, [
      node('g', { class: 'moves', transform: landTransform(camera) }, [
        land(thematic.map, options.paths, scope, options, thematic.view.form === 'circle'),
        ...chosen(thematic, options.paths, scope),
      ]),
    ]),
    node(
      'g',
      { class: 'marks', 'clip-path': `url(#${scope}-main)` },
      marks.map((mark) => movedMarks(mark, camera)),
    ),
    ...(camera.zoom === 0 ? [] : [node('rect', { class: 'edge', x, y, width, height })]),
    inset(scope, options.insetName),
  ]
}

/** The names of places; beside regions, those of single provinces are as small as on a map of provinces. */
function placeNames({ map }: ThematicMap, options: SceneOptions, plain: boolean): readonly SvgNode[] {
  const { placeName, labelSize, smallLabelSize = labelSize } = options
  const isProvince = ({ place, members }: MappedPlace) => members.includes(place)
  const regions = map.cells.filter((cell) => !isProvince(cell))
  const provinces = labels(
    map.cells.filter(isProvince),
    placeName,
    regions.length > 0 ? smallLabelSize : labelSize,
    plain,
  )
  return regions.length > 0 ? [labels(regions, placeName, labelSize, plain), provinces] : [provinces]
}

function sites(
  thematic: ThematicMap,
  { siteNames, lit = null, entry }: SceneOptions,
  size: MarkSize,
  zoom: number,
): SvgNode {
  const names = labelPoints(thematic.map.cells)
  return siteMarks(thematic.bases, thematic.zones, {
    ...siteNames,
    isHydrated: entry !== undefined,
    scale: 1,
    lit,
    size,
    zoom,
    names,
  })
}

/** The outlines of the chosen places, above all land: in a casing, since the accent does not stand out from every fill. */
function chosen(thematic: ThematicMap, paths: LandPaths, scope: string): readonly SvgNode[] {
  const cells = thematic.map.cells.filter((cell) => thematic.view.places.includes(cell.place))
  const shape = (look: Readonly<Record<string, string>>, place: string) =>
    node('path', { ...look, transform: `scale(${1 / LATTICE})`, d: paths.places[place] })
  const smallest = thematic.map.cells.find((cell) => cell.place === SMALLEST)
  const look =
    smallest === undefined ? { class: 'land open', fill: stateFill(scope, 'missing') } : fillOf(smallest, scope)
  const isHidden = cells.length > 0 && !thematic.view.places.includes(SMALLEST)
  return [
    ...['casing', 'chosen'].flatMap((line) => cells.map((cell) => shape({ class: line }, cell.place))),
    ...(isHidden ? [shape({ 'pointer-events': 'none', ...look }, SMALLEST)] : []),
  ]
}
