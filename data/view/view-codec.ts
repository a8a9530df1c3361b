import type { Level } from '@/data/facts/slice'
import type { Axis, Change, Family, Form, Method, PairForm, Scale, View } from './view'
import { DEFAULT_CLASSES, forms, layers, methods, pairForms, scales, themes, usualFamily } from './view'
import type { IndicatorOptions, ViewOptions } from './view-options'
import type { Correction, ReadValue } from './view-values'
import {
  axisPair,
  cameraAt,
  changeSince,
  circlesOver,
  classNumber,
  correction,
  idle,
  invalid,
  listOf,
  nearest,
  oneOf,
  paletteLike,
  peersOver,
  placesAmong,
  sound,
} from './view-values'

/** Every key of a link, in the order in which it is written. */
export const viewKeys = [
  'v',
  'indicator',
  'period',
  'level',
  'places',
  'method',
  'classes',
  'form',
  'circles',
  'palette',
  'layers',
  'until',
  'focus',
  'at',
  'change',
  'versus',
  'axes',
  'scale',
  'pair',
  'quadrants',
  'peers',
  'text',
  'theme',
  'release',
] as const
export type ViewKey = (typeof viewKeys)[number]

/** A link read: the view, and what had to be corrected to get it. */
type ParsedView = { readonly view: View; readonly corrections: readonly Correction[] }

/**
 * Reads a link's query. Total: any input gives a view. `keys` are those that the caller can show; the others are
 * read as reserved and dropped with a correction.
 */
export function parseView(
  pairs: Iterable<readonly [string, string]>,
  options: ViewOptions,
  keys: ReadonlySet<ViewKey>,
): ParsedView {
  const { given, corrections } = collect(pairs, keys)
  const read = <T>(
    key: ViewKey,
    fallback: T,
    parse: (raw: string) => ReadValue<T>,
    used?: (value: T) => string | null,
  ): T => {
    const raw = given.get(key)
    if (raw === undefined) return fallback
    const reading = parse(raw)
    const value = reading.value ?? fallback
    if (reading.kind !== null) corrections.push(correction(key, reading.kind, raw, used?.(value) ?? null))
    return value
  }

  read('v', 1, (raw) => (raw === '1' ? sound(1) : invalid()), String)
  const level = read<Level>('level', 'province', oneOf(['province', 'region']), String)
  const entry = read<IndicatorOptions>(
    'indicator',
    firstEntry(options, level),
    indicatorAt(options, level),
    (e) => e.id,
  )
  const periods = entry.periods[level]
  const period = read('period', periods.at(-1) ?? '', (raw) => nearest(raw, periods), String)
  const method = read<Method>('method', 'own', oneOf(methods), String)
  const takesClasses = method === 'quantile' || method === 'equal' || method === 'natural'
  const ids = idsAt(options, level)
  const others = idsAt(options, level === 'province' ? 'region' : 'province')
  const change = read('change', null, changeSince(entry, periods, period))
  const view: View = {
    indicator: entry.id,
    period,
    level,
    places: read('places', [], placesAmong(ids, others), (list) => list.join('.') || null),
    method,
    classes: read<number>(
      'classes',
      DEFAULT_CLASSES,
      takesClasses ? classNumber : idle,
      takesClasses ? String : undefined,
    ),
    form: read<Form>('form', usualForm(entry, change), oneOf(level === 'region' ? ['fill', 'circle'] : forms), String),
    circles: read('circles', null, circlesOver(options, entry, level, period)),
    palette: read('palette', null, paletteLike(usualPalette(entry, change))),
    layers: read('layers', [], listOf(layers, layers.length), (list) => list.join('.')),
    until: read('until', null, oneOf(options.zoneYears)),
    focus: read('focus', null, oneOf(ids)),
    at: read('at', null, cameraAt),
    change,
    versus: read('versus', null, oneOf(indicatorsAt(options, level).map((row) => row.id))),
    axes: read<readonly [Axis, Axis]>('axes', ['linear', 'linear'], axisPair, (pair) => pair.join('.')),
    scale: read<Scale>('scale', 'level', oneOf(scales)),
    pair: read<PairForm>('pair', 'side', oneOf(pairForms)),
    quadrants: read<View['quadrants']>('quadrants', 'none', oneOf(['none', 'nation'])),
    peers: read('peers', null, peersOver(options.peerDimensions)),
    text: read<'normal' | 'large'>('text', 'normal', oneOf(['normal', 'large'])),
    theme: read('theme', null, oneOf(themes)),
    release: read('release', null, oneOf(options.releases)),
  }
  return { view, corrections }
}

