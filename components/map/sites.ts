import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { PlacedBase, PlacedZone } from '@/data/facts/sites'
import { siteId } from '@/data/facts/sites'
import type { PlanePoint } from '@/data/geo/plane'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { zoneName } from '@/data/text/names'
import type { Theme } from '@/data/view/view'
import { LABEL_DROP } from './labels'
import type { MarkSize } from './scene-style'
import { wide } from './scene-style'

/** What the reader is told of a mark. */
export type SiteNames = {
  readonly base: (base: PlacedBase) => string
  readonly zone: (zone: PlacedZone) => string
  /** Several zones of one province, all active or all revoked. */
  readonly zones: (zones: readonly PlacedZone[], isActive: boolean) => string
}

/** A zone, and whether it is active in the year that is shown. */
export type ZoneState = { readonly zone: PlacedZone; readonly active: boolean }

type Drawing = SiteNames & {
  /** Plane units to units of the drawing; marks keep their size. */
  readonly scale: number
  /** The sites that are pointed at, by id, separated by spaces. */
  readonly lit?: string | null
  readonly size?: MarkSize
  /** Joins zones that would overlap at this zoom; without it each zone is a dot. */
  readonly zoom?: number
  /** A page whose script is awake tells names itself, a drawing by titles. */
  readonly isHydrated?: boolean
  /** Where names stand, which numbers should not lie on. */
  readonly names?: readonly PlanePoint[]
}

/**
 * Bases as diamonds and zones as dots by batch; revoked zones are hollow. Zones that would overlap are one disc with
 * their number, never across the border of a province. Zones lie below, the earliest uppermost.
 */
export function siteMarks(bases: readonly PlacedBase[], zones: readonly ZoneState[], drawing: Drawing): SvgNode {
  const { size = wide } = drawing
  const lit = new Set(drawing.lit?.split(' '))
  const ordered = zones
    .toSorted((a, b) => b.zone.batch - a.zone.batch)
    .flatMap((state) =>
      pointOf(state.zone).map((at) => ({ ...state, at, kind: `${state.zone.place} ${state.active}` })),
    )
  const clusters =
    drawing.zoom === undefined
      ? ordered.map(alone)
      : clustersOf(ordered, { ...size, zoom: drawing.zoom, taken: takenBy(bases, size, drawing.names ?? []) })
  const discs = clusters.filter(({ members }) => members.length > 1)
  const dots = clusters.filter(({ members }) => members.length === 1)
  return node('g', { class: `sites ${size.name}` }, [
    ...dots.flatMap(({ members }) => members.map((member) => zoneDot(member, drawing, size, lit))),
    ...discs.map((cluster) => clusterDisc(cluster, drawing, size, lit)),
    ...bases.flatMap((base) => pointOf(base).map((at) => diamond(base, at, drawing, size, lit))),
  ])
}

type Standing = ZoneState & { readonly at: PlanePoint; readonly kind: string }

function takenBy(bases: readonly PlacedBase[], size: MarkSize, names: readonly PlanePoint[]) {
  return [
    ...bases.flatMap(pointOf).map((at) => ({ at, radius: size.diamond * 0.4 })),
    ...names.map((at) => ({ at, radius: size.label })),
  ]
}

function zoneDot({ zone, active, at }: Standing, drawing: Drawing, size: MarkSize, lit: ReadonlySet<string>) {
  const id = siteId(zone)
  const told = tell(drawing.zone(zone), drawing)
  const shape = {
    ...told.attributes,
    class: active ? `zone z${zone.batch}` : 'zone revoked',
    'data-site': id,
    cx: at[0] * drawing.scale,
    cy: at[1] * drawing.scale,
    r: lit.has(id) ? size.dot * 1.8 : size.dot,
  }
  return node('circle', shape, told.children)
}

