import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { isDerived } from '@/data/facts/figure'
import { isKnown } from '@/data/facts/quantity'
import plane from '@/data/geo/plane.json'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import type { Theme } from '@/data/view/view'
import { labelPoint } from './labels'
import type { LandPaths } from './patterns'
import { LATTICE, stateFill } from './patterns'

/** What the reader of a drawing gets to know of each place, and where a click leads. */
export type PlaceLinks = {
  /** Null where nobody can ask for it: on paper. */
  readonly sentence: ((cell: MappedPlace) => string) | null
  /** The address of a place; null draws no link. */
  readonly href: ((cell: MappedPlace) => string) | null
  /**
   * For a page whose script is awake: the place that one Tab reaches, the arrow keys moving on from it. Sentences are
   * then labels instead of titles, since the page shows a tooltip of its own.
   */
  readonly entry?: string | undefined
}

/**
 * The fills of all places, each a link with its sentence, the ruling of derived ones, then the lines. Places that a map
 * does not cover are drawn without data, never left out. With `plain`, all land has one quiet color, for circles to lie on.
 */
export function land(map: Choropleth, paths: LandPaths, scope: string, reading: PlaceLinks, plain: boolean): SvgNode {
  const covered = new Set(map.cells.flatMap((cell) => cell.members))
  const rest = Object.keys(paths.places).filter((code) => /^\d/.test(code) && !covered.has(code))
  return node('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / LATTICE})` }, [
    ...rest.map((code) =>
      node('path', { class: 'land open', fill: stateFill(scope, 'missing'), d: paths.places[code] }),
    ),
    ...map.cells.map((cell) => place(cell, paths, scope, reading, plain)),
    ...derivedShapes(map, paths, scope),
    ...mapLines(paths),
  ])
}

/** What lies above all land: islands too small for an area, boundaries that are not determined, and the dash line. */
export function mapLines({ islets, undetermined, dashes }: LandPaths): readonly SvgNode[] {
  return [
    node('path', { class: 'islet', d: islets }),
    node('path', { class: 'line undetermined', d: undetermined }),
    node('path', { class: 'line dash', d: dashes }),
  ]
}

function place(cell: MappedPlace, paths: LandPaths, scope: string, reading: PlaceLinks, plain: boolean): SvgNode {
  const fill = plain && isKnown(cell.figure.quantity) ? { class: 'land plain' } : fillOf(cell, scope)
  const shape = node('path', { ...fill, d: paths.places[cell.place] })
  const target = reading.href === null ? null : nameTarget(cell.place)
  return target === null ? named(cell, reading, shape) : named(cell, reading, target, shape)
}

/** Side of what can be hit around a name on the sea, in the plane: some 24 px where the map is 860 px wide. */
const TARGET = 30

/**
 * Small places are hit by their names too, which stand beside them on the sea: an unseen square there. Coasts that reach
 * into it are drawn later and keep their own pointer.
 */
function nameTarget(code: string): SvgNode | null {
  const point = labelPoint(code)
  if (point === undefined || point.on === 'land') return null
  const [x, y] = [point.anchor === 'middle' ? point.x - TARGET / 2 : point.x - 3, point.y - TARGET / 2]
  const d = `M${[x, y].map((at) => Math.round(at * LATTICE)).join(' ')}h${TARGET * LATTICE}v${TARGET * LATTICE}h-${TARGET * LATTICE}z`
  return node('path', { d, fill: 'none', 'pointer-events': 'all' })
}

/** Shapes of a place with its sentence, if there is one: a link where the place has a page. */
export function named(cell: MappedPlace, reading: PlaceLinks, ...shapes: readonly [SvgNode, ...SvgNode[]]): SvgNode {
  if (!reading.sentence) return shapes[0]
  const sentence = reading.sentence(cell)
  const isHydrated = reading.entry !== undefined
  const attributes = {
    'data-place': cell.place,
    'aria-label': isHydrated ? sentence : null,
    tabindex: isHydrated ? (reading.entry === cell.place ? 0 : -1) : null,
  }
  const children = [isHydrated ? null : node('title', {}, [sentence]), ...shapes]
  return reading.href === null
    ? node('g', { role: 'img', ...attributes }, children)
    : node('a', { href: reading.href(cell), ...attributes }, children)
}

