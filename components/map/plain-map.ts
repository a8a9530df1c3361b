import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { PlacedBase } from '@/data/facts/sites'
import placement from '@/data/geo/placement.json'
import plane from '@/data/geo/plane.json'
import { sizeByScript } from '@/data/language'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import type { Names } from '@/data/text/names'
import { labels, mustName, TAIWAN } from './labels'
import { fillOf, inset, mapLines, named } from './land'
import { landPaths } from './land-paths'
import { classFills } from './palette'
import type { LandPaths } from './patterns'
import { LATTICE, patterns } from './patterns'
import { narrow, sceneStyle, wide } from './scene-style'
import type { SiteNames, ZoneState } from './sites'
import { siteMarks, zoneRules } from './sites'

type MapTexts = {
  readonly scope: string
  readonly title: string
  readonly description: string
  readonly insetName: string
}

/** What a place is called in as few words as may be. */
type ShortName = (place: string) => string

type RegionMapOptions = MapTexts & {
  readonly names: Names
  readonly sentence: (cell: MappedPlace) => string
  readonly href: (cell: MappedPlace) => string
}

/**
 * The members of a region on the map of the whole country: filled by class and outlined together, the other places as
 * plain land. For the nation all places are filled.
 */
export function regionMap(
  map: Choropleth,
  region: string,
  members: readonly string[],
  options: RegionMapOptions,
): SvgNode {
  const { scope, names } = options
  const name: ShortName = (place) => names.place(place, 'short')
  const paths = landPaths(region === 'CN' ? {} : { [region]: members })
  const isMember = (cell: MappedPlace) => region === 'CN' || members.includes(cell.place)
  const filled = map.cells.filter(isMember)
  const style = sceneStyle(scope, classFills(map), 'reader', (theme) => ({
    '.outline': `fill:none;stroke:${mapColors[theme].ink};stroke-width:1.6;vector-effect:non-scaling-stroke`,
  }))
  return plainMap('group', options, style, [
    patterns(scope, LATTICE),
    landOf(scope, [
      ...map.cells.filter((cell) => !isMember(cell)).map((cell) => shape('land plain', paths, cell.place)),
      ...filled.map((cell) =>
        named(cell, options, node('path', { ...fillOf(cell, scope), d: paths.places[cell.place] })),
      ),
      ...mapLines(paths),
      region === 'CN' ? null : node('path', { class: 'outline', 'pointer-events': 'none', d: paths.places[region] }),
    ]),
    labels(filled, name, labelSize(region, names), false),
    mustName(
      name,
      filled.some(({ place }) => place === TAIWAN.place),
    ),
  ])
}

/** All provinces together leave less room; English names are longer. */
function labelSize(region: string, { language }: Names): number {
  if (region === 'CN') return sizeByScript(language, { han: 17, latin: 13 })
  return sizeByScript(language, { han: 20, latin: 15 })
}

/** Bases and zones on plain land: where they are and from which batch, without any figure. */
export function sitesMap(
  bases: readonly PlacedBase[],
  zones: readonly ZoneState[],
  options: MapTexts & { readonly names: SiteNames; readonly placeName: ShortName },
): SvgNode {
  const { scope, names } = options
  const paths = landPaths()
  const { x, y, width, height } = plane.main
  return plainMap('img', options, sceneStyle(scope, { light: [], dark: [] }, 'reader', zoneRules), [
    node('clipPath', { id: `${scope}-main` }, [node('rect', { x, y, width, height })]),
    landOf(scope, [...Object.keys(paths.places).map((code) => shape('land plain', paths, code)), ...mapLines(paths)]),
    node(
      'g',
      { 'clip-path': `url(#${scope}-main)` },
      [wide, narrow].map((size) => siteMarks(bases, zones, { ...names, scale: 1, size, zoom: 0 })),
    ),
    mustName(options.placeName, false),
  ])
}

/** Places that nobody would find on a telephone: a ring shows where they are. */
const tiny: ReadonlySet<string> = new Set(['310000', '810000', '820000'])
const centers: Readonly<Record<string, readonly number[]>> = placement.centers

/** The whole country on plain land with one place, or the members of a region, in the accent; without any word. */
export function placesMap(members: readonly string[]): SvgNode {
  const scope = 'k'
  const paths = landPaths()
  const { faint, accent, paper } = mapColors.light
  const look = members.length > 1 ? 'land member' : 'land self'
  const codes = Object.keys(paths.places)
  const style = sceneStyle(scope, { light: [], dark: [] }, 'light', () => ({
    '.land': `stroke:${faint}`,
    '.self': `fill:${accent};stroke:${accent}`,
    // Large areas are quieter, and show which provinces they are made of.
    '.member': `fill:${accent};fill-opacity:.62;stroke:${paper}`,
    '.ring': `fill:none;stroke:${accent};stroke-width:2.4`,
  }))
  const rings = members.length > 1 ? [] : members.filter((code) => tiny.has(code))
  return plainMap('img', { scope, title: '', description: '', insetName: '' }, style, [
    landOf(scope, [
      ...codes.filter((code) => !members.includes(code)).map((code) => shape('land plain', paths, code)),
      ...members.map((code) => shape(look, paths, code)),
      ...mapLines(paths),
    ]),
    ...rings.map((code) => node('circle', { class: 'ring', cx: centers[code]?.[0], cy: centers[code]?.[1], r: 24 })),
  ])
}

/** A map of the whole country as a document of its own, with its inset above all else. */
function plainMap(
  role: 'group' | 'img',
  { scope, title, description, insetName }: MapTexts,
  style: string,
  layers: readonly SvgNode[],
): SvgNode {
  return node(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: `0 0 ${plane.width} ${plane.height}`,
      role,
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      node('title', { id: `${scope}-title` }, [title]),
      node('desc', { id: `${scope}-description` }, [description]),
      node('style', {}, [style]),
      ...layers,
      inset(scope, insetName),
    ],
  )
}

function landOf(scope: string, shapes: readonly (SvgNode | null)[]): SvgNode {
  return node('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / LATTICE})` }, shapes)
}

function shape(look: string, { places }: LandPaths, code: string): SvgNode {
  return node('path', { class: look, d: places[code] })
}
