import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { Indicator } from '@/data/facts/dataset'
import { trimmed } from '@/data/format/number'
import type { Language } from '@/data/language'
import type { LegendEntry } from '@/data/map/choropleth'
import { derivedCount } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { MapWords } from '@/data/words/words'
import { derivedFill } from './land'
import { LATTICE, stateFill } from './patterns'

/** A line of a legend: what the map shows, what it means, and of how many places; null where that is not counted. */
export type LegendRow<Swatch> = { readonly swatch: Swatch; readonly text: string; readonly count: number | null }

/** A field of color or pattern, as land is filled: a class, a state without one, the ruling of derived figures, land without figures. */
export type Field =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'state'; readonly state: Extract<LegendEntry, { kind: 'state' }>['state'] }
  | { readonly kind: 'derived' }
  | { readonly kind: 'plain' }

/** The words of a legend. */
type LegendWords = Pick<MapWords, 'legend'>

/**
 * The legend of a map's land: classes from the highest with their number of places, which circles have none of, then the
 * states without a class. A line that is not counted says how many figures no source prints, where there are any: those
 * keep their class, and are counted there.
 */
export function landRows(
  { legend, map, view }: ThematicMap,
  words: LegendWords,
  language: Language,
): readonly LegendRow<Field>[] {
  const entries = legend.filter(({ kind }) => kind === 'state' || view.form !== 'circle')
  const derived = derivedCount(map)
  return [
    ...entryRows(entries, map.slice.indicator, words, language),
    ...(derived === 0
      ? []
      : [{ swatch: { kind: 'derived' } as const, text: words.legend.derived(derived), count: null }]),
  ]
}

/** Classes and states with their limits in words. */
export function entryRows(
  entries: readonly LegendEntry[],
  indicator: Indicator,
  words: LegendWords,
  language: Language,
): readonly LegendRow<Field>[] {
  return entries.map((entry) => ({
    swatch: entry.kind === 'class' ? { kind: 'class', index: entry.index } : { kind: 'state', state: entry.state },
    text: limitText(entry, indicator, words, language),
    count: entry.count,
  }))
}

/** The words of one line of a legend: the limits of its class, or the state that has none. */
function limitText(
  entry: LegendEntry,
  indicator: Indicator,
  { legend: words }: LegendWords,
  language: Language,
): string {
  if (entry.kind === 'state') return words.states[entry.state]
  const { lower, upper } = entry
  const text = (value: number) => trimmed(value, indicator, language)
  if (lower === null) return upper === null ? words.all : words.under(text(upper))
  return upper === null ? words.from(text(lower)) : words.between(text(lower), text(upper))
}

/** What a field is filled with, lowest first, by the style sheet and the patterns of a map. */
export function fieldFills(field: Field, scope: string): readonly Readonly<Record<string, string>>[] {
  switch (field.kind) {
    case 'class':
      return [{ class: `land c${field.index}` }]
    case 'state':
      return [
        field.state === 'zero' ? { class: 'land zero' } : { class: 'land open', fill: stateFill(scope, field.state) },
      ]
    case 'derived':
      return [{ class: 'land plain' }, { fill: derivedFill(scope) }]
    case 'plain':
      return [{ class: 'land plain' }]
  }
}

/** Steps of a map's shapes in a unit of its plane. Fields are drawn in those, so that patterns are as large as on the map. */
export function fieldUnit({ view }: ThematicMap): number {
  return view.form === 'tile' ? 1 : LATTICE
}

/** A field as a drawing of its own, 24 by 16 pixels. */
export function fieldDrawing(field: Field, scope: string, unit: number): SvgNode {
  return node(
    'svg',
    { class: 'swatch', viewBox: `0 0 ${24 * unit} ${16 * unit}`, width: 24, height: 16, 'aria-hidden': 'true' },
    fieldFills(field, scope).map((fill) =>
      node('rect', { x: unit, y: unit, width: 22 * unit, height: 14 * unit, ...fill }),
    ),
  )
}
