import type { Level } from '@/data/facts/slice'
import type { Correction, CorrectionKind } from './correction'
import { correction } from './correction'
import type { Axis, Camera, Change, Family, Form, Method, PairForm, Peers, Scale, View } from './view'
import {
  axes,
  DEFAULT_CLASSES,
  families,
  familiesLike,
  forms,
  layers,
  MAX_CLASSES,
  MAX_PLACES,
  MIN_CLASSES,
  methods,
  pairForms,
  scales,
  themes,
  usualFamily,
} from './view'
import type { IndicatorOptions, ViewOptions } from './view-options'

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

/** Keys that other programs append to links; they say nothing about the view and are passed over in silence. */
const carriers = /^(utm_\w+|fbclid|gclid|from|isappinstalled|scene|nsukey|wxshare_count|_rsc)$/

/** A link read: the view, and what had to be corrected to get it. */
type ParsedView = { readonly view: View; readonly corrections: readonly Correction[] }

/**
 * Reads a link's query. Total: any input gives a view. `built` lists the keys that the caller can show; the others are
 * read as reserved and dropped with a correction.
 */
export function parseView(
  pairs: Iterable<readonly [string, string]>,
  catalog: ViewOptions,
  built: ReadonlySet<ViewKey>,
): ParsedView {
  const { given, corrections } = collect(pairs, built)
  const read = <T>(
    key: ViewKey,
    fallback: T,
    parse: (raw: string) => Reading<T>,
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
    firstEntry(catalog, level),
    indicatorAt(catalog, level),
    (e) => e.id,
  )
  const periods = entry.periods[level]
  const period = read('period', periods.at(-1) ?? '', (raw) => nearest(raw, periods), String)
  const method = read<Method>('method', 'own', oneOf(methods), String)
  const takesClasses = method === 'quantile' || method === 'equal' || method === 'natural'
  const ids = idsAt(catalog, level)
  const others = idsAt(catalog, level === 'province' ? 'region' : 'province')
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
    circles: read('circles', null, circlesOver(catalog, entry, level, period)),
    palette: read('palette', null, paletteLike(usualPalette(entry, change))),
    layers: read('layers', [], listOf(layers, layers.length), (list) => list.join('.')),
    until: read('until', null, oneOf(catalog.zoneYears)),
    focus: read('focus', null, oneOf(ids)),
    at: read('at', null, camera),
    change,
    versus: read('versus', null, oneOf(indicatorsAt(catalog, level).map((row) => row.id))),
    axes: read<readonly [Axis, Axis]>('axes', ['linear', 'linear'], axisPair, (pair) => pair.join('.')),
    scale: read<Scale>('scale', 'level', oneOf(scales)),
    pair: read<PairForm>('pair', 'side', oneOf(pairForms)),
    quadrants: read<View['quadrants']>('quadrants', 'none', oneOf(['none', 'nation'])),
    peers: read('peers', null, peersOver(catalog.peerDimensions)),
    text: read<'normal' | 'large'>('text', 'normal', oneOf(['normal', 'large'])),
    theme: read('theme', null, oneOf(themes)),
    release: read('release', null, oneOf(catalog.releases)),
  }
  return { view, corrections }
}

