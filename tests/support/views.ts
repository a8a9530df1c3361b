import * as fc from 'fast-check'
import type { Dataset } from '@/data/facts/dataset'
import type { Level } from '@/data/facts/slice'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Axis, Change, Layer, View } from '@/data/view/view'
import { families, methods, themes } from '@/data/view/view'
import type { ViewKey } from '@/data/view/view-codec'
import { parseView, viewKeys, viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import { realOptions, releasedData } from './fixtures'

/** What can be drawn of a release, or of the tables as they stand: each offers indicators and periods of its own. */
const releases = [null, ...listReleases().map(({ id }) => id)]
const options = new Map(releases.map((release) => [release, realOptions(release ?? undefined)]))

function optionsOf(release: string | null): ViewOptions {
  const known = options.get(release)
  if (known === undefined) throw new Error(`There is no release ${String(release)}.`)
  return known
}

/** The facts that a view shows: those of its release. */
export function datasetOf({ release }: View): Dataset {
  return read(release ?? undefined)
}

/** Reads a query as a page that can show everything would. */
export function parseQuery(
  query: string | readonly (readonly [string, string])[],
  keys: readonly ViewKey[] = viewKeys,
) {
  const pairs = [...(typeof query === 'string' ? new URLSearchParams(query) : query)]
  const { release } = parseView(pairs, optionsOf(null), new Set(keys)).view
  return parseView(pairs, optionsOf(release), new Set(keys))
}

/** Reads a query as `parseQuery`, by what the tables held when the tests were written. */
export function parseKnown(query: string) {
  return parseView(new URLSearchParams(query), optionsOf(releasedData.release), new Set(viewKeys))
}

export function queryOf(view: View): string {
  return viewParams(view, optionsOf(view.release)).toString()
}

const levels: readonly Level[] = ['province', 'region']

/** The parts of a view that do not depend on its other parts; made once, since making them takes longer than drawing. */
const parts = {
  method: fc.constantFrom(...methods),
  classes: fc.integer({ min: 3, max: 9 }),
  layers: fc.shuffledSubarray<Layer>(['bases', 'zones']),
  at: fc.option(
    fc.record({ x: hundredths(-999_999, 999_999), y: hundredths(-999_999, 999_999), zoom: hundredths(0, 1200) }),
  ),
  scale: fc.constantFrom<View['scale']>('level', 'index'),
  pair: fc.constantFrom<View['pair']>('side', 'swipe'),
  quadrants: fc.constantFrom<View['quadrants']>('none', 'nation'),
  axes: fc.tuple(fc.constantFrom<Axis>('linear', 'log'), fc.constantFrom<Axis>('linear', 'log')),
  peers: fc.option(fc.record({ number: fc.integer({ min: 1, max: 10 }), weights: weights() })),
  text: fc.constantFrom<View['text']>('normal', 'large'),
  theme: fc.constantFrom(null, ...themes),
}

/** Every way to write a palette: the usual one of a map is written by writing nothing. */
const palettes = [...families.sequential, ...families.diverging].flatMap((family) => [family, `-${family}`])

/** Any sound view of the real tables or of a release of them, over all keys. */
export const views: fc.Arbitrary<View> = fc
  .oneof(...releases.map(viewsOf))
  .map((view) => (takesClasses(view) ? view : { ...view, classes: 5 }))
  .map((view) => (palettesOf(view).includes(view.palette) ? view : { ...view, palette: null }))

/** Views of one release, from what it offers. */
function viewsOf(release: string | null): fc.Arbitrary<View> {
  const offered = optionsOf(release)
  const until = fc.constantFrom(null, ...offered.zoneYears)
  return fc.oneof(
    ...levels.flatMap((level) => {
      const entries = offered.indicators.filter((entry) => entry.periods[level].length > 0)
      const places = idsAt(level, offered)
      const chosen = fc.shuffledSubarray([...places], { maxLength: Math.min(10, places.length) })
      return entries.flatMap((entry) =>
        entry.periods[level].map((period) =>
          fc.record<View>({
            ...parts,
            indicator: fc.constant(entry.id),
            period: fc.constant(period),
            level: fc.constant(level),
            places: chosen,
            form: fc.constantFrom(...formsAt(level)),
            circles: fc.constantFrom(null, ...circlesOver(offered, entry.id, level, period)),
            until,
            focus: fc.constantFrom(null, ...places),
            change: fc.constantFrom(null, ...changesTo(entry.periods[level], period)),
            versus: fc.constantFrom(null, ...entries.map(({ id }) => id)),
            palette: fc.constantFrom(null, ...palettes),
            release: fc.constant(release),
          }),
        ),
      )
    }),
  )
}

/** What may be written of the palette of a view: families of its kind, but not the usual one in its usual order. */
function palettesOf({ indicator, change, release }: View): readonly (string | null)[] {
  const usual = change === null ? optionsOf(release).indicators.find(({ id }) => id === indicator)?.palette : 'puor'
  const kind = usual === 'puor' ? families.diverging : families.sequential
  return [null, ...kind.flatMap((family) => (family === usual ? [`-${family}`] : [family, `-${family}`]))]
}

function changesTo(periods: readonly string[], period: string): readonly Change[] {
  return periods
    .filter((year) => year !== period)
    .flatMap((base) => (['percent', 'absolute'] as const).map((as) => ({ base, as })))
}

function hundredths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((whole) => whole / 100)
}

