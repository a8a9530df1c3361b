import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { QuantityState } from '@/data/facts/quantity'

/** Size of all type in a chart, in its units: 10.7 pixels where 400 units are 358 pixels wide. */
export const TYPE = 12
/** From one line of labels to the next. */
export const LINE = 15
/** From the middle of a line of type down to its baseline. */
export const DROP = 4.3

/** What every chart is told: a scope of its own in the document, and words. */
export type ChartOptions = {
  readonly scope: string
  readonly title: string
  readonly description: string
  /** What is said where nothing can be drawn. */
  readonly empty: string
  readonly width?: number
  /** How high the chart is to be, where it can stretch; its own height unless given. */
  readonly height?: number
}

/** A place of a chart. A sentence makes its mark one that takes the focus; a link leads from there. */
export type Named = {
  readonly place: string
  readonly name: string
  readonly sentence?: string
  readonly href?: string
}

export type ScaleKind = 'linear' | 'log'

/** An axis: the title carries the unit. */
export type Axis = {
  readonly scale: ScaleKind
  readonly title: string
  readonly format: (value: number) => string
}

/** A value to compare with, and its whole label. */
export type Reference = { readonly id: string; readonly value: number; readonly text: string }

/**
 * The frame of every chart. It is one picture with a title and a description, unless marks in it take the focus: then it
 * is a group of them, because what is inside of one picture cannot be reached.
 */
export function chart(
  kind: string,
  { scope, title, description, empty, width = 400 }: ChartOptions,
  height: number,
  children: readonly SvgNode[],
): SvgNode {
  const drawn = children.length > 0
  const size = drawn ? height : 3 * LINE
  const words = node('text', { x: 0, y: 2 * LINE }, [empty])
  return node(
    'svg',
    {
      class: `chart ${kind}`,
      viewBox: `0 0 ${width} ${Math.ceil(size)}`,
      role: children.some(takesFocus) ? 'group' : 'img',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      node('title', { id: `${scope}-title` }, [title]),
      node('desc', { id: `${scope}-description` }, [drawn ? description : empty]),
      ...(drawn ? children : [words]),
    ],
  )
}

/** A mark of a place: with a sentence it takes the focus and tells it, as a link where there is one. */
export function mark({ place, name, sentence, href }: Named, look: string, shapes: readonly SvgNode[]): SvgNode {
  const attributes = { class: look, 'data-place': place }
  const children = [node('title', {}, [sentence ?? name]), ...shapes]
  if (sentence === undefined) return node('g', attributes, children)
  return href === undefined
    ? node('g', { ...attributes, tabindex: 0, role: 'img', 'aria-label': sentence }, children)
    : node('a', { ...attributes, href, 'aria-label': sentence }, children)
}

/** A part of a chart that is drawn for the eye only: axes and labels repeat what marks and table say. */
export function aside(look: string, children: readonly SvgNode[]): SvgNode {
  return node('g', { class: look === '' ? null : look, 'aria-hidden': 'true' }, children)
}

/** A text whose middle line is at y. */
export function text(words: string, x: number, y: number, look: Readonly<Record<string, string>> = {}): SvgNode {
  return node('text', { ...look, x, y: y + DROP }, [words])
}

/** A straight line. */
export function rule(look: string, x1: number, y1: number, x2: number, y2: number): SvgNode {
  return node('path', { class: look, d: `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}` })
}

/** What is not seen but takes the pointer and frames the focus, for marks that are small or have no shape. */
export function hitArea(x: number, y: number, width: number, height: number): SvgNode {
  return node('rect', { class: 'hit', x, y, width, height })
}

/** About how wide a label is, in units of the chart. */
export function labelWidth(words: string): number {
  return textWidth(words) * TYPE
}

/** A coordinate with one decimal: a twentieth of a pixel is not seen. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}

function takesFocus({ tag, attributes, children }: SvgNode): boolean {
  return (
    tag === 'a' ||
    attributes.tabindex !== undefined ||
    children.some((child) => typeof child !== 'string' && takesFocus(child))
  )
}

/** Shapes that are told apart without color. */
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'wedge'

/** The outline of a marker around a point, as path data; all shapes of one radius look about equally large. */
export function markerPath(shape: MarkerShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0z`
    case 'square':
      return polygon(x, y, r * 0.89, [-1, -1, 1, -1, 1, 1, -1, 1])
    case 'diamond':
      return polygon(x, y, r * 1.27, [0, -1, 1, 0, 0, 1, -1, 0])
    case 'triangle':
      return polygon(x, y, r * 1.3, [0, -1, 1, 0.75, -1, 0.75])
    case 'wedge':
      return polygon(x, y, r * 1.3, [0, 1, 1, -0.75, -1, -0.75])
  }
}

function polygon(x: number, y: number, r: number, corners: readonly number[]): string {
  const steps = corners.map((corner, i) => short((i % 2 === 0 ? x : y) + corner * r))
  return `M${steps.join(' ')}z`
}

/** How wide the mark of a figure without a value is. */
export const STUB = 14

/** Where a figure has no value: below precision dots, missing a hatch, inapplicable a rule. They grow from x to one side. */
export function unknownMark(state: QuantityState, x: number, y: number, side: 1 | -1): readonly SvgNode[] {
  switch (state) {
    case 'value':
    case 'zero':
      return []
    case 'below':
      return [rule('below', x + side * 4, y, x + side * STUB, y)]
    case 'missing':
      return [node('path', { class: 'missing', d: hatch(x + (side === 1 ? 2 : -STUB), y) })]
    case 'inapplicable':
      return [rule('missing', x + side * 2, y, x + side * STUB, y)]
  }
}

function hatch(x: number, y: number): string {
  return [0, 4, 8].map((step) => `M${short(x + step)} ${short(y + 4)}l4-8`).join('')
}
