import { extent } from 'd3-array'
import type { Feature, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import topologyJson from '@/data/geo/prefectures.json'
import type { Names } from '@/data/model/name-table'
import type { Profile } from '@/data/model/profile'
import type { Frame } from './clip'
import { clipped } from './clip'
import type { Element } from './element'
import { element } from './element'
import { inks } from './inks'
import { integerPath } from './path'
import type { SceneTheme } from './scene-style'
import { sceneStyle } from './scene-style'
import { siteMarks } from './sites'
import { zoneRules } from './zone-shades'

type Objects = Readonly<Record<'provinces' | 'prefectures' | 'dashes', GeometryCollection>>
const topology = topologyJson as unknown as Topology<Objects & Record<string, GeometryCollection>>
const provinces = feature(topology, topology.objects.provinces).features
const prefectures = feature(topology, topology.objects.prefectures).features
const dashes = feature(topology, topology.objects.dashes).features

/** Width of the drawing, in the integers of its paths. */
const WIDTH = 720
const MARGIN = 0.1
const SMALLEST = 40

type Options = {
  readonly scope: string
  readonly theme: SceneTheme
  readonly names: Names
  readonly title: string
}

/** A province among its neighbors, with its prefectures, base and zones. Its islands are inside the frame, all of them. */
export function locator({ place, bases, zones }: Profile, { scope, theme, names, title }: Options): Element {
  const self = provinces.find((province) => String(province.id) === place.code)
  const frame = frameAround(self)
  const scale = WIDTH / frame.width
  const path = (shape: Feature, closed: boolean) => integerPath(clipped(shape.geometry, frame), scale, closed)
  const draw = (shape: Feature, look: string) => {
    const d = path(shape, true)
    return d === '' ? null : element('path', { class: look, d })
  }
  const inner = prefectures.filter((prefecture) => String(prefecture.id).slice(0, 2) === place.code.slice(0, 2))
  return element(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: [frame.x, frame.y, frame.width, frame.height].map((side) => Math.round(side * scale)).join(' '),
      role: 'img',
      'aria-labelledby': `${scope}-title`,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    [
      element('title', { id: `${scope}-title` }, [title]),
      element('style', {}, [sceneStyle(scope, { light: [], dark: [] }, theme, extraRules)]),
      ...provinces.filter((province) => province !== self).map((province) => draw(province, 'land plain')),
      self === undefined ? null : draw(self, 'land self'),
      ...inner.map((prefecture) => draw(prefecture, 'inner')),
      ...dashes.map((dash) => element('path', { class: 'line dash', d: path(dash, false) })),
      element('rect', {
        class: 'frame',
        x: Math.round(frame.x * scale),
        y: Math.round(frame.y * scale),
        width: Math.round(frame.width * scale),
        height: Math.round(frame.height * scale),
      }),
      siteMarks(bases, zones, {
        scale,
        base: (base) => (names.language === 'zh' ? base.name_zh : base.name_en),
        zone: (zone) => (names.language === 'zh' ? zone.name_zh : zone.city_en),
        zones: ({ length }) => String(length),
      }),
    ],
  )
}

function extraRules(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const { faint } = inks[theme]
  return {
    ...zoneRules(theme),
    '.self': `fill:${theme === 'light' ? '#f3d9b1' : '#8a6a3f'}`,
    '.inner': `fill:none;stroke:${faint};stroke-width:.5;vector-effect:non-scaling-stroke`,
  }
}

/** The place with a margin, widened so that small places keep some surroundings and no map is a strip. */
function frameAround(self: Feature | undefined): Frame {
  const [left, right] = span(self?.geometry, 0)
  const [top, bottom] = span(self?.geometry, 1)
  const height = Math.max(SMALLEST, bottom - top) * (1 + 2 * MARGIN)
  const width = Math.max(SMALLEST, right - left, height * 0.8) * (1 + 2 * MARGIN)
  const tall = Math.max(height, width * 0.62)
  return { x: (left + right - width) / 2, y: (top + bottom - tall) / 2, width, height: tall }
}

function span(geometry: Geometry | undefined, axis: 0 | 1): readonly [number, number] {
  const rings =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  const [low = 0, high = 0] = extent(rings.flat(2), (position) => position[axis])
  return [low, high]
}