function weights(): fc.Arbitrary<number[]> {
  return fc
    .array(fc.nat({ max: 9 }), { maxLength: 4 })
    .filter((list) => list.length === 0 || list.some((weight) => weight > 0))
}

function takesClasses({ method }: View): boolean {
  return ['quantile', 'equal', 'natural'].includes(method)
}

function idsAt(level: Level, { places, regions, outside }: ViewOptions): readonly string[] {
  return level === 'province' ? places : [...regions, ...outside]
}

function formsAt(level: Level): readonly View['form'][] {
  return level === 'region' ? ['fill', 'circle'] : ['fill', 'circle', 'tile']
}

function circlesOver({ indicators }: ViewOptions, id: string, level: Level, period: string): readonly string[] {
  return indicators
    .filter((entry) => entry.id !== id && entry.isAmount && entry.periods[level].includes(period))
    .map((entry) => entry.id)
}

/** The keys whose values cannot be shown; none for a sound view. */
export function unsoundKeys(view: View): readonly string[] {
  const { level, period, at, peers } = view
  const offered = optionsOf(view.release)
  const ids = idsAt(level, offered)
  const entries = offered.indicators.filter((entry) => entry.periods[level].length > 0)
  const periods = entries.find((entry) => entry.id === view.indicator)?.periods[level] ?? []
  const isNumberIn = (value: number, least: number, most: number) => value >= least && value <= most
  const isOneOf = (value: string | null, choices: readonly string[]) => value === null || choices.includes(value)
  const isListOf = (list: readonly string[], choices: readonly string[], most: number) =>
    list.length <= most && new Set(list).size === list.length && list.every((item) => choices.includes(item))
  const sound: Readonly<Record<keyof View, boolean>> = {
    indicator: periods.length > 0,
    period: periods.includes(period),
    level: levels.includes(level),
    places: isListOf(view.places, ids, 10),
    method: methods.includes(view.method),
    classes:
      Number.isInteger(view.classes) && isNumberIn(view.classes, 3, 9) && (takesClasses(view) || view.classes === 5),
    form: formsAt(level).includes(view.form),
    circles: isOneOf(view.circles, circlesOver(offered, view.indicator, level, period)),
    palette: palettesOf(view).includes(view.palette),
    layers: isListOf(view.layers, ['bases', 'zones'], 2),
    until: isOneOf(view.until, offered.zoneYears),
    focus: isOneOf(view.focus, ids),
    at:
      at === null ||
      (isNumberIn(at.zoom, 0, 12) && isNumberIn(at.x, -9999.99, 9999.99) && isNumberIn(at.y, -9999.99, 9999.99)),
    change:
      view.change === null ||
      changesTo(periods, period).some(({ base, as }) => base === view.change?.base && as === view.change.as),
    versus: isOneOf(
      view.versus,
      entries.map(({ id }) => id),
    ),
    scale: ['level', 'index'].includes(view.scale),
    pair: ['side', 'swipe'].includes(view.pair),
    quadrants: ['none', 'nation'].includes(view.quadrants),
    axes: view.axes.length === 2 && view.axes.every((axis) => ['linear', 'log'].includes(axis)),
    peers: peers === null || (isNumberIn(peers.number, 1, 10) && peers.weights.length <= 4),
    text: ['normal', 'large'].includes(view.text),
    theme: isOneOf(view.theme, ['light', 'dark']),
    release: isOneOf(view.release, offered.releases),
  }
  return Object.entries(sound).flatMap(([key, isSound]) => (isSound ? [] : [key]))
}
