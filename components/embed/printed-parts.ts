import { circleRadius, LARGEST_RADIUS } from '@/components/map/circles'
import { derivedFill } from '@/components/map/land'
import { circleSizes, limitText, trimmed } from '@/components/map/legend'
import { STEPS, stateFill } from '@/components/map/patterns'
import type { LocatorWords } from '@/components/map/site-legend'
import type { Element } from '@/components/svg/node'
import { element, printSvg } from '@/components/svg/node'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import { say } from '@/data/language'
import type { LegendEntry } from '@/data/map/choropleth'
import { derivedCount } from '@/data/map/choropleth'
import type { Plate } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import type { TableRow } from '@/data/text/table-rows'
import { cellText, tableRows } from '@/data/text/table-rows'
import { plateTitle } from '@/data/text/title'
import type { Correction } from '@/data/view/correction'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import { SCOPE } from './map-embed'

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

/** Every figure of a map behind a disclosure, as complete as the map itself. */
export function embedTable(plate: Plate, names: Names): Markup {
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
  return html`<details data-part="table"><summary>${embedWordsOf(language).table}</summary><table><caption>${words.caption(plateTitle(plate, names))}</caption><thead><tr><th scope="col">${words.rank}</th><th scope="col">${place}</th><th scope="col" class="number">${say(indicator, 'short', language)}${unit}</th><td></td>${share}</tr></thead><tbody>${rows.map((row) => line(row, hasShare, words.derived))}</tbody>${foot}</table></details>`
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
function circleKey(plate: Plate, language: Language): Markup {
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

/** What the fills and marks of a locator map mean, only those that it has. `scope` is that of the map. */
export function locatorKey({ bases, zones }: Profile, words: LocatorWords, scope: string): Markup | null {
  if (bases.length + zones.length === 0) return null
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const cities = active.filter(({ level }) => level !== 'county').map(({ batch }) => batch)
  const [county] = active.filter(({ level }) => level === 'county')
  const item = (tag: string, look: Readonly<Record<string, string | number>>, text: string) => {
    const picture = element('svg', { viewBox: '0 0 22 16', width: 22, height: 16, 'aria-hidden': 'true' }, [
      element(tag, look),
    ])
    return html`<li>${drawn(picture)}<span>${text}</span></li>`
  }
  const dot = { cx: 11, cy: 8, r: 5 }
  const items = [
    ...(bases.length === 0 ? [] : [item('path', { class: 'base', d: 'M11 1l6 7-6 7-6-7z' }, words.base)]),
    ...[...new Set(cities)]
      .toSorted((a, b) => a - b)
      .map((batch) => item('rect', { class: `city z${batch}`, x: 1, y: 2, width: 20, height: 12 }, words.zone(batch))),
    ...(county === undefined ? [] : [item('circle', { class: `zone z${county.batch}`, ...dot }, words.county)]),
    ...(active.length === zones.length ? [] : [item('circle', { class: 'zone revoked', ...dot }, words.revoked)]),
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

/** Text that is HTML already. Everything else is escaped where it is put in. */
export type Markup = { readonly markup: string }

type Part = Markup | string | number | readonly Markup[] | null

/** A piece of HTML with its values escaped; null leaves nothing. Values belong between tags or inside double quotes. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const said = texts.map((text, i) => (i === 0 ? text : printed(parts[i - 1] ?? null) + text))
  return { markup: said.join('') }
}

/** A drawing as HTML. */
export function drawn(drawing: Element): Markup {
  return { markup: printSvg(drawing) }
}

/** What is HTML already and holds no text from outside, such as a style sheet. */
export function asIs(markup: string): Markup {
  return { markup }
}

function printed(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