/** Writes a view as a canonical query: fixed order, defaults left out, lists joined by a point. */
export function viewParams(view: View, options: ViewOptions): URLSearchParams {
  const entry = options.indicators.find((row) => row.id === view.indicator)
  const cells: Readonly<Record<ViewKey, string | null>> = {
    v: null,
    indicator: unless(view.indicator, firstEntry(options, view.level).id),
    period: unless(view.period, entry?.periods[view.level].at(-1)),
    level: unless(view.level, 'province'),
    places: view.places.join('.') || null,
    method: unless(view.method, 'own'),
    classes: unless(String(view.classes), String(DEFAULT_CLASSES)),
    form: unless(view.form, entry === undefined ? undefined : usualForm(entry, view.change)),
    circles: view.circles,
    palette: view.palette,
    layers: view.layers.join('.') || null,
    until: view.until,
    focus: view.focus,
    at: view.at === null ? null : [view.at.x, view.at.y, view.at.zoom].join('_'),
    change: view.change === null ? null : writeChange(view.change, entry),
    versus: view.versus,
    axes: unless(view.axes.join('.'), 'linear.linear'),
    scale: unless(view.scale, 'level'),
    pair: unless(view.pair, 'side'),
    quadrants: unless(view.quadrants, 'none'),
    peers: view.peers === null ? null : [view.peers.number, ...view.peers.weights].join('.'),
    text: unless(view.text, 'normal'),
    theme: view.theme,
    release: view.release,
  }
  const params = new URLSearchParams()
  for (const key of viewKeys) {
    const cell = cells[key]
    if (cell !== null) params.set(key, cell)
  }
  return params
}

function unless(value: string, standard: string | undefined): string | null {
  return value === standard ? null : value
}

function collect(pairs: Iterable<readonly [string, string]>, keys: ReadonlySet<ViewKey>) {
  const given = new Map<ViewKey, string>()
  const corrections: Correction[] = []
  for (const [key, raw] of pairs) {
    if (!isViewKey(key)) corrections.push(correction(key, 'unknown', raw))
    else if (!keys.has(key)) corrections.push(correction(key, 'not-here', raw))
    else if (given.has(key)) corrections.push(correction(key, 'repeated', raw))
    else if (raw !== '') given.set(key, raw)
  }
  return { given, corrections }
}

function isViewKey(key: string): key is ViewKey {
  return (viewKeys as readonly string[]).includes(key)
}

function indicatorsAt(options: ViewOptions, level: Level): readonly IndicatorOptions[] {
  return options.indicators.filter((row) => row.periods[level].length > 0)
}

function firstEntry(options: ViewOptions, level: Level): IndicatorOptions {
  const [entry] = indicatorsAt(options, level)
  if (entry === undefined) throw new Error('there is no indicator')
  return entry
}

function indicatorAt(options: ViewOptions, level: Level) {
  return (raw: string): ReadValue<IndicatorOptions> => {
    const entry = indicatorsAt(options, level).find((row) => row.id === raw)
    return entry === undefined ? invalid() : sound(entry)
  }
}

function idsAt({ places, regions, outside }: ViewOptions, level: Level): readonly string[] {
  return level === 'province' ? places : [...regions, ...outside]
}

/** The family of a map's colors when nobody chooses: changes lie on both sides of zero, whatever the indicator's do. */
export function usualPalette(entry: IndicatorOptions, change: Change | null): Family {
  return change === null ? entry.palette : usualFamily({ measure: 'rate', midpoint: 0 })
}

/** The form of a map when nobody chooses. Circles cannot tell more from less at a glance: a map of change is filled. */
export function usualForm(entry: IndicatorOptions, change: Change | null): Form {
  return change === null ? entry.form : 'fill'
}

function writeChange({ base, as }: Change, entry: IndicatorOptions | undefined): string {
  return as === entry?.change ? base : `${base}.${as}`
}
