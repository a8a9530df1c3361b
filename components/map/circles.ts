import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { Indicator } from '@/data/facts/dataset'
import { numberOf } from '@/data/facts/quantity'
import { measureLabel, trimmed } from '@/data/format/number'
import placement from '@/data/geo/placement.json'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Choropleth } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { MapWords } from '@/data/words/words'

const centers: Readonly<Record<string, readonly number[]>> = placement.centers

/** Radius in plane units of the largest circle of a map. */
const LARGEST_RADIUS = 46

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

/** The legend of a map's circles: three of them, largest first, with their values, and what they measure and when. */
export type CircleKey = {
  readonly circles: readonly { readonly radius: number; readonly text: string }[]
  readonly caption: string
}

/** The legend of the circles of a map, in plane units; null where it has none. */
export function circleKey(thematic: ThematicMap, { legend }: MapWords, language: Language): CircleKey | null {
  if (thematic.view.form !== 'circle' && thematic.circles === null) return null
  const { indicator, period } = (thematic.circles ?? thematic.map).slice
  const radius = circleRadius(thematic.largest)
  const name = localText(indicator, 'short', language)
  const measured =
    language === 'zh'
      ? `${measureLabel(`${period}年${name}`, indicator.unit, language)}，`
      : `${measureLabel(`${name}, ${period}`, indicator.unit, language)}; `
  return {
    circles: circleSizes(thematic.largest, indicator).map((size) => ({
      radius: radius(size),
      text: trimmed(size, indicator, language),
    })),
    caption: measured + legend.circles,
  }
}

/** The largest 1, 2 or 5 of a decade below three shares of the largest value; of a count those that are whole. */
function circleSizes(largest: number, { measure }: Indicator): readonly number[] {
  const sizes = [1, 0.25, 0.05].map((share) => {
    const decade = 10 ** Math.floor(Math.log10(largest * share))
    return ([5, 2, 1].find((step) => step * decade <= largest * share) ?? 1) * decade
  })
  return measure === 'count' ? sizes.filter(Number.isInteger) : sizes
}
