import plane from '@/data/geo/plane.json'
import type { Choropleth } from '@/data/model/choropleth'
import { derivedPattern } from '../map/derived'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { land } from '../map/land'
import { patterns } from '../map/patterns'
import type { LandPaths } from '../map/steps'
import { SCOPE } from './picture-style'

/** Patterns of its own, as large as those of the map: drawn as small as its land they would be finer than a pixel. */
const INSET = `${SCOPE}-inset`

/**
 * The South China Sea in its corner: the land inside its frame, and its name in lines of a size, the last one lowest.
 * `unit` is the size of a pattern's unit on the map.
 */
export function pictureInset(
  map: Choropleth,
  paths: LandPaths,
  isPlain: boolean,
  { name, size, unit }: { readonly name: string; readonly size: number; readonly unit: number },
): Element {
  const { x, y, width, height, scale, translate } = plane.inset
  const [dx = 0, dy = 0] = translate
  const cells = map.cells.filter(({ place }) => paths.places[place] !== undefined)
  const bottom = y + height - 8
  return element('g', { class: 'inset' }, [
    patterns(INSET, unit / scale, [derivedPattern(INSET, unit / scale)]),
    element('rect', { class: 'sheet', x, y, width, height }),
    element('g', { class: 'moves', transform: `translate(${dx} ${dy}) scale(${scale})` }, [
      land({ ...map, cells }, paths, INSET, { sentence: null, href: null }, isPlain),
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