function clusterDisc(
  { members, at }: Cluster<Standing>,
  drawing: Drawing,
  size: MarkSize,
  lit: ReadonlySet<string>,
): SvgNode {
  const zones = members.map((member) => member.zone)
  const ids = zones.map(siteId)
  const isLit = ids.some((id) => lit.has(id))
  const [x, y] = [at[0] * drawing.scale, at[1] * drawing.scale]
  const isActive = members.some(({ active }) => active)
  const told = tell(drawing.zones(zones, isActive), drawing)
  return node(
    'g',
    {
      ...told.attributes,
      class: isActive ? 'count' : 'count gone',
      'data-site': ids.join(' '),
      'data-frame': frameOf(members).join(' '),
      'font-size': size.type,
    },
    [
      ...told.children,
      node('circle', { class: isLit ? 'lit' : null, cx: x, cy: y, r: isLit ? size.disc * 1.2 : size.disc }),
      node('text', { x, y: y + size.type * LABEL_DROP, 'text-anchor': 'middle' }, [String(members.length)]),
    ],
  )
}

/** The rectangle of the plane that holds all members: left, top, width, height. */
function frameOf(members: readonly Standing[]): readonly number[] {
  const [xs, ys] = [members.map(({ at }) => at[0]), members.map(({ at }) => at[1])]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map((side) => Math.round(side * 10) / 10)
}

function diamond(
  base: PlacedBase,
  at: PlanePoint,
  drawing: Drawing,
  { diamond: high }: MarkSize,
  lit: ReadonlySet<string>,
): SvgNode {
  const id = siteId(base)
  const across = (high * 5) / 6
  const [x, y] = at.map((coordinate) => (coordinate * drawing.scale).toFixed(1))
  const d = `M${x} ${y}m0-${high}l${across} ${high}-${across} ${high}-${across}-${high}z`
  const look = lit.has(id) ? 'base lit' : 'base'
  const told = tell(drawing.base(base), drawing)
  return node('path', { ...told.attributes, class: look, 'data-site': id, d }, told.children)
}

function tell(name: string, { isHydrated = false }: Drawing) {
  return isHydrated
    ? { attributes: { role: 'img', 'aria-label': name }, children: [] }
    : { attributes: {}, children: [node('title', {}, [name])] }
}

function alone<T extends Standing>(member: T): Cluster<T> {
  return { members: [member], at: member.at }
}

function pointOf({ at: [x, y] }: { readonly at: readonly number[] }): readonly PlanePoint[] {
  return x === undefined || y === undefined ? [] : [[x, y]]
}

/** Something that stands at a point of the plane. Only what is of one `kind` may be drawn as one mark. */
export type Mark = { readonly at: PlanePoint; readonly kind: string }

/** What is drawn as one mark: one thing, or several that stand too close to be told apart. */
type Cluster<T extends Mark> = { readonly members: readonly T[]; readonly at: PlanePoint }

/** How marks are drawn, in units of the drawing. */
export type Crowding = {
  /** Doublings: marks keep their size while the land grows. */
  readonly zoom: number
  readonly dot: number
  /** Radius of the mark of a cluster, and how near to its middle it suffers no other mark of its kind. */
  readonly disc: number
  readonly cushion: number
  /** What a number should not lie under, and its radius. */
  readonly taken: readonly { readonly at: PlanePoint; readonly radius: number }[]
}

/**
 * Joins what would overlap, the nearest two first, until no two marks of a kind overlap. A cluster stands where the
 * member nearest to the middle of all stands, so that it lies on land of its own, or just beside what lies above that.
 * The order of the input decides between equals. Agglomerative clustering by medoids; cubic in the number of a kind.
 */
export function clustersOf<T extends Mark>(things: readonly T[], crowding: Crowding): readonly Cluster<T>[] {
  const kinds = new Set(things.map((thing) => thing.kind))
  return [...kinds].flatMap((kind) =>
    joined(
      things.filter((thing) => thing.kind === kind),
      crowding,
    ),
  )
}

