import { inset } from '@/components/map/land'
import { landPaths } from '@/components/map/land-paths'
import { classFills } from '@/components/map/palette'
import { LATTICE } from '@/components/map/patterns'
import { scene } from '@/components/map/scene'
import { sceneStyle } from '@/components/map/scene-style'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import plane from '@/data/geo/plane.json'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { cardRing } from './card-ring'

const SCOPE = 'k'

/** The whole country on plain land with one place, or the members of a region, in the accent. */
export function placeMap(members: readonly string[]): SvgNode {
  const paths = landPaths()
  const look = members.length > 1 ? 'land member' : 'land self'
  const own = (code: string) => members.includes(code)
  const shape = (code: string) => node('path', { class: own(code) ? look : 'land plain', d: paths.places[code] })
  const codes = Object.keys(paths.places)
  const [only] = members
  return frame([
    node('style', {}, [
      sceneStyle(SCOPE, { light: [], dark: [] }, 'light', () => ({
        '.land': `stroke:${mapColors.light.faint}`,
        '.self': `fill:${mapColors.light.accent};stroke:${mapColors.light.accent}`,
        // Large areas are quieter, and show which provinces they are made of.
        '.member': `fill:${mapColors.light.accent};fill-opacity:.62;stroke:${mapColors.light.paper}`,
        '.ring': `fill:none;stroke:${mapColors.light.accent};stroke-width:2.4`,
      })),
    ]),
    node('g', { id: `${SCOPE}-land`, class: SCOPE, transform: `scale(${1 / LATTICE})` }, [
      ...codes.filter((code) => !own(code)).map(shape),
      ...codes.filter(own).map(shape),
      node('path', { class: 'islet', d: paths.islets }),
      node('path', { class: 'line undetermined', d: paths.undetermined }),
      node('path', { class: 'line dash', d: paths.dashes }),
    ]),
    only === undefined || members.length > 1 ? null : cardRing(paths.places[only] ?? ''),
    inset(SCOPE, ''),
  ])
}

/** The map of an indicator as its page draws it, without names and links. */
export function plateMap(plate: ThematicMap, names: Names): SvgNode {
  const drawing = scene(plate, {
    scope: SCOPE,
    paths: landPaths(),
    paint: classFills(plate.map),
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

function frame(children: readonly (SvgNode | string | null)[]): SvgNode {
  const viewBox = `0 0 ${plane.width} ${plane.height}`
  return silent(node('svg', { class: SCOPE, viewBox, xmlns: 'http://www.w3.org/2000/svg' }, children))
}

/** Drawings inside a picture have no fonts: words are set beside them. */
function silent({ tag, attributes, children }: SvgNode): SvgNode {
  const kept = children.flatMap((child): (SvgNode | string)[] => {
    if (typeof child === 'string') return [child]
    return ['text', 'title', 'desc'].includes(child.tag) ? [] : [silent(child)]
  })
  return { tag, attributes, children: kept }
}
