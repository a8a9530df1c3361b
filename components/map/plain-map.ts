import { cardRing } from '@/components/picture/card/card-ring'
import { inks } from '@/components/svg/colors'
import type { Element } from '@/components/svg/node'
import { element } from '@/components/svg/node'
import type { PlacedBase } from '@/data/facts/sites'
import plane from '@/data/geo/plane.json'
import type { Cell, Choropleth } from '@/data/map/choropleth'
import type { Plate } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { labels } from './labels'
import { fillOf, inset, named } from './land'
import { landPaths } from './land-paths'
import { narrow, wide } from './mark-size'
import { paint } from './palette'
import { patterns, STEPS } from './patterns'
import { scene } from './scene'
import { sceneStyle } from './scene-style'
import type { SiteNames, ZoneState } from './sites'
import { siteMarks, zoneRules } from './sites'

type Options = {
  readonly scope: string
  readonly names: Names
  readonly title: string
  readonly description: string
  readonly sentence: (cell: Cell) => string
  readonly href: (cell: Cell) => string
  readonly insetName: string
}

/**
 * The members of a region on the map of the whole country: filled by class and outlined together, the other places as
 * plain land. For the nation all places are filled.
 */
export function regionMap(map: Choropleth, region: string, members: readonly string[], options: Options): Element {
  const { scope, names, title, description, sentence, href, insetName } = options
  const paths = landPaths(region === 'CN' ? {} : { [region]: members })
  const isMember = (cell: Cell) => region === 'CN' || members.includes(cell.place)
  const filled = map.cells.filter(isMember)
  const reading = { sentence, href }
  return element(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: `0 0 ${plane.width} ${plane.height}`,
      role: 'group',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      element('title', { id: `${scope}-title` }, [title]),
      element('desc', { id: `${scope}-description` }, [description]),
      element('style', {}, [
        sceneStyle(scope, paint(map), 'reader', (theme) => ({
          '.outline': `fill:none;stroke:${inks[theme].ink};stroke-width:1.6;vector-effect:non-scaling-stroke`,
        })),
      ]),
      patterns(scope, STEPS),
      element('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / STEPS})` }, [
        ...map.cells
          .filter((cell) => !isMember(cell))
          .map((cell) => element('path', { class: 'land plain', d: paths.places[cell.place] })),
        ...filled.map((cell) =>
          named(cell, reading, element('path', { ...fillOf(cell, scope), d: paths.places[cell.place] })),
        ),
        element('path', { class: 'islet', d: paths.islets }),
        element('path', { class: 'line undetermined', d: paths.undetermined }),
        element('path', { class: 'line dash', d: paths.dashes }),
        region === 'CN'
          ? null
          : element('path', { class: 'outline', 'pointer-events': 'none', d: paths.places[region] }),
      ]),
      labels(filled, (place) => names.place(place, 'short'), labelSize(region, names), false),
      inset(scope, insetName),
    ],
  )
}

/** All provinces together leave less room; English names are longer. */
function labelSize(region: string, { language }: Names): number {
  if (region === 'CN') return language === 'zh' ? 17 : 13
  return language === 'zh' ? 20 : 15
}

type SitesMapOptions = {
  readonly scope: string
  readonly title: string
  readonly description: string
  readonly names: SiteNames
  readonly insetName: string
}

/** Bases and zones on plain land: where they are and from which batch, without any figure. */
export function sitesMap(bases: readonly PlacedBase[], zones: readonly ZoneState[], options: SitesMapOptions): Element {
  const { scope, title, description, names, insetName } = options
  const { places, islets, undetermined, dashes } = landPaths()
  const { x, y, width, height } = plane.main
  return element(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: `0 0 ${plane.width} ${plane.height}`,
      role: 'img',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      element('title', { id: `${scope}-title` }, [title]),
      element('desc', { id: `${scope}-description` }, [description]),
      element('style', {}, [sceneStyle(scope, { light: [], dark: [] }, 'reader', zoneRules)]),
      element('clipPath', { id: `${scope}-main` }, [element('rect', { x, y, width, height })]),
      element('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / STEPS})` }, [
        ...Object.values(places).map((d) => element('path', { class: 'land plain', d })),
        element('path', { class: 'islet', d: islets }),
        element('path', { class: 'line undetermined', d: undetermined }),
        element('path', { class: 'line dash', d: dashes }),
      ]),
      element(
        'g',
        { 'clip-path': `url(#${scope}-main)` },
        [wide, narrow].map((size) => siteMarks(bases, zones, { ...names, scale: 1, size, zoom: 0 })),
      ),
      inset(scope, insetName),
    ],
  )
}

const SCOPE = 'k'

/** The whole country on plain land with one place, or the members of a region, in the accent. */
export function placeMap(members: readonly string[]): Element {
  const paths = landPaths()
  const look = members.length > 1 ? 'land member' : 'land self'
  const own = (code: string) => members.includes(code)
  const shape = (code: string) => element('path', { class: own(code) ? look : 'land plain', d: paths.places[code] })
  const codes = Object.keys(paths.places)
  const [only] = members
  return frame([
    element('style', {}, [
      sceneStyle(SCOPE, { light: [], dark: [] }, 'light', () => ({
        '.land': `stroke:${inks.light.faint}`,
        '.self': `fill:${inks.light.accent};stroke:${inks.light.accent}`,
        // Large areas are quieter, and show which provinces they are made of.
        '.member': `fill:${inks.light.accent};fill-opacity:.62;stroke:${inks.light.paper}`,
        '.ring': `fill:none;stroke:${inks.light.accent};stroke-width:2.4`,
      })),
    ]),
    element('g', { id: `${SCOPE}-land`, class: SCOPE, transform: `scale(${1 / STEPS})` }, [
      ...codes.filter((code) => !own(code)).map(shape),
      ...codes.filter(own).map(shape),
      element('path', { class: 'islet', d: paths.islets }),
      element('path', { class: 'line undetermined', d: paths.undetermined }),
      element('path', { class: 'line dash', d: paths.dashes }),
    ]),
    only === undefined || members.length > 1 ? null : cardRing(paths.places[only] ?? ''),
    inset(SCOPE, ''),
  ])
}

/** The map of an indicator as its page draws it, without names and links. */
export function plateMap(plate: Plate, names: Names): Element {
  const drawing = scene(plate, {
    scope: SCOPE,
    paths: landPaths(),
    paint: paint(plate.map),
    theme: 'light',
    title: '',
    description: '',
    sentence: () => '',
    href: null,
    placeName: (place) => names.place(place, 'short'),
    siteNames: { base: () => '', zone: () => '', zones: () => '' },
    insetName: '',
    labelSize: 13,
  })
  return frame(drawing.children)
}

function frame(children: readonly (Element | string | null)[]): Element {
  const viewBox = `0 0 ${plane.width} ${plane.height}`
  return silent(element('svg', { class: SCOPE, viewBox, xmlns: 'http://www.w3.org/2000/svg' }, children))
}

/** Drawings inside a picture have no fonts: words are set beside them. */
function silent({ tag, attributes, children }: Element): Element {
  const kept = children.flatMap((child): (Element | string)[] => {
    if (typeof child === 'string') return [child]
    return ['text', 'title', 'desc'].includes(child.tag) ? [] : [silent(child)]
  })
  return { tag, attributes, children: kept }
}
