import { circleRadius, LARGEST_RADIUS } from '@/components/map/circles'
import { derivedFill } from '@/components/map/land'
import { circleSizes, limitText, trimmed } from '@/components/map/legend'
import { LATTICE, stateFill } from '@/components/map/patterns'
import type { LocatorWords } from '@/components/map/site-legend'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { LegendEntry } from '@/data/map/choropleth'
import { derivedCount } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import type { TableRow } from '@/data/text/table-rows'
import { cellText, tableRows } from '@/data/text/table-rows'
import { mapTitle } from '@/data/text/title'
import type { Correction } from '@/data/view/correction'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import type { Markup } from './markup'
import { drawn, html, SCOPE } from './markup'

/** The legend of an embed: classes from the highest with their number of places, then states, circles and marks. */
export function embedLegend(plate: ThematicMap, language: Language): Markup {
  const words = wordsOf(language)
  const { indicator } = plate.map.slice
  const isCircle = plate.view.form === 'circle'
  const unit = plate.view.form === 'tile' ? 1 : LATTICE
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

function item(mark: SvgNode, text: string, count = ''): Markup {
  return html`<li>${drawn(mark)}<span>${text}</span>${count === '' ? null : html`<span class="count">${count}</span>`}</li>`
}

/** Drawn in the coordinates of the map's shapes, so that patterns are as large as on the map. */
function swatch(entry: LegendEntry, unit: number): SvgNode {
  const look: Readonly<Record<string, string>> =
    entry.kind === 'class'
      ? { class: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { class: 'land zero' }
        : { class: 'land open', fill: stateFill(SCOPE, entry.state) }
  return picture(24, 16, unit, [box(look, unit)])
}

function ruled(): SvgNode {
  return picture(24, 16, LATTICE, [box({ class: 'land plain' }, LATTICE), box({ fill: derivedFill(SCOPE) }, LATTICE)])
}

function box(look: Readonly<Record<string, string>>, unit: number): SvgNode {
  return node('rect', { x: unit, y: unit, width: 22 * unit, height: 14 * unit, ...look })
}

function picture(width: number, height: number, unit: number, children: readonly SvgNode[]): SvgNode {
  return node(
    'svg',
    { viewBox: `0 0 ${width * unit} ${height * unit}`, width, height, 'aria-hidden': 'true' },
    children,
  )
}

/** Bases and zones, where they are shown. */
function marks({ bases, zones }: ThematicMap, language: Language): readonly Markup[] {
  const { legend: words } = wordsOf(language)
  const dot = (look: string, x: number) => node('circle', { class: look, cx: x, cy: 8, r: 4.5 })
  const batches = [dot('zone z1', 7), dot('zone z4', 20), dot('zone z8', 33)]
  const number = node('text', { x: 8, y: 12, 'font-size': 11, 'text-anchor': 'middle' }, ['3'])
  const several = node('g', { class: 'count' }, [node('circle', { cx: 8, cy: 8, r: 7.5 }), number])
  return [
    ...(bases.length > 0
      ? [item(picture(16, 16, 1, [node('path', { class: 'base', d: 'M8 1l6 7-6 7-6-7z' })]), words.bases)]
      : []),
    ...(zones.length > 0 ? [item(picture(40, 16, 1, batches), words.zones)] : []),
    ...(zones.length > 1 ? [item(picture(16, 16, 1, [several]), words.clustered)] : []),
    ...(zones.some(({ active }) => !active) ? [item(picture(16, 16, 1, [dot('zone revoked', 8)]), words.revoked)] : []),
  ]
}

/** Every figure of a map behind a disclosure, as complete as the map itself. */
export function embedTable(plate: ThematicMap, names: Names): Markup {
  const { language } = names
  const { table: words } = wordsOf(language)
  const { indicator, level } = plate.map.slice
  const rows = tableRows(plate, names)
  const hasShare = rows.some((row) => row.share !== '')
  const nation = plate.map.nation.quantity
  const place = level === 'province' ? words.place : words.region
  const unit = html`<small>${unitLabel(indicator.unit, language)}</small>`
  const share = hasShare ? html`<th scope="col" class="number">${words.share}</th>` : null
  const foot =
    nation.state === 'value'
      ? html`<tfoot><tr><td></td><th scope="row">${words.nation}</th><td class="number">${cellText(nation, indicator, names)}</td><td></td>${hasShare ? html`<td></td>` : null}</tr></tfoot>`
      : null
  return html`<details data-part="table"><summary>${embedWordsOf(language).table}</summary><table><caption>${words.caption(mapTitle(plate, names))}</caption><thead><tr><th scope="col">${words.rank}</th><th scope="col">${place}</th><th scope="col" class="number">${localText(indicator, 'short', language)}${unit}</th><td></td>${share}</tr></thead><tbody>${rows.map((row) => line(row, hasShare, words.derived))}</tbody>${foot}</table></details>`
}

function line(row: TableRow, hasShare: boolean, derived: string): Markup {
  const share = hasShare ? html`<td class="number">${row.share}</td>` : null
  const note = row.isDerived ? html` <small>${derived}</small>` : null
  return html`<tr${row.isKnown ? null : html` class="hole"`}><td>${row.rank}</td><th scope="row">${row.name}</th><td class="number">${row.value}</td><td class="room">${bar(row.bar)}${note}</td>${share}</tr>`
}

function bar(length: number | null): Markup | null {
  if (length === null) return null
  const look = length < 0 ? 'bar negative' : 'bar'
  return html`<i class="${look}" style="width:${(Math.abs(length) * 100).toFixed(1)}%"></i>`
}

/** Three circles of a map with what they stand for, and of which indicator they are. */
function circleKey(plate: ThematicMap, language: Language): Markup {
  const { indicator } = (plate.circles ?? plate.map).slice
  const radius = circleRadius(plate.largest)
  const side = LARGEST_RADIUS * 2 + 4
  const drawing = node(
    'svg',
    { viewBox: `0 -8 ${side + 100} ${side + 8}`, width: 150, 'aria-hidden': 'true' },
    circleSizes(plate.largest).flatMap((size) => [
      node('circle', { class: 'line', cx: side / 2, cy: side - 2 - radius(size), r: radius(size) }),
      node('path', { class: 'line', d: `M${side / 2} ${side - 2 - 2 * radius(size)}h${side / 2 + 6}` }),
      node('text', { x: side + 10, y: side + 2 - 2 * radius(size), 'font-size': 13 }, [
        trimmed(size, indicator, language),
      ]),
    ]),
  )
  const unit = unitLabel(indicator.unit, language)
  const name = localText(indicator, 'short', language)
  const told = language === 'zh' ? `${name}（${unit}），` : `${name} (${unit}); `
  return html`<div>${drawn(drawing)}<p class="quiet">${told + wordsOf(language).legend.circles}</p></div>`
}

/** What the fills and marks of a locator map mean, only those that it has. `scope` is that of the map. */
export function locatorKey({ bases, zones }: Profile, words: LocatorWords, scope: string): Markup | null {
  if (bases.length + zones.length === 0) return null
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const cities = active.filter(({ level }) => level !== 'county').map(({ batch }) => batch)
  const [county] = active.filter(({ level }) => level === 'county')
  const entry = (tag: string, look: Readonly<Record<string, string | number>>, text: string) => {
    const mark = node('svg', { viewBox: '0 0 22 16', width: 22, height: 16, 'aria-hidden': 'true' }, [node(tag, look)])
    return html`<li>${drawn(mark)}<span>${text}</span></li>`
  }
  const dot = { cx: 11, cy: 8, r: 5 }
  const items = [
    ...(bases.length === 0 ? [] : [entry('path', { class: 'base', d: 'M11 1l6 7-6 7-6-7z' }, words.base)]),
    ...[...new Set(cities)]
      .toSorted((a, b) => a - b)
      .map((batch) => entry('rect', { class: `city z${batch}`, x: 1, y: 2, width: 20, height: 12 }, words.zone(batch))),
    ...(county === undefined ? [] : [entry('circle', { class: `zone z${county.batch}`, ...dot }, words.county)]),
    ...(active.length === zones.length ? [] : [entry('circle', { class: 'zone revoked', ...dot }, words.revoked)]),
  ]
  return html`<div class="legend ${scope}"><ul>${items}</ul></div>`
}

const SHOWN = 2

/** One line that says what of an address could not be used; nothing when it was sound. */
export function correctionLine(corrections: readonly Correction[], language: Language): Markup | null {
  if (corrections.length === 0) return null
  const words = wordsOf(language)
  const clauses = corrections
    .slice(0, SHOWN)
    .map(({ kind, key, given, used }) => words.corrections[kind](key, given, used))
  const more = corrections.length > SHOWN ? ` (+${corrections.length - SHOWN})` : ''
  const [join, stop] = language === 'zh' ? ['；', '。'] : ['; ', '.']
  return html`<p class="corrections">${clauses.join(join) + more + stop}</p>`
}
