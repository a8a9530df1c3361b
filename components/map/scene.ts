import plane from '@/data/geo/plane.json'
import type { Plate } from '@/data/model/plate'
import { circles } from './circles'
import type { Element } from './element'
import { element } from './element'
import { labels } from './labels'
import type { Reading } from './land'
import { inset, land } from './land'
import type { Paint } from './paint'
import { patterns } from './patterns'
import type { SceneTheme } from './scene-style'
import { sceneStyle } from './scene-style'
import type { SiteNames } from './sites'
import { batchRules, siteMarks } from './sites'
import type { LandPaths } from './steps'
import { STEPS } from './steps'
import { tileExtent, tiles } from './tiles'

/** What a drawing needs beside the plate: words, links and a scope that is its own in the document. */
export type SceneOptions = Reading & {
  readonly scope: string
  readonly paths: LandPaths
  readonly paint: Paint
  readonly theme: SceneTheme
  readonly title: string
  readonly description: string
  readonly placeName: (place: string) => string
  readonly siteNames: SiteNames
  /** The site that the list points at. */
  readonly lit?: string | null
  readonly insetName: string
  readonly labelSize: number
}

/** The drawing of a plate: a tree of plain elements, printed by `printSvg` or `MapSvg`. */
export function scene(plate: Plate, options: SceneOptions): Element {
  const isTile = plate.view.form === 'tile'
  const { width, height } = isTile ? tileExtent() : plane
  const { scope } = options
  const extra = plate.zones.length > 0 ? batchRules : () => ({})
  const style = sceneStyle(scope, options.paint, options.theme, extra)
  return element(
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
      element('title', { id: `${scope}-title` }, [options.title]),
      element('desc', { id: `${scope}-description` }, [options.description]),
      element('style', {}, [style]),
      patterns(scope, isTile ? 1 : STEPS),
      ...(isTile ? [tiles(plate.map, scope, options, options.placeName)] : mapLayers(plate, options)),
    ],
  )
}

function mapLayers(plate: Plate, options: SceneOptions): readonly Element[] {
  const { scope } = options
  const { x, y, width, height } = plane.main
  const over = plate.circles ?? (plate.view.form === 'circle' ? plate.map : null)
  return [
    element('clipPath', { id: `${scope}-main` }, [element('rect', { x, y, width, height })]),
    // Where the camera moves, the land moves as a whole, marks keep their size, and the inset stays above both.
    element('g', { 'clip-path': `url(#${scope}-main)` }, [
      element('g', { class: 'moves' }, [
        land(plate.map, options.paths, scope, options, plate.view.form === 'circle'),
        ...chosen(plate, options.paths),
      ]),
    ]),
    element('g', { class: 'marks', 'clip-path': `url(#${scope}-main)` }, [
      ...(over === null ? [] : [circles(over, plate.largest)]),
      labels(plate.map.cells, options.placeName, options.labelSize, over !== null),
      ...(plate.view.layers.length === 0
        ? []
        : [siteMarks(plate.bases, plate.zones, { ...options.siteNames, scale: 1, lit: options.lit ?? null })]),
    ]),
    inset(scope, options.insetName),
  ]
}

/** The outlines of the chosen places, above all land: in a casing, since the accent does not stand out from every fill. */
function chosen(plate: Plate, paths: LandPaths): readonly Element[] {
  const cells = plate.map.cells.filter((cell) => plate.view.places.includes(cell.place))
  return ['casing', 'chosen'].flatMap((look) =>
    cells.map((cell) =>
      element('path', { class: look, transform: `scale(${1 / STEPS})`, d: paths.places[cell.place] }),
    ),
  )
}
