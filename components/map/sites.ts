import type { PlanePoint } from '@/data/model/direction'
import { siteId } from '@/data/model/site-id'
import type { PlacedBase, PlacedZone } from '@/data/model/sites'
import type { Cluster } from './cluster'
import { clustersOf } from './cluster'
import type { Element } from './element'
import { element } from './element'
import { LABEL_DROP } from './labels'
import type { MarkSize } from './mark-size'
import { wide } from './mark-size'

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
  readonly isAwake?: boolean
  /** Where names stand, which numbers should not lie on. */
  readonly names?: readonly PlanePoint[]
}

/**
 * Bases as diamonds and zones as dots by batch; revoked zones are hollow. Zones that would overlap are one disc with
 * their number, never across the border of a province. Zones lie below, the earliest uppermost.
 */
export function siteMarks(bases: readonly PlacedBase[], zones: readonly ZoneState[], drawing: Drawing): Element {
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
  return element('g', { class: `sites ${size.name}` }, [
    ...dots.flatMap(({ members }) => members.map((member) => dot(member, drawing, size, lit))),
    ...discs.map((cluster) => disc(cluster, drawing, size, lit)),
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

function dot({ zone, active, at }: Standing, drawing: Drawing, size: MarkSize, lit: ReadonlySet<string>) {
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
  return element('circle', shape, told.children)
}

function disc({ members, at }: Cluster<Standing>, drawing: Drawing, size: MarkSize, lit: ReadonlySet<string>): Element {
  const zones = members.map((member) => member.zone)
  const ids = zones.map(siteId)
  const isLit = ids.some((id) => lit.has(id))
  const [x, y] = [at[0] * drawing.scale, at[1] * drawing.scale]
  const isActive = members.some(({ active }) => active)
  const told = tell(drawing.zones(zones, isActive), drawing)
  return element(
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
      element('circle', { class: isLit ? 'lit' : null, cx: x, cy: y, r: isLit ? size.disc * 1.2 : size.disc }),
      element('text', { x, y: y + size.type * LABEL_DROP, 'text-anchor': 'middle' }, [String(members.length)]),
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
): Element {
  const id = siteId(base)
  const across = (high * 5) / 6
  const [x, y] = at.map((coordinate) => (coordinate * drawing.scale).toFixed(1))
  const d = `M${x} ${y}m0-${high}l${across} ${high}-${across} ${high}-${across}-${high}z`
  const look = lit.has(id) ? 'base lit' : 'base'
  const told = tell(drawing.base(base), drawing)
  return element('path', { ...told.attributes, class: look, 'data-site': id, d }, told.children)
}

function tell(name: string, { isAwake = false }: Drawing) {
  return isAwake
    ? { attributes: { role: 'img', 'aria-label': name }, children: [] }
    : { attributes: {}, children: [element('title', {}, [name])] }
}

function alone<T extends Standing>(member: T): Cluster<T> {
  return { members: [member], at: member.at }
}

function pointOf({ at: [x, y] }: { readonly at: readonly number[] }): readonly PlanePoint[] {
  return x === undefined || y === undefined ? [] : [[x, y]]
}
