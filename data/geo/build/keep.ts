import { outline, type Part } from './part'
import { boxOf, boxSize } from './ring'
import { isReef } from './select-parts'
import type { Tier } from './tier'

/** Atolls wider than this, in plane units, are thin rings: simplified like a coast they would break open. */
const wideReef = 2

/** Share of its removable vertices that a part keeps. */
export function keepOf(part: Part, tier: Tier): number {
  const wide = isReef(part) && boxSize(boxOf(outline(part))) > wideReef
  if (wide || /^(31|81|82)/.test(part.code)) return tier.keepSmallPlaces
  return /^(46|71)/.test(part.code) ? tier.keepIslands : tier.keep
}
