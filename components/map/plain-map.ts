import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { PlacedBase } from '@/data/facts/sites'
import plane from '@/data/geo/plane.json'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import type { Names } from '@/data/text/names'
import { labels } from './labels'
import { fillOf, inset, named } from './land'
import { landPaths } from './land-paths'
import { narrow, wide } from './mark-size'
import { classFills } from './palette'
import { LATTICE, patterns } from './patterns'
import { sceneStyle } from './scene-style'
import type { SiteNames, ZoneState } from './sites'
import { siteMarks, zoneRules } from './sites'

type Options = {
  readonly scope: string
  readonly names: Names
  readonly title: string
  readonly description: string
  readonly sentence: (cell: MappedPlace) => string
  readonly href: (cell: MappedPlace) => string
  readonly insetName: string
}

/**
 * The members of a region on the map of the whole country: filled by class and outlined together, the other places as
 * plain land. For the nation all places are filled.
 */
export function regionMap(map: Choropleth, region: string, members: readonly string[], options: Options): SvgNode {
  const { scope, names, title, description, sentence, href, insetName } = options
  const paths = landPaths(region === 'CN' ? {} : { [region]: members })
  const isMember = (cell: MappedPlace) => region === 'CN' || members.includes(cell.place)
  const filled = map.cells.filter(isMember)
  const reading = { sentence, href }
  return node(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: `0 0 ${plane.width} ${plane.height}`,
      role: 'group',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      node('title', { id: `${scope}-title` }, [title]),
      node('desc', { id: `${scope}-description` }, [description]),
      node('style', {}, [
        sceneStyle(scope, classFills(map), 'reader', (theme) => ({
          '.outline': `fill:none;stroke:${mapColors[theme].ink};stroke-width:1.6;vector-effect:non-scaling-stroke`,
        })),
      ]),
      patterns(scope, LATTICE),
      node('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / LATTICE})` }, [
        ...map.cells
          .filter((cell) => !isMember(cell))
          .map((cell) => node('path', { class: 'land plain', d: paths.places[cell.place] })),
        ...filled.map((cell) =>
          named(cell, reading, node('path', { ...fillOf(cell, scope), d: paths.places[cell.place] })),
        ),
        node('path', { class: 'islet', d: paths.islets }),
        node('path', { class: 'line undetermined', d: paths.undetermined }),
        node('path', { class: 'line dash', d: paths.dashes }),
        region === 'CN' ? null : node('path', { class: 'outline', 'pointer-events': 'none', d: paths.places[region] }),
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
export function sitesMap(bases: readonly PlacedBase[], zones: readonly ZoneState[], options: SitesMapOptions): SvgNode {
  const { scope, title, description, names, insetName } = options
  const { places, islets, undetermined, dashes } = landPaths()
  const { x, y, width, height } = plane.main
  return node(
    'svg',
    {
      class: `map ${scope}`,
      viewBox: `0 0 ${plane.width} ${plane.height}`,
      role: 'img',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      node('title', { id: `${scope}-title` }, [title]),
      node('desc', { id: `${scope}-description` }, [description]),
      node('style', {}, [sceneStyle(scope, { light: [], dark: [] }, 'reader', zoneRules)]),
      node('clipPath', { id: `${scope}-main` }, [node('rect', { x, y, width, height })]),
      node('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / LATTICE})` }, [
        ...Object.values(places).map((d) => node('path', { class: 'land plain', d })),
        node('path', { class: 'islet', d: islets }),
        node('path', { class: 'line undetermined', d: undetermined }),
        node('path', { class: 'line dash', d: dashes }),
      ]),
      node(
        'g',
        { 'clip-path': `url(#${scope}-main)` },
        [wide, narrow].map((size) => siteMarks(bases, zones, { ...names, scale: 1, size, zoom: 0 })),
      ),
      inset(scope, insetName),
    ],
  )
}
