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

/** How a time series is drawn: the figures themselves, or an index. */
export const scales = ['level', 'index'] as const
export type Scale = (typeof scales)[number]

/** How two maps stand to each other: side by side, or one over the other with a curtain between. */
export const pairForms = ['side', 'swipe'] as const
export type PairForm = (typeof pairForms)[number]

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
  /** A color family of the map's kind; a minus before it turns the order. See palette-family.ts. */
  readonly palette: string | null
  readonly layers: readonly Layer[]
  /** Zones approved by the end of this year; null is all. */
  readonly until: string | null
  /** The place at which keyboard and tooltip start, said below the map. */
  readonly focus: string | null
  readonly at: Camera | null
  /** Base year of a map of change, and how the change is told. */
  readonly change: Change | null
  /** The second indicator of a comparison. */
  readonly versus: string | null
  /** Horizontal and vertical axis of a scatter plot; the vertical one is that of a time series, too. */
  readonly axes: readonly [Axis, Axis]
  readonly scale: Scale
  readonly pair: PairForm
  /** Whether a scatter plot is divided at the nation's figures. */
  readonly quadrants: 'none' | 'nation'
  readonly peers: Peers | null
  readonly text: 'normal' | 'large'
  readonly theme: Theme | null
  /** Pins the data; null is the newest release. */
  readonly release: string | null
}

/**
 * The view without where its reader looks. Pictures, embeds, caches and canonical addresses take this: they are the same
 * for every reader.
 */
export function withoutGaze(view: View): View {
  return { ...view, focus: null, at: null }
}
