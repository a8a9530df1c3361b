import type { Level } from '@/data/facts/slice'
import type { Axis, Camera, Change, Family, Peers } from './view'
import { axes, families, familiesLike, MAX_CLASSES, MAX_PLACES, MIN_CLASSES } from './view'
import type { IndicatorOptions, ViewOptions } from './view-options'

/** What was wrong with one key of a link. */
type CorrectionKind =
  /** No such key. */
  | 'unknown'
  /** The key has no effect on this page. */
  | 'not-here'
  /** The key was given more than once; the first one holds. */
  | 'repeated'
  /** The value cannot be read or does not exist. */
  | 'invalid'
  /** The year exists, but not for this indicator; the nearest one that does holds. */
  | 'absent'
  /** Parts of a list were dropped: unknown, repeated or too many. */
  | 'shortened'
  /** The value is sound, but for another kind of map than this. */
  | 'idle'

/** One thing that `parseView` changed. Texts from outside are cut to 40 characters; `used` is what holds instead. */
export type Correction = {
  readonly key: string
  readonly kind: CorrectionKind
  readonly given: string
  readonly used: string | null
}

const LENGTH = 40

/** Makes a correction; what came from outside is cut to a length that a line can hold. */
export function correction(key: string, kind: CorrectionKind, given: string, used: string | null = null): Correction {
  return { key: cut(key), kind, given: cut(given), used }
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : text
}

/** One value read from a link: what it means, or null where it cannot be used, and what was amiss. */
export type ReadValue<T> = { readonly value: T | null; readonly kind: Misfit | null }
type Misfit = Extract<CorrectionKind, 'invalid' | 'absent' | 'shortened' | 'idle'>

/** A value as it was written. */
export const sound = <T>(value: T): ReadValue<T> => ({ value, kind: null })
/** A value that means nothing. */
export const invalid = <T>(): ReadValue<T> => ({ value: null, kind: 'invalid' })
/** A value that is right in itself and has no effect on this map. */
export const idle = <T>(): ReadValue<T> => ({ value: null, kind: 'idle' })

/** Reads one of some choices. */
export function oneOf<T extends string>(choices: readonly T[]) {
  return (raw: string): ReadValue<T> => {
    const choice = choices.find((candidate) => candidate === raw)
    return choice === undefined ? invalid() : sound(choice)
  }
}

/** Reads a list joined by points: those of the choices that it holds, in its order, each once, at most so many. */
export function listOf<T extends string>(choices: readonly T[], most: number) {
  return (raw: string): ReadValue<readonly T[]> => {
    const parts = raw.split('.')
    const known = parts.flatMap((part) => choices.filter((choice) => choice === part))
    const kept = [...new Set(known)].slice(0, most)
    if (kept.length === 0) return invalid()
    return { value: kept, kind: kept.length === parts.length ? null : 'shortened' }
  }
}

/** A list of places of this level. Places of the other level are sound, but not on this map. */
export function placesAmong(ids: readonly string[], others: readonly string[]) {
  const read = listOf(ids, MAX_PLACES)
  return (raw: string): ReadValue<readonly string[]> => {
    const isOfOther = raw.split('.').every((part) => others.includes(part) && !ids.includes(part))
    return isOfOther ? idle() : read(raw)
  }
}

/** A family of the usual one's kind, with a minus where its order is turned; the usual one needs no saying. */
export function paletteLike(usual: Family) {
  return (raw: string): ReadValue<string> => {
    const isOf = (kind: readonly string[]) => kind.includes(raw.replace(/^-/, ''))
    if (isOf(familiesLike(usual))) return raw === usual ? { value: null, kind: null } : sound(raw)
    return isOf([...families.sequential, ...families.diverging]) ? idle() : invalid()
  }
}

/** A year without figures gives the nearest year that has them, the earlier of two. */
export function nearest(raw: string, periods: readonly string[]): ReadValue<string> {
  if (periods.includes(raw)) return sound(raw)
  if (!/^\d{4}$/.test(raw)) return invalid()
  const distance = (period: string) => Math.abs(Number(period) - Number(raw))
  const value = periods.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  return { value, kind: 'absent' }
}

/** A number of classes, brought within what a map can show. */
export function classNumber(raw: string): ReadValue<number> {
  if (!/^\d{1,3}$/.test(raw)) return invalid()
  const value = Math.min(MAX_CLASSES, Math.max(MIN_CLASSES, Number(raw)))
  return { value, kind: String(value) === raw ? null : 'invalid' }
}

/** An amount that may lie as circles over an indicator: another one with figures of that level and year. */
export function circlesOver(options: ViewOptions, base: IndicatorOptions, level: Level, period: string) {
  const fitting = options.indicators.filter(
    (row) => row.isAmount && row.id !== base.id && row.periods[level].includes(period),
  )
  return oneOf(fitting.map((row) => row.id))
}

/** A base year, alone for the usual way of telling a change, or followed by the other one: 2019, 2019.absolute. */
export function changeSince(entry: IndicatorOptions, periods: readonly string[], period: string) {
  return (raw: string): ReadValue<Change> => {
    const [base = '', as = entry.change, ...rest] = raw.split('.')
    if (rest.length > 0 || base === period || !periods.includes(base)) return invalid()
    return as === 'percent' || as === 'absolute' ? sound({ base, as }) : invalid()
  }
}

/** Where a map looks: x_y_zoom in the plane. */
export function cameraAt(raw: string): ReadValue<Camera> {
  const parts = raw.split('_')
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,4}(\.\d{1,2})?$/.test(part))) return invalid()
  const [x = 0, y = 0, zoom = 0] = parts.map(Number)
  return zoom < 0 || zoom > 12 ? invalid() : sound({ x: x + 0, y: y + 0, zoom: zoom + 0 })
}

/** The scales of the horizontal and the vertical axis: log.linear. */
export function axisPair(raw: string): ReadValue<readonly [Axis, Axis]> {
  const [x, y, ...rest] = raw.split('.').map((part) => axes.find((axis) => axis === part))
  return x === undefined || y === undefined || rest.length > 0 ? invalid() : sound([x, y] as const)
}

/** How many peers, and the weights of so many dimensions. */
export function peersOver(dimensions: number) {
  return (raw: string): ReadValue<Peers> => {
    if (!/^\d{1,2}(\.\d)*$/.test(raw)) return invalid()
    const [number = 0, ...weights] = raw.split('.').map(Number)
    const hasWeight = weights.length === 0 || weights.some((weight) => weight > 0)
    const isSound = number >= 1 && number <= MAX_PLACES && weights.length <= dimensions && hasWeight
    return isSound ? sound({ number, weights }) : invalid()
  }
}
