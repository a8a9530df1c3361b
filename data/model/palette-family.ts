import type { Indicator } from './dataset'

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
