import { rgb } from 'd3-color'
import { RULING } from '@/components/map/land'
import { mapColors } from '@/components/svg/colors'
import type { Theme } from '@/data/view/view'

/** An image as MapLibre takes it: RGBA from the left upper corner. */
type PatternImage = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }

type Pattern = {
  /** Width and height after which the pattern repeats, in plane units. */
  readonly period: number
  /** Whether a mark lies on a point, in plane units. */
  readonly isMark: (x: number, y: number) => boolean
}

const HATCH = 6 * Math.SQRT2

const SPACE = RULING.period * Math.SQRT2

/**
 * The patterns of `patterns.ts` and `derived.ts` as functions. A pattern's tile cuts off what lies outside, so half of
 * the hatch is seen.
 */
const shapes: Readonly<Record<'missing' | 'below' | 'inapplicable' | 'derived', Pattern>> = {
  missing: { period: HATCH, isMark: (x, y) => ((x + y) % HATCH) / Math.SQRT2 < 0.75 },
  below: { period: 6, isMark: (x, y) => Math.min(Math.hypot(x - 1.5, y - 1.5), Math.hypot(x - 4.5, y - 4.5)) < 0.9 },
  inapplicable: { period: 6, isMark: (_, y) => Math.abs(y - 3) < 0.4 },
  derived: {
    period: SPACE,
    isMark: (x, y) => Math.abs(((x - y + SPACE) % SPACE) / Math.SQRT2 - RULING.period / 2) < RULING.width / 2,
  },
}

type PatternName = keyof typeof shapes
export const patternNames = Object.keys(shapes) as readonly PatternName[]

/** Samples of a pixel along each side. */
const SAMPLES = 5

/** Draws one repeat of a pattern. `scale` is the pixels of one plane unit; the image has whole pixels, about as many. */
export function patternImage(name: PatternName, theme: Theme, scale: number): PatternImage {
  const { period, isMark } = shapes[name]
  const side = Math.max(2, Math.round(period * scale))
  const data = new Uint8ClampedArray(side * side * 4)
  const { faint, paper, outline } = mapColors[theme]
  const [mark, ground, lines] = [rgb(faint), rgb(paper), rgb(outline)]
  for (let pixel = 0; pixel < side * side; pixel++) {
    const share = coverage(isMark, pixel % side, Math.floor(pixel / side), period / side)
    const blend = (channel: 'r' | 'g' | 'b') => ground[channel] + (mark[channel] - ground[channel]) * share
    // The ruling lies over the color of a class: it has no ground of its own.
    if (name === 'derived') data.set([lines.r, lines.g, lines.b, 255 * RULING.opacity * share], pixel * 4)
    else data.set([blend('r'), blend('g'), blend('b'), 255], pixel * 4)
  }
  return { width: side, height: side, data }
}

/** Width and height after which a pattern repeats, in plane units. */
export function periodOf(name: PatternName): number {
  return shapes[name].period
}

function coverage(isMark: Pattern['isMark'], column: number, row: number, unit: number): number {
  let hits = 0
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = column + ((i % SAMPLES) + 0.5) / SAMPLES
    const y = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES
    if (isMark(x * unit, y * unit)) hits++
  }
  return hits / SAMPLES ** 2
}
