import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { numberOf } from '@/data/facts/quantity'
import placement from '@/data/geo/placement.json'
import type { Choropleth } from '@/data/map/choropleth'

const centers: Readonly<Record<string, readonly number[]>> = placement.centers

/** Radius in plane units of the largest circle of a map. */
export const LARGEST_RADIUS = 46

/** Radius of a value: the area of a circle is proportional to the amount, whatever its sign. `largest` is that of all periods. */
export function circleRadius(largest: number): (value: number) => number {
  return (value) => (largest === 0 ? 0 : LARGEST_RADIUS * Math.sqrt(Math.abs(value) / largest))
}

/** Circles on the places, largest first so that none hides a smaller one; negative values are rings. */
export function circles(map: Choropleth, largest: number): SvgNode {
  const radius = circleRadius(largest)
  const known = map.cells
    .flatMap((cell) => {
      const value = numberOf(cell.figure.quantity)
      const center = centers[cell.place]
      return value === null || value === 0 || center === undefined ? [] : [{ value, center }]
    })
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  return node(
    'g',
    { 'aria-hidden': 'true', 'pointer-events': 'none' },
    known.map(({ value, center }) =>
      node('circle', {
        class: value < 0 ? 'circle negative' : 'circle',
        cx: center[0],
        cy: center[1],
        r: radius(value),
      }),
    ),
  )
}
