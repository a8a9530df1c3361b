import { distance } from 'fastest-levenshtein'
import type { Indicator } from './dataset'
import { fold, joined } from './fold'

/** Every spelling by which an indicator is known: id and names in both languages, folded and without spaces. */
function spellings({ id, name_zh, name_en, short_zh, short_en }: Indicator): readonly string[] {
  return [id, name_zh, name_en, short_zh, short_en].map(letters)
}

/** The indicator that a spelling means, or null: its id, or one of its names where no other indicator has it too. */
export function findIndicator(indicators: readonly Indicator[], spelling: string): Indicator | null {
  const wanted = letters(spelling)
  if (wanted === '') return null
  const byId = indicators.find(({ id }) => letters(id) === wanted)
  const byName = indicators.filter((indicator) => spellings(indicator).includes(wanted))
  return byId ?? (byName.length === 1 ? (byName[0] ?? null) : null)
}

const MOST = 5

/**
 * The indicators whose ids or names are nearest to a wrong spelling, nearest first, at most five; none when nothing is
 * near. A name that holds the spelling, or is held by it, is nearest; else the edits count (Levenshtein, 1966), of which
 * there may be one in three letters.
 */
export function nearestIndicators(indicators: readonly Indicator[], spelling: string): readonly Indicator[] {
  const wanted = letters(spelling).slice(0, 80)
  return indicators
    .map((indicator) => ({
      indicator,
      away: Math.min(...spellings(indicator).map((name) => remoteness(wanted, name))),
    }))
    .filter(({ away }) => away < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ indicator }) => indicator)
}

/** Of names that hold what is wanted the shorter is nearer; both together are nearer than any edit. */
function remoteness(wanted: string, name: string): number {
  if (wanted.length < 2) return Number.POSITIVE_INFINITY
  if (name.includes(wanted) || wanted.includes(name))
    return 1 - Math.min(wanted.length, name.length) / Math.max(wanted.length, name.length)
  const edits = distance(wanted, name)
  return edits * 3 <= Math.max(wanted.length, name.length) ? edits : Number.POSITIVE_INFINITY
}

function letters(spelling: string): string {
  return joined(fold(spelling))
}
