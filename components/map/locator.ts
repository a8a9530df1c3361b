import { extent } from 'd3-array'
import { geoIdentity, geoPath } from 'd3-geo'
import type { Feature, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { PlacedZone } from '@/data/facts/sites'
import { isPoint } from '@/data/facts/sites'
import topologyJson from '@/data/geo/prefectures.json'
import { localText } from '@/data/language'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { zoneName } from '@/data/text/names'
import { integerPath } from './land-paths'
import type { SceneTheme } from './scene-style'
import { sceneStyle, wide } from './scene-style'
import { siteMarks, zoneRules } from './sites'

type Objects = Readonly<Record<'provinces' | 'prefectures' | 'dashes', GeometryCollection>>
const topology = topologyJson as unknown as Topology<Objects & Record<string, GeometryCollection>>
const provinces = feature(topology, topology.objects.provinces).features
const prefectures = feature(topology, topology.objects.prefectures).features
const dashes = feature(topology, topology.objects.dashes).features

/** Width of the drawing, in the integers of its paths. */
const WIDTH = 480
/** Of the width, what the enlargement of a main island takes. */
const DETAIL = 0.4
/** The zone of Hainan is the whole island, so its prefecture of the South China Sea is no part of it. */
const OFF_THE_ISLAND = '460300'

type Options = {
  readonly scope: string
  readonly theme: SceneTheme
  readonly names: Names
  readonly title: string
}

/**
 * A province among its neighbors, with its base and its prefectures: those that are active zones are filled by batch. A
 * zone of a county is a point, never the fill of its prefecture, and a revoked one a hollow point. All islands of the
 * province are inside the frame; a main island that is small beside them is enlarged.
 */
export function locator(profile: Profile, { scope, theme, names, title }: Options): SvgNode {
  const self = provinces.find((province) => String(province.id) === profile.place.code)
  const near = self === undefined ? null : detailFrame(self.geometry)
  const frame = locatorFrame(self?.geometry, near === null ? 0 : DETAIL)
  const scale = WIDTH / frame.width
  const part = near === null ? null : detail(near, frame, scale)
  const marksIn = (at: number) => marks(profile, names, at)
  return node(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: box(frame, scale).join(' '),
      role: 'img',
      'aria-labelledby': `${scope}-title`,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    [
      node('title', { id: `${scope}-title` }, [title]),
      node('style', {}, [sceneStyle(scope, { light: [], dark: [] }, theme, extraRules)]),
      ...land(profile, self, { frame, scale, id: `${scope}-outline`, names }),
      rim(frame, scale),
      ...(part === null || near === null
        ? [marksIn(scale)]
        : [
            rim(near, scale),
            node('svg', { ...part.place, viewBox: box(near, part.scale).join(' ') }, [
              node('rect', { class: 'sheet', ...rectangle(near, part.scale) }),
              ...land(profile, self, { frame: near, scale: part.scale, id: `${scope}-detail`, names }),
              rim(near, part.scale),
              marksIn(part.scale),
            ]),
          ]),
    ],
  )
}

type Sheet = { readonly frame: Frame; readonly scale: number; readonly id: string; readonly names: Names }

/** Everything of the ground: neighbors, the province, its prefectures, its coast above their borders, the dash line. */
function land(
  { place, zones }: Profile,
  self: Feature | undefined,
  { frame, scale, id, names }: Sheet,
): readonly (SvgNode | null)[] {
  const path = (shape: Feature, closed: boolean) => integerPath(clipped(shape.geometry, frame), scale, closed)
  const draw = (shape: Feature, look: string, children: readonly SvgNode[] = []) => {
    const d = path(shape, true)
    return d === '' ? null : node('path', { class: look, d }, children)
  }
  const inner = prefectures.filter((prefecture) => String(prefecture.id).slice(0, 2) === place.code.slice(0, 2))
  return [
    ...provinces.filter((province) => province !== self).map((province) => draw(province, 'land plain')),
    ...(self === undefined
      ? []
      : [node('g', { class: 'self' }, [node('path', { id, class: 'shape', d: path(self, true) })])]),
    ...inner.map((prefecture) => {
      const zone = filling(zones, String(prefecture.id))
      if (zone === null) return draw(prefecture, 'inner')
      return draw(prefecture, `city z${zone.batch}`, [node('title', {}, [zoneName(zone, names.language)])])
    }),
    node('use', { class: 'edge', href: `#${id}` }),
    ...dashes.flatMap((dash) => {
      const d = path(dash, false)
      return d === '' ? [] : [node('path', { class: 'line dash', d })]
    }),
  ]
}

/** The active zone that covers a prefecture: its own, or that of its whole province. A county covers nothing. */
export function filling(zones: Profile['zones'], prefecture: string): PlacedZone | null {
  const covering = zones.find(({ zone, active }) => {
    if (!active) return false
    if (zone.level === 'prefecture') return zone.code === prefecture
    return zone.level === 'province' && prefecture !== OFF_THE_ISLAND
  })
  return covering?.zone ?? null
}

/** Bases, and the zones that are points: of counties, and revoked ones. */
function marks({ bases, zones }: Profile, names: Names, scale: number): SvgNode {
  const points = zones.filter(({ active, zone }) => !active || isPoint(zone))
  return siteMarks(bases, points, {
    scale,
    size: wide,
    base: (base) => localText(base, 'name', names.language),
    zone: (zone) => zoneName(zone, names.language),
    zones: ({ length }) => String(length),
  })
}

/** Where the enlargement of a part stands, at the lower left, and its scale. */
function detail(near: Frame, { x, y, width, height }: Frame, scale: number) {
  const side = width * DETAIL * 0.86
  const high = (side * near.height) / near.width
  const gap = (width * DETAIL - side) / 2
  const place = { x: x + gap, y: y + height - gap - high, width: side, height: high }
  return { scale: (scale * side) / near.width, place: rectangle(place, scale) }
}

function rim(frame: Frame, scale: number): SvgNode {
  const { x, y, width, height } = rectangle(frame, scale)
  return node('rect', { class: 'frame', x: x + 1, y: y + 1, width: width - 2, height: height - 2 })
}

function box(frame: Frame, scale: number): readonly number[] {
  const { x, y, width, height } = rectangle(frame, scale)
  return [x, y, width, height]
}

function rectangle({ x, y, width, height }: Frame, scale: number): Frame {
  const [left, top] = [Math.round(x * scale), Math.round(y * scale)]
  return { x: left, y: top, width: Math.round(width * scale), height: Math.round(height * scale) }
}

function extraRules(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const { ground, outline, ink, land: neighbor } = mapColors[theme]
  const isLight = theme === 'light'
  return {
    '.inner,.city,.shape,.edge': 'stroke-width:.6;vector-effect:non-scaling-stroke;stroke-linejoin:round',
    '.inner': `fill:none;stroke:${isLight ? '#8d7a58' : ground}`,
    '.city': `stroke:${ground}`,
    ...zoneRules(theme),
    '.plain': `fill:${isLight ? neighbor : '#333a42'}`,
    '.self': `fill:${isLight ? '#f7e6c8' : '#75664c'}`,
    '.edge': `fill:none;stroke:${isLight ? outline : ink};stroke-width:1.2`,
    '.frame': 'stroke-width:1.5',
    '.base': 'stroke-width:1.5',
    '.revoked': `fill:${ground};stroke-width:1.5`,
  }
}

const MARGIN = 0.1
const SMALLEST = 40
/** A main island that takes less of the height of its province than this is enlarged beside it. */
const SMALL = 0.25

/**
 * The place with a margin, widened so that small places keep some surroundings and no map is a strip. `beside`, from 0
 * to below 1, is the share of the width that is kept free on the left.
 */
function locatorFrame(geometry: Geometry | undefined, beside = 0): Frame {
  const [left, right] = extentOf(partsOf(geometry).flat(), 0)
  const [top, bottom] = extentOf(partsOf(geometry).flat(), 1)
  const height = Math.max(SMALLEST, bottom - top) * (1 + 2 * MARGIN)
  const width = Math.max(SMALLEST, right - left, height * 0.8) * (1 + 2 * MARGIN)
  const tall = Math.max(height, width * 0.62)
  const all = width / (1 - beside)
  return { x: (left + right + width) / 2 - all, y: (top + bottom - tall) / 2, width: all, height: tall }
}

/** The surroundings of the largest part of a place when its far islands make it small on the map; else null. */
function detailFrame(geometry: Geometry): Frame | null {
  const parts = partsOf(geometry)
  const [top, bottom] = extentOf(parts.flat(), 1)
  const boxes = parts.map((part) => ({ x: extentOf(part, 0), y: extentOf(part, 1) }))
  const [largest] = boxes.toSorted((a, b) => size(b) - size(a))
  if (largest === undefined || largest.y[1] - largest.y[0] > (bottom - top) * SMALL) return null
  const side = Math.max(largest.x[1] - largest.x[0], largest.y[1] - largest.y[0]) * (1 + 2 * MARGIN)
  return {
    x: (largest.x[0] + largest.x[1] - side) / 2,
    y: (largest.y[0] + largest.y[1] - side) / 2,
    width: side,
    height: side,
  }
}

type Box = Readonly<Record<'x' | 'y', readonly [number, number]>>

function size({ x, y }: Box): number {
  return (x[1] - x[0]) * (y[1] - y[0])
}

/** The outer rings of a geometry. */
function partsOf(geometry: Geometry | undefined): readonly (readonly Position[])[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : []
}

function extentOf(positions: readonly Position[], axis: 0 | 1): readonly [number, number] {
  const [low = 0, high = 0] = extent(positions, (position) => position[axis])
  return [low, high]
}

/** A rectangle of the plane, in plane units. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Line = (readonly [number, number])[]

/** The lines of a geometry inside a frame, in plane units; rings are cut along the frame's edge and stay closed. */
export function clipped(geometry: Geometry, frame: Frame): readonly Line[] {
  const lines: Line[] = []
  const sink = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => lines.push([[x, y]]),
    lineTo: (x: number, y: number) => lines.at(-1)?.push([x, y]),
    closePath: () => {
      const [first] = lines.at(-1) ?? []
      if (first !== undefined) lines.at(-1)?.push(first)
    },
    arc: () => undefined,
  }
  const { x, y, width, height } = frame
  const cut = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ])
  geoPath(cut, sink)(geometry)
  return lines
}
