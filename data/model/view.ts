import type { Change } from './change'
import type { Method } from './classification'
import type { Level } from './slice'

export const forms = ['fill', 'circle', 'tile'] as const
export type Form = (typeof forms)[number]

export const layers = ['bases', 'zones'] as const
export type Layer = (typeof layers)[number]

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const axes = ['linear', 'log'] as const
export type Axis = (typeof axes)[number]

export const MAX_PLACES = 10
export const DEFAULT_CLASSES = 5

/** The camera: a point of the plane and a zoom. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number }

/** How many peers, and the weight of each of the four dimensions. */
export type Peers = { readonly number: number; readonly weights: readonly number[] }

/** All that a link can say about what is shown. Null means: not chosen, the default holds. */
export type View = {
  readonly indicator: string
  readonly period: string
  readonly level: Level
  /** Chosen places in the reader's order. */
  readonly places: readonly string[]
  readonly method: Method
  readonly classes: number
  readonly form: Form
  /** A second indicator, drawn as circles over the fill. */
  readonly circles: string | null
  /** A color family; a minus before it reverses the order. */
  readonly palette: string | null
  readonly layers: readonly Layer[]
  /** Zones approved by the end of this year; null is all. */
  readonly until: string | null
  readonly focus: string | null
  readonly at: Camera | null
  /** Base year of a map of change, and how the change is told. */
  readonly change: Change | null
  /** The second indicator of a comparison. */
  readonly versus: string | null
  readonly axes: readonly [Axis, Axis]
  readonly peers: Peers | null
  readonly text: 'normal' | 'large'
  readonly theme: Theme | null
  /** Pins the data; null is the newest release. */
  readonly release: string | null
}
