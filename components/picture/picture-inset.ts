import plane from '@/data/geo/plane.json'
import type { Choropleth } from '@/data/model/choropleth'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { land } from '../map/land'
import type { LandPaths } from '../map/steps'
import { SCOPE } from './picture-style'

/** The South China Sea in its corner: the land inside its frame, and its name in lines of a size, the last one lowest. */
export function pictureInset(
  map: Choropleth,
  paths: LandPaths,
  isPlain: boolean,
  { name, size }: { readonly name: string; readonly size: number },
): Element {
  const { x, y, width, height, scale, translate } = plane.inset
  const [dx = 0, dy = 0] = translate
  const cells = map.cells.filter(({ place }) => paths.places[place] !== undefined)
  const bottom = y + height - 8
  return element('g', { class: 'inset' }, [
    element('rect', { class: 'sheet', x, y, width, height }),
    element('g', { class: 'moves', transform: `translate(${dx} ${dy}) scale(${scale})` }, [
      land({ ...map, cells }, paths, SCOPE, { sentence: null, href: null }, isPlain),
    ]),
    element('rect', { class: 'frame', x, y, width, height }),
    ...(name === '' ? [] : name.split('\n'))
      .reverse()
      .map((line, i) =>
        element('text', { x: x + width - 6, y: bottom - i * size * 1.1, 'font-size': size, 'text-anchor': 'end' }, [
          line,
        ]),
      ),
  ])
}
