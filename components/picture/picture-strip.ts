import { unitLabel } from '@/data/model/format'
import { textWidth } from '../chart/text-width'
import { element } from '../map/element'
import { trimmed } from '../map/legend-limits'
import { STEPS } from '../map/steps'
import type { Block } from './picture-block'
import { empty } from './picture-block'
import type { PictureFacts } from './picture-content'
import { lineOf } from './picture-text'

/** The classes as one strip with their limits between them, for pictures without room for a legend. */
export function pictureStrip({ plate, names }: PictureFacts, width: number, size: number): Block {
  const classes = plate.legend.flatMap((entry) => (entry.kind === 'class' ? [entry] : [])).toReversed()
  if (classes.length < 2 || plate.view.form === 'circle') return empty
  const { indicator } = plate.map.slice
  const unitText = unitLabel(indicator.unit, names.language)
  const own = Math.min(width * 0.8, width - (textWidth(unitText) + 0.6) * size)
  const step = own / classes.length
  const isTile = plate.view.form === 'tile'
  const unit = isTile ? 1 : STEPS
  const bar = size * 0.9
  const limits = apart(
    classes
      .slice(1)
      .map(({ lower }, i) => ({ text: trimmed(lower ?? 0, indicator, names.language), x: (i + 1) * step })),
    size,
  )
  return {
    width,
    height: bar + size * 1.3,
    elements: [
      element(
        'g',
        { transform: `scale(${1 / unit})` },
        classes.map(({ index }, i) =>
          element('rect', {
            class: `land c${index}`,
            x: i * step * unit,
            y: 0,
            width: step * unit,
            height: bar * unit,
          }),
        ),
      ),
      ...limits.map(({ text, x }) => lineOf(text, x, bar + size * 1.05, { size }, 'middle')),
      lineOf(unitText, width, bar, { size, look: 'quiet' }, 'end'),
    ],
  }
}

type Limit = { readonly text: string; readonly x: number }

/** As many of the limits as stand apart from each other. */
function apart(limits: readonly Limit[], size: number): readonly Limit[] {
  const half = ({ text }: Limit) => (textWidth(text) * size) / 2
  const kept: Limit[] = []
  for (const limit of limits) {
    const last = kept.at(-1)
    if (last === undefined || last.x + half(last) + size * 0.4 < limit.x - half(limit)) kept.push(limit)
  }
  return kept
}
