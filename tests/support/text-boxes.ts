import type { SvgNode } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'

/** A line of text of a picture and the room it takes, in pixels of the picture. */
type TextBox = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Size of its letters. */
  readonly size: number
}

/** Charts are drawn with type of this size, and scaled. */
const CHART = '12'

/** Every line of text outside the map, where it lies. Letters reach from about .8 above the line to .14 below it. */
export function textBoxes(drawing: SvgNode, x = 0, y = 0, scale = 1): readonly TextBox[] {
  return drawing.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'svg') return []
    const moved = child.attributes.transform ?? ''
    const [, dx = '0', dy = '0'] = /^translate\((\S+) (\S+)\)$/.exec(moved) ?? []
    const [, by = '1'] = /^scale\((\S+)\)$/.exec(moved) ?? []
    if (child.tag !== 'text') {
      return textBoxes(child, x + Number(dx) * scale, y + Number(dy) * scale, scale * Number(by))
    }
    const text = child.children.filter((one) => typeof one === 'string').join('')
    const size = Number(child.attributes['font-size'] ?? CHART) * scale
    const width = textWidth(text) * size
    const anchor = child.attributes['text-anchor'] ?? 'start'
    const left =
      x + Number(child.attributes.x) * scale - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
    const line = y + Number(child.attributes.y) * scale
    return [{ text, left, right: left + width, top: line - 0.8 * size, bottom: line + 0.14 * size, size }]
  })
}

/** Pairs of lines that touch. */
export function touching(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  )
}
