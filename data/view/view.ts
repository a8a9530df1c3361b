import type { Indicator } from '@/data/facts/dataset'
import type { Level } from '@/data/facts/slice'

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

/** How many peers, and the weight of each dimension. */
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
  /** A color family of the map's kind; a minus before it turns the order. */
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
export function withoutCamera(view: View): View {
  return { ...view, focus: null, at: null }
}

/** Families of class colors by what they can show, under ColorBrewer's names in lower case (Harrower and Brewer, 2003). */
export const families = {
  sequential: ['ylgnbu', 'orrd', 'blues', 'greens', 'purples', 'grays'],
  diverging: ['puor', 'rdbu', 'brbg'],
} as const

export type SequentialFamily = (typeof families.sequential)[number]
export type DivergingFamily = (typeof families.diverging)[number]
export type Family = SequentialFamily | DivergingFamily

/**
 * A family, and whether its order is turned. As a rule more lies further from the ground: darker on paper, lighter in
 * the dark. Turned, more lies nearer to it in both themes; on a diverging map the two sides of the midpoint change hues.
 */
export type Palette = { readonly family: Family; readonly isReversed: boolean }

/** The family of a map of which nobody chose one: amounts and counts cool, rates and shares warm, balances diverging. */
export function usualFamily({ measure, midpoint }: Pick<Indicator, 'measure' | 'midpoint'>): Family {
  if (midpoint !== null) return families.diverging[0]
  return measure === 'amount' || measure === 'count' ? 'ylgnbu' : 'orrd'
}

/** Whether the colors of a family lie on both sides of a midpoint. */
export function isDivergingFamily(family: Family): family is DivergingFamily {
  return (families.diverging as readonly string[]).includes(family)
}

/** The families that may stand in for a usual one: those of its kind. */
export function familiesLike(usual: Family): readonly Family[] {
  return isDivergingFamily(usual) ? families.diverging : families.sequential
}

/** What a view's `palette` means on a map whose usual family is given. Null, or a family of the other kind, means the usual one. */
export function paletteOf(chosen: string | null, usual: Family): Palette {
  const family = familiesLike(usual).find((one) => one === chosen?.replace(/^-/, ''))
  return { family: family ?? usual, isReversed: family !== undefined && chosen?.startsWith('-') === true }
}

/** How a view writes a palette; null for the usual one. */
export function writePalette({ family, isReversed }: Palette, usual: Family): string | null {
  if (isReversed) return `-${family}`
  return family === usual ? null : family
}

/** The base year of a map of change, and whether the change is told in percent of the base or in the indicator's unit. */
export type Change = { readonly base: string; readonly as: 'percent' | 'absolute' }

export const methods = ['own', 'quantile', 'equal', 'natural', 'log', 'headtail'] as const
export type Method = (typeof methods)[number]
export const MAX_CLASSES = 9

/** How the change of an indicator is told when nobody chooses: amounts in percent, all others in their unit. */
export function usualChange(measure: Indicator['measure']): Change['as'] {
  return measure === 'amount' ? 'percent' : 'absolute'
}

export const MIN_CLASSES = 3