/** The class or pattern of a cell, for shapes and tiles alike. */
export function fillOf(cell: MappedPlace, scope: string): { readonly class: string; readonly fill?: string } {
  if (cell.class !== null) return { class: `land c${cell.class}` }
  const { state } = cell.figure.quantity
  if (state === 'zero' || state === 'value') return { class: 'land zero' }
  return { class: 'land open', fill: stateFill(scope, state) }
}

/** The South China Sea: the same land placed a second time, smaller, clipped and framed in its own corner of the plane. Its label may have two lines. */
export function inset(scope: string, label: string): SvgNode {
  const { x, y, width, height, scale, translate } = plane.inset
  const [dx = 0, dy = 0] = translate
  return node('g', { class: 'inset', 'aria-hidden': 'true', 'pointer-events': 'none' }, [
    node('clipPath', { id: `${scope}-inset` }, [node('rect', { x, y, width, height })]),
    node('g', { 'clip-path': `url(#${scope}-inset)` }, [
      node('rect', { class: 'sheet', x, y, width, height }),
      // A copy of links can be tabbed into, unless the copy as a whole is taken out of the order.
      node('use', { href: `#${scope}-land`, tabindex: -1, transform: `translate(${dx} ${dy}) scale(${scale})` }),
    ]),
    node('rect', { class: 'frame', x, y, width, height }),
    ...insetName(label),
  ])
}

/**
 * The name of the inset in lines, above its frame: inside it would cover islands, and nearer to it, the Diaoyu Islands.
 * Lines follow the size of the type, which narrow pages enlarge.
 */
function insetName(name: string): readonly SvgNode[] {
  const { x, width } = plane.inset
  return name
    .split('\n')
    .reverse()
    .map((line, i) =>
      node(
        'text',
        {
          class: 'sea',
          x: x + width,
          y: INSET_NAME,
          dy: i === 0 ? null : `${-1.1 * i}em`,
          'font-size': 13,
          'text-anchor': 'end',
        },
        [line],
      ),
    )
}

/** Where the last line of the inset's name stands, in the plane. */
export const INSET_NAME = 602

/** The ruling of figures that no source prints, in plane units: fine lines over the color of the class, leaning left. */
export const RULING = { period: 9, width: 1, opacity: 0.42 } as const

/** The provinces whose land carries such a figure. */
export function derivedLand(map: Choropleth): readonly string[] {
  return map.cells.flatMap((cell) => (isDerived(cell.figure) ? cell.members : []))
}

/** The fill that lies over the class of a derived figure. */
export function derivedFill(scope: string): string {
  return `url(#${scope}-derived)`
}

/** The ruling as a pattern. `unit` is the size of one unit of the thematic map in the coordinates of the shapes that are filled. */
export function derivedPattern(scope: string, unit: number): SvgNode {
  const { period, width } = RULING
  return node(
    'pattern',
    {
      id: `${scope}-derived`,
      width: period,
      height: period,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${unit}) rotate(-45)`,
    },
    [node('path', { class: 'ruling', d: `M${period / 2} 0v${period}`, 'stroke-width': width })],
  )
}

/** The ruling over the land of derived figures. It hides nothing and takes no pointer from what lies below. */
function derivedShapes(map: Choropleth, paths: LandPaths, scope: string): readonly SvgNode[] {
  return map.cells
    .filter((cell) => isDerived(cell.figure))
    .map((cell) => node('path', { fill: derivedFill(scope), 'pointer-events': 'none', d: paths.places[cell.place] }))
}

/** The ink of the ruling is that of the outlines, which stands out from every class. */
export function derivedRules(theme: Theme): Readonly<Record<string, string>> {
  return { '.ruling': `stroke:${mapColors[theme].outline};stroke-opacity:${RULING.opacity}` }
}

/** Macao is smaller than the outline of a chosen neighbor: it is drawn once more, above. */
export const SMALLEST = '820000'
