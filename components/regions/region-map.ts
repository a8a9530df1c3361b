import plane from '@/data/geo/plane.json'
import type { Cell, Choropleth } from '@/data/model/choropleth'
import type { Names } from '@/data/model/name-table'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { landPaths } from '../map/geometry'
import { inks } from '../map/inks'
import { labels } from '../map/labels'
import { fillOf, inset, named } from '../map/land'
import { paint } from '../map/paint'
import { patterns } from '../map/patterns'
import { sceneStyle } from '../map/scene-style'
import { STEPS } from '../map/steps'

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
