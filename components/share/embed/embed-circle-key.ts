import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { Plate } from '@/data/model/plate'
import { circleRadius, LARGEST_RADIUS } from '../../map/circles'
import { element } from '../../map/element'
import { circleSizes, trimmed } from '../../map/legend-limits'
import { wordsOf } from '../../words/dictionary'
import type { Markup } from './markup'
import { drawn, html } from './markup'

/** Three circles of a map with what they stand for, and of which indicator they are. */
export function circleKey(plate: Plate, language: Language): Markup {
  const { indicator } = (plate.circles ?? plate.map).slice
  const radius = circleRadius(plate.largest)
  const side = LARGEST_RADIUS * 2 + 4
  const drawing = element(
    'svg',
    { viewBox: `0 -8 ${side + 100} ${side + 8}`, width: 150, 'aria-hidden': 'true' },
    circleSizes(plate.largest).flatMap((size) => [
      element('circle', { class: 'line', cx: side / 2, cy: side - 2 - radius(size), r: radius(size) }),
      element('path', { class: 'line', d: `M${side / 2} ${side - 2 - 2 * radius(size)}h${side / 2 + 6}` }),
      element('text', { x: side + 10, y: side + 2 - 2 * radius(size), 'font-size': 13 }, [
        trimmed(size, indicator, language),
      ]),
    ]),
  )
  const unit = unitLabel(indicator.unit, language)
  const name = say(indicator, 'short', language)
  const told = language === 'zh' ? `${name}（${unit}），` : `${name} (${unit}); `
  return html`<div>${drawn(drawing)}<p class="quiet">${told + wordsOf(language).legend.circles}</p></div>`
}
