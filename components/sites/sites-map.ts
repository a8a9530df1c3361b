import plane from '@/data/geo/plane.json'
import type { PlacedBase } from '@/data/model/sites'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { landPaths } from '../map/geometry'
import { inset } from '../map/land'
import { narrow, wide } from '../map/mark-size'
import { sceneStyle } from '../map/scene-style'
import type { SiteNames, ZoneState } from '../map/sites'
import { siteMarks } from '../map/sites'
import { STEPS } from '../map/steps'
import { zoneRules } from '../map/zone-shades'

type Options = {
  readonly scope: string
  readonly title: string
  readonly description: string
  readonly names: SiteNames
  readonly insetName: string
}

/** Bases and zones on plain land: where they are and from which batch, without any figure. */
export function sitesMap(bases: readonly PlacedBase[], zones: readonly ZoneState[], options: Options): Element {
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