function joined<T extends Mark>(things: readonly T[], crowding: Crowding): readonly Cluster<T>[] {
  const { dot, cushion, zoom } = crowding
  const reach = (mark: Cluster<T>) => (mark.members.length === 1 ? dot : cushion)
  const marks: Cluster<T>[] = things.map((thing) => ({ members: [thing], at: thing.at }))
  for (;;) {
    let nearest = { gap: Number.POSITIVE_INFINITY, first: 0, second: 0 }
    for (const [second, b] of marks.entries()) {
      for (const [first, a] of marks.slice(0, second).entries()) {
        const gap = distance(a.at, b.at)
        const isFree = gap * 2 ** zoom >= reach(a) + reach(b)
        if (!isFree && gap < nearest.gap) nearest = { gap, first, second }
      }
    }
    const [a, b] = [marks[nearest.first], marks[nearest.second]]
    if (a === undefined || b === undefined || a === b) return marks
    const members = [...a.members, ...b.members]
    marks[nearest.first] = { members, at: middle(members, crowding) }
    marks.splice(nearest.second, 1)
  }
}

/** The place of the member nearest to the mean; beside what lies above that, if something does. */
function middle(members: readonly Mark[], { disc, zoom, taken }: Crowding): PlanePoint {
  const mean: PlanePoint = [meanOf(members, 0), meanOf(members, 1)]
  const byDistance = (points: readonly PlanePoint[]) => points.toSorted((a, b) => distance(a, mean) - distance(b, mean))
  const reach = (radius: number) => (disc + radius) / 2 ** zoom
  const above = (at: PlanePoint) => taken.find((other) => distance(other.at, at) < reach(other.radius) - 1e-9)
  const places = members.map((member) => member.at)
  const [nearest = mean] = byDistance(places)
  const cover = above(nearest)
  if (cover === undefined) return nearest
  const beside = directions.map(([x, y]): PlanePoint => {
    const far = reach(cover.radius)
    return [cover.at[0] + x * far, cover.at[1] + y * far]
  })
  return byDistance([...places, ...beside]).find((at) => above(at) === undefined) ?? nearest
}

const directions = Array.from({ length: 16 }, (_, i): PlanePoint => {
  const angle = (i / 8) * Math.PI
  return [Math.cos(angle), Math.sin(angle)]
})

function meanOf(members: readonly Mark[], axis: 0 | 1): number {
  return members.reduce((sum, { at }) => sum + at[axis], 0) / members.length
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** How a language names several zones of one province. */
type Several = (place: string, count: number, cities: readonly string[], isActive: boolean) => string

/** The names of bases and zones in the language of a page. */
export function siteNames({ language, place }: Names, several: Several): SiteNames {
  return {
    base: (base) => localText(base, 'name', language),
    zone: (zone) => zoneName(zone, language),
    zones: (zones, isActive) => {
      const cities = zones.map((zone) => localText(zone, 'city', language))
      const [province = ''] = zones.map((zone) => place(zone.place, 'short'))
      return several(province, zones.length, cities, isActive)
    },
  }
}

/** From the first batch to the eighth: the earlier, the stronger against the ground. */
const shades: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#2d0b45', '#4c1568', '#6d2183', '#8f3195', '#ae4aa3', '#c767ae', '#da85bb', '#e9a3c9'],
  dark: ['#ffe3f3', '#f7c4e4', '#eba5d6', '#da87c9', '#c46bbd', '#a953b0', '#8b3fa2', '#6c3092'],
}

/** The color of a batch, from 1. */
export function shadeOf(batch: number, theme: Theme): string {
  return shades[theme][batch - 1] ?? mapColors[theme].ink
}

/** The colors of zones by batch and of clusters, by selector. */
export function zoneRules(theme: Theme): Readonly<Record<string, string>> {
  const { ground, ink } = mapColors[theme]
  return {
    ...Object.fromEntries(shades[theme].map((shade, i) => [`.z${i + 1}`, `fill:${shade}`])),
    '.count circle': `fill:${shadeOf(2, theme)};stroke:${ground}`,
    '.count text': `fill:${ground}`,
    '.gone circle': `fill:${ground};stroke:${ink}`,
    '.gone text': `fill:${ink}`,
  }
}