/** Writes a view as a canonical query: fixed order, defaults left out, lists joined by a point. */
export function viewParams(view: View, catalog: ViewOptions): URLSearchParams {
  const entry = catalog.indicators.find((row) => row.id === view.indicator)
  const cells: Readonly<Record<ViewKey, string | null>> = {
    v: null,
    indicator: unless(view.indicator, firstEntry(catalog, view.level).id),
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

type Reading<T> = { readonly value: T | null; readonly kind: Misfit | null }
type Misfit = Extract<CorrectionKind, 'invalid' | 'absent' | 'shortened' | 'idle'>

const sound = <T>(value: T): Reading<T> => ({ value, kind: null })
const invalid = <T>(): Reading<T> => ({ value: null, kind: 'invalid' })
const idle = <T>(): Reading<T> => ({ value: null, kind: 'idle' })

function unless(value: string, standard: string | undefined): string | null {
  return value === standard ? null : value
}

function collect(pairs: Iterable<readonly [string, string]>, built: ReadonlySet<ViewKey>) {
  const given = new Map<ViewKey, string>()
  const corrections: Correction[] = []
  for (const [key, raw] of pairs) {
    if (carriers.test(key)) continue
    if (!isViewKey(key)) corrections.push(correction(key, 'unknown', raw))
    else if (!built.has(key)) corrections.push(correction(key, 'not-built', raw))
    else if (given.has(key)) corrections.push(correction(key, 'repeated', raw))
    else if (raw !== '') given.set(key, raw)
  }
  return { given, corrections }
}

function isViewKey(key: string): key is ViewKey {
  return (viewKeys as readonly string[]).includes(key)
}

function indicatorsAt(catalog: ViewOptions, level: Level): readonly IndicatorOptions[] {
  return catalog.indicators.filter((row) => row.periods[level].length > 0)
}

function firstEntry(catalog: ViewOptions, level: Level): IndicatorOptions {
  const [entry] = indicatorsAt(catalog, level)
  if (entry === undefined) throw new Error('the catalog has no indicator')
  return entry
}

function indicatorAt(catalog: ViewOptions, level: Level) {
  return (raw: string): Reading<IndicatorOptions> => {
    const entry = indicatorsAt(catalog, level).find((row) => row.id === raw)
    return entry === undefined ? invalid() : sound(entry)
  }
}

function oneOf<T extends string>(choices: readonly T[]) {
  return (raw: string): Reading<T> => {
    const choice = choices.find((candidate) => candidate === raw)
    return choice === undefined ? invalid() : sound(choice)
  }
}

function listOf<T extends string>(choices: readonly T[], most: number) {
  return (raw: string): Reading<readonly T[]> => {
    const parts = raw.split('.')
    const known = parts.flatMap((part) => choices.filter((choice) => choice === part))
    const kept = [...new Set(known)].slice(0, most)
    if (kept.length === 0) return invalid()
    return { value: kept, kind: kept.length === parts.length ? null : 'shortened' }
  }
}

/** A list of places of this level. Places of the other level are sound, but not on this map. */
function placesAmong(ids: readonly string[], others: readonly string[]) {
  const read = listOf(ids, MAX_PLACES)
  return (raw: string): Reading<readonly string[]> => {
    const isOfOther = raw.split('.').every((part) => others.includes(part) && !ids.includes(part))
    return isOfOther ? idle() : read(raw)
  }
}

function idsAt({ places, regions, outside }: ViewOptions, level: Level): readonly string[] {
  return level === 'province' ? places : [...regions, ...outside]
}

/** The family of a map's colors when nobody chooses: changes lie on both sides of zero, whatever the indicator's do. */
export function usualPalette(entry: IndicatorOptions, change: Change | null): Family {
  return change === null ? entry.palette : usualFamily({ measure: 'rate', midpoint: 0 })
}

/** A family of the usual one's kind, with a minus where its order is turned; the usual one needs no saying. */
function paletteLike(usual: Family) {
  return (raw: string): Reading<string> => {
    const isOf = (kind: readonly string[]) => kind.includes(raw.replace(/^-/, ''))
    if (isOf(familiesLike(usual))) return raw === usual ? { value: null, kind: null } : sound(raw)
    return isOf([...families.sequential, ...families.diverging]) ? idle() : invalid()
  }
}

/** A year without figures gives the nearest year that has them, the earlier of two. */
function nearest(raw: string, periods: readonly string[]): Reading<string> {
  if (periods.includes(raw)) return sound(raw)
  if (!/^\d{4}$/.test(raw)) return invalid()
  const distance = (period: string) => Math.abs(Number(period) - Number(raw))
  const value = periods.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  return { value, kind: 'absent' }
}

function classNumber(raw: string): Reading<number> {
  if (!/^\d{1,3}$/.test(raw)) return invalid()
  const value = Math.min(MAX_CLASSES, Math.max(MIN_CLASSES, Number(raw)))
  return { value, kind: String(value) === raw ? null : 'invalid' }
}

function circlesOver(catalog: ViewOptions, base: IndicatorOptions, level: Level, period: string) {
  const fitting = catalog.indicators.filter(
    (row) => row.isAmount && row.id !== base.id && row.periods[level].includes(period),
  )
  return oneOf(fitting.map((row) => row.id))
}

/** A base year, alone for the usual way of telling a change, or followed by the other one: 2019, 2019.absolute. */
function changeSince(entry: IndicatorOptions, periods: readonly string[], period: string) {
  return (raw: string): Reading<Change> => {
    const [base = '', as = entry.change, ...rest] = raw.split('.')
    if (rest.length > 0 || base === period || !periods.includes(base)) return invalid()
    return as === 'percent' || as === 'absolute' ? sound({ base, as }) : invalid()
  }
}

/** The form of a map when nobody chooses. Circles cannot tell more from less at a glance: a map of change is filled. */
export function usualForm(entry: IndicatorOptions, change: Change | null): Form {
  return change === null ? entry.form : 'fill'
}

function writeChange({ base, as }: Change, entry: IndicatorOptions | undefined): string {
  return as === entry?.change ? base : `${base}.${as}`
}

function camera(raw: string): Reading<Camera> {
  const parts = raw.split('_')
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,4}(\.\d{1,2})?$/.test(part))) return invalid()
  const [x = 0, y = 0, zoom = 0] = parts.map(Number)
  return zoom < 0 || zoom > 12 ? invalid() : sound({ x: x + 0, y: y + 0, zoom: zoom + 0 })
}

function axisPair(raw: string): Reading<readonly [Axis, Axis]> {
  const [x, y, ...rest] = raw.split('.').map((part) => axes.find((axis) => axis === part))
  return x === undefined || y === undefined || rest.length > 0 ? invalid() : sound([x, y] as const)
}

function peersOver(dimensions: number): (raw: string) => Reading<Peers> {
  return (raw) => {
    if (!/^\d{1,2}(\.\d)*$/.test(raw)) return invalid()
    const [number = 0, ...weights] = raw.split('.').map(Number)
    const hasWeight = weights.length === 0 || weights.some((weight) => weight > 0)
    const isSound = number >= 1 && number <= MAX_PLACES && weights.length <= dimensions && hasWeight
    return isSound ? sound({ number, weights }) : invalid()
  }
}
