import type { Element } from '../map/element'
import { element } from '../map/element'
import { textWidth } from './text-width'

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
  children: readonly Element[],
): Element {
  const drawn = children.length > 0
  const size = drawn ? height : 3 * LINE
  const words = element('text', { x: 0, y: 2 * LINE }, [empty])
  return element(
    'svg',
    {
      class: `chart ${kind}`,
      viewBox: `0 0 ${width} ${Math.ceil(size)}`,
      role: children.some(takesFocus) ? 'group' : 'img',
      'aria-labelledby': `${scope}-title`,
      'aria-describedby': `${scope}-description`,
    },
    [
      element('title', { id: `${scope}-title` }, [title]),
      element('desc', { id: `${scope}-description` }, [drawn ? description : empty]),
      ...(drawn ? children : [words]),
    ],
  )
}

/** A mark of a place: with a sentence it takes the focus and tells it, as a link where there is one. */
export function mark({ place, name, sentence, href }: Named, look: string, shapes: readonly Element[]): Element {
  const attributes = { class: look, 'data-place': place }
  const children = [element('title', {}, [sentence ?? name]), ...shapes]
  if (sentence === undefined) return element('g', attributes, children)
  return href === undefined
    ? element('g', { ...attributes, tabindex: 0, role: 'img', 'aria-label': sentence }, children)
    : element('a', { ...attributes, href, 'aria-label': sentence }, children)
}

/** A part of a chart that is drawn for the eye only: axes and labels repeat what marks and table say. */
export function aside(look: string, children: readonly Element[]): Element {
  return element('g', { class: look === '' ? null : look, 'aria-hidden': 'true' }, children)
}

/** A text whose middle line is at y. */
export function text(words: string, x: number, y: number, look: Readonly<Record<string, string>> = {}): Element {
  return element('text', { ...look, x, y: y + DROP }, [words])
}

/** A straight line. */
export function rule(look: string, x1: number, y1: number, x2: number, y2: number): Element {
  return element('path', { class: look, d: `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}` })
}

/** What is not seen but takes the pointer and frames the focus, for marks that are small or have no shape. */
export function hitArea(x: number, y: number, width: number, height: number): Element {
  return element('rect', { class: 'hit', x, y, width, height })
}

/** About how wide a label is, in units of the chart. */
export function labelWidth(words: string): number {
  return textWidth(words) * TYPE
}

/** A coordinate with one decimal: a twentieth of a pixel is not seen. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}

function takesFocus({ tag, attributes, children }: Element): boolean {
  return (
    tag === 'a' ||
    attributes.tabindex !== undefined ||
    children.some((child) => typeof child !== 'string' && takesFocus(child))
  )
}
