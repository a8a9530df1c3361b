import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { LegendEntry } from '@/data/model/legend'
import { derivedCount } from '@/data/model/legend'
import type { Plate } from '@/data/model/plate'
import { derivedFill } from '../../map/derived'
import type { Element } from '../../map/element'
import { element } from '../../map/element'
import { limitText } from '../../map/legend-limits'
import { stateFill } from '../../map/patterns'
import { STEPS } from '../../map/steps'
import { wordsOf } from '../../words/dictionary'
import { circleKey } from './embed-circle-key'
import { SCOPE } from './embed-drawing'
import type { Markup } from './markup'
import { drawn, html } from './markup'

/** The legend of an embed: classes from the highest with their number of places, then states, circles and marks. */
export function embedLegend(plate: Plate, language: Language): Markup {
  const words = wordsOf(language)
  const { indicator } = plate.map.slice
  const isCircle = plate.view.form === 'circle'
  const unit = plate.view.form === 'tile' ? 1 : STEPS
  const entries = plate.legend.filter((entry) => !isCircle || entry.kind === 'state')
  const derived = derivedCount(plate.map)
  const items = [
    ...entries.map((entry) =>
      item(swatch(entry, unit), limitText(entry, indicator, words, language), String(entry.count)),
    ),
    ...(derived === 0 ? [] : [item(ruled(), words.legend.derived(derived))]),
    ...marks(plate, language),
  ]
  const circles = isCircle || plate.circles !== null ? circleKey(plate, language) : null
  const heading = html`<p class="unit">${[unitLabel(indicator.unit, language), words.legend.count].filter(Boolean).join(' · ')}</p>`
  return html`<section class="legend ${SCOPE}" aria-label="${words.legend.title}" data-part="legend">${isCircle ? null : heading}<ul>${items}</ul>${circles}</section>`
}

function item(mark: Element, text: string, count = ''): Markup {
  return html`<li>${drawn(mark)}<span>${text}</span>${count === '' ? null : html`<span class="count">${count}</span>`}</li>`
}

/** Drawn in the coordinates of the map's shapes, so that patterns are as large as on the map. */
function swatch(entry: LegendEntry, unit: number): Element {
  const look: Readonly<Record<string, string>> =
    entry.kind === 'class'
      ? { class: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { class: 'land zero' }
        : { class: 'land open', fill: stateFill(SCOPE, entry.state) }
  return picture(24, 16, unit, [box(look, unit)])
}

function ruled(): Element {
  return picture(24, 16, STEPS, [box({ class: 'land plain' }, STEPS), box({ fill: derivedFill(SCOPE) }, STEPS)])
}

function box(look: Readonly<Record<string, string>>, unit: number): Element {
  return element('rect', { x: unit, y: unit, width: 22 * unit, height: 14 * unit, ...look })
}

function picture(width: number, height: number, unit: number, children: readonly Element[]): Element {
  return element(
    'svg',
    { viewBox: `0 0 ${width * unit} ${height * unit}`, width, height, 'aria-hidden': 'true' },
    children,
  )
}

/** Bases and zones, where they are shown. */
function marks({ bases, zones }: Plate, language: Language): readonly Markup[] {
  const { legend: words } = wordsOf(language)
  const dot = (look: string, x: number) => element('circle', { class: look, cx: x, cy: 8, r: 4.5 })
  const batches = [dot('zone z1', 7), dot('zone z4', 20), dot('zone z8', 33)]
  const number = element('text', { x: 8, y: 12, 'font-size': 11, 'text-anchor': 'middle' }, ['3'])
  const several = element('g', { class: 'count' }, [element('circle', { cx: 8, cy: 8, r: 7.5 }), number])
  return [
    ...(bases.length > 0
      ? [item(picture(16, 16, 1, [element('path', { class: 'base', d: 'M8 1l6 7-6 7-6-7z' })]), words.bases)]
      : []),
    ...(zones.length > 0 ? [item(picture(40, 16, 1, batches), words.zones)] : []),
    ...(zones.length > 1 ? [item(picture(16, 16, 1, [several]), words.clustered)] : []),
    ...(zones.some(({ active }) => !active) ? [item(picture(16, 16, 1, [dot('zone revoked', 8)]), words.revoked)] : []),
  ]
}
