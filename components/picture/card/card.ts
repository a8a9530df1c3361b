import type { SvgNode } from '@/components/svg/node'
import type { QuantityState } from '@/data/facts/quantity'
import type { Written } from '@/data/format/number'
import type { Language } from '@/data/language'

/** One of the first places of an indicator. */
export type CardPlace = { readonly rank: string; readonly name: string; readonly value: string }

/** What the card of a link shows, all written out: nothing is computed, ranked or rounded when it is set. */
export type Card = {
  readonly language: Language
  readonly site: string
  /** Where the site stands; null where the operator has not said. */
  readonly host: string | null
  readonly name: string
  /** What the figure is of and when, or what the page says where it has no single figure. */
  readonly about: string
  /** The one figure that matters; a figure that is no plain number comes as a text without parts. */
  readonly figure: Written | null
  /** Rank, share and how it was derived, a line each. */
  readonly facts: readonly string[]
  readonly places: readonly CardPlace[]
  readonly legend: CardLegend | null
  readonly map: SvgNode | null
  /** Source, then what a map has to say of itself. */
  readonly notes: readonly string[]
}

/** What the colors of a map mean: a class has a fill, a state without one is drawn as on the map. */
export type CardLegend = {
  readonly unit: string
  /** What the area of circles says, where there are circles. */
  readonly note: string | null
  readonly entries: readonly {
    readonly fill: string | null
    readonly state: Exclude<QuantityState, 'value'> | null
    readonly label: string
  }[]
}

/** What every card needs beside its subject. */
export type CardImprint = {
  readonly site: string
  readonly origin: string | undefined
  readonly release: string
  readonly approvalNumber: string | undefined
}
