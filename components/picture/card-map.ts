import plane from '@/data/geo/plane.json'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { landPaths } from '../map/geometry'
import { inks } from '../map/inks'
import { inset } from '../map/land'
import { paint } from '../map/paint'
import { scene } from '../map/scene'
import { sceneStyle } from '../map/scene-style'
import { STEPS } from '../map/steps'
import { cardRing } from './card-ring'

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
