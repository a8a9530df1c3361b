import type { Cell, Choropleth } from '@/data/model/choropleth'
import { isKnown } from '@/data/model/quantity'
import type { Element } from './element'
import { element } from './element'
import { STEPS, dashPath, isletPath, mergedPath, provincePaths, undeterminedPath } from './geometry'
import { stateFill } from './patterns'
import plane from '@/data/geo/plane.json'

/** What the reader of a drawing gets to know of each place, and where a click leads; null draws no link. */
export type Reading = {
  readonly sentence: (cell: Cell) => string
  readonly href: ((cell: Cell) => string) | null
}

/**
 * The fills of all places, each a link with its sentence, then the lines. Places that a regional map does not cover
 * are drawn without data, never left out. With `plain`, all land has one quiet color, for circles to lie on.
 */
export function land(map: Choropleth, scope: string, reading: Reading, plain: boolean): Element {
  const covered = new Set(map.cells.flatMap((cell) => cell.members))
  const rest = [...provincePaths.keys()].filter((code) => !covered.has(code))
  return element('g', { id: `${scope}-land`, class: scope, transform: `scale(${1 / STEPS})` }, [
    ...rest.map((code) => element('path', { class: 'land open', fill: stateFill(scope, 'missing'), d: pathOf([code]) })),
    ...map.cells.map((cell) => place(cell, scope, reading, plain)),
    element('path', { class: 'islet', d: isletPath }),
    element('path', { class: 'line undetermined', d: undeterminedPath }),
    element('path', { class: 'line dash', d: dashPath }),
  ])
}

function place(cell: Cell, scope: string, reading: Reading, plain: boolean): Element {
  const fill = plain && isKnown(cell.figure.quantity) ? { class: 'land plain' } : fillOf(cell, scope)
  const shape = element('path', { ...fill, d: pathOf(cell.members) })
  const title = element('title', {}, [reading.sentence(cell)])
  return reading.href === null
    ? element('g', { role: 'img', 'data-place': cell.place }, [title, shape])
    : element('a', { href: reading.href(cell), 'data-place': cell.place }, [title, shape])
}

/** The class or pattern of a cell, for shapes and tiles alike. */
export function fillOf(cell: Cell, scope: string): { readonly class: string; readonly fill?: string } {
  if (cell.class !== null) return { class: `land c${cell.class}` }
  const { state } = cell.figure.quantity
  if (state === 'zero' || state === 'value') return { class: 'land zero' }
  return { class: 'land open', fill: stateFill(scope, state) }
}

/** The path of one province, or the merged outline of several, in steps. */
export function pathOf(codes: readonly string[]): string {
  const [only] = codes
  return codes.length === 1 && only !== undefined ? (provincePaths.get(only) ?? '') : mergedPath(codes)
}

/** The South China Sea: the same land placed a second time, smaller, clipped and framed in its own corner of the plane. Its label may have two lines. */
export function inset(scope: string, label: string): Element {
  const { x, y, width, height, scale, translate } = plane.inset
  const [dx = 0, dy = 0] = translate
  return element('g', { 'aria-hidden': 'true', 'pointer-events': 'none' }, [
    element('clipPath', { id: `${scope}-inset` }, [element('rect', { x, y, width, height })]),
    element('g', { 'clip-path': `url(#${scope}-inset)` }, [
      element('use', { href: `#${scope}-land`, transform: `translate(${dx} ${dy}) scale(${scale})` }),
    ]),
    element('rect', { class: 'frame', x, y, width, height }),
    ...label
      .split('\n')
      .reverse()
      .map((line, i) =>
        element('text', { x: x + width - 6, y: y + height - 8 - i * 10, 'font-size': 10, 'text-anchor': 'end' }, [line]),
      ),
  ])
}
