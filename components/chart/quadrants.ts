import type { Element } from '../map/element'
import { LINE, labelWidth, rule, text } from './chart'
import type { Box } from './place-labels'

type Cut = { readonly at: number; readonly text: string }

/** Two lines that divide a plot into four, their labels at the edge on the roomier side, and the boxes that these take. */
export function quadrantMarks(
  x: Cut,
  y: Cut,
  { left, top, right, bottom }: Box,
): { readonly parts: readonly Element[]; readonly boxes: readonly Box[] } {
  const isRight = x.at > (left + right) / 2
  const width = labelWidth(x.text)
  const across = { x: isRight ? x.at - 4 : x.at + 4, y: top + LINE / 2 }
  const up = { x: right - 2, y: y.at < top + 2 * LINE ? y.at + LINE / 2 + 1 : y.at - LINE / 2 - 1 }
  const start = isRight ? across.x - width : across.x
  return {
    parts: [
      rule('quadrant', x.at, top, x.at, bottom),
      rule('quadrant', left, y.at, right, y.at),
      text(x.text, across.x, across.y, isRight ? { 'text-anchor': 'end' } : {}),
      text(y.text, up.x, up.y, { 'text-anchor': 'end' }),
    ],
    boxes: [
      { left: start, right: start + width, top: across.y - LINE / 2, bottom: across.y + LINE / 2 },
      { left: up.x - labelWidth(y.text), right: up.x, top: up.y - LINE / 2, bottom: up.y + LINE / 2 },
    ],
  }
}
