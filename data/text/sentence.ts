import type { Claim, ClaimOf } from '@/data/claims/claim'
import { findingClaim } from '@/data/claims/claim'
import { capitalized } from '@/data/format/wording'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from './names'

/** The sentence of one place on a map, for tooltip, screen reader and table alike. The figure comes first. */
export function cellSentence(claims: readonly Claim[], names: Names): string {
  const { grammar } = names
  return claims.map((claim) => clause(claim, names)).join(grammar.comma)
}

/**
 * The headline of a place: the total with period, rank and share, then the parts and the balance. `total` holds the
 * claims of the total, its figure first; `parts` the figures of exports, imports and balance, where they are known.
 * Empty where there is nothing to say.
 */
export function headlineSentence(total: readonly Claim[], parts: readonly ClaimOf<'figure'>[], names: Names): string {
  const { grammar } = names
  const first = total.map((claim) => (claim.kind === 'figure' ? grammar.stated(claim, names) : clause(claim, names)))
  const rest = parts.map((claim) =>
    names.indicator(claim.measure).midpoint === null ? grammar.part(claim, names) : grammar.balance(claim, names),
  )
  const lead = names.language === 'zh' && rest.length > 0 ? '其中' : ''
  const groups = [first.join(grammar.comma), lead + rest.join(grammar.comma)].filter((group) => group !== '')
  return groups.length === 0 ? '' : groups.join(grammar.semicolon) + grammar.stop
}

/** One claim as a clause without final punctuation. */
export function clause(claim: Claim, names: Names): string {
  const { grammar } = names
  if (claim.kind === 'figure') return grammar.placed(claim, names)
  // The phrase of a kind has its name: that the two belong together is held by the type of the grammar.
  const say = grammar[claim.kind] as (claim: Claim, names: Names) => string
  return say(claim, names)
}

/** What a thematic map shows, as a caption: 2023年各省可数字化交付的服务进出口. */
export function mapTitle(thematic: ThematicMap, names: Names): string {
  const { indicator, period, level } = thematic.map.slice
  const name = localText(indicator, 'name', names.language)
  if (names.language === 'zh') return `${period}年各${level === 'province' ? '省份' : '区域'}${name}`
  // A name that says by what it counts takes the level into that: by province of destination.
  const [, head = name, by] = /^(.*), by (.+)$/.exec(name) ?? []
  return `${head} by ${level}${by === undefined ? '' : ` of ${by}`}, ${period}`
}

/** What a thematic map says, in one clause that names what it is of: 上海、广东、北京三地…进出口合计占全国的67.7%. The title where nothing is known. */
export function mapFinding(thematic: ThematicMap, names: Names): string {
  const { indicator } = thematic.map.slice
  // On a map of change the indicator has another unit than the tables give it.
  const own: Names = { ...names, indicator: (id) => (id === indicator.id ? indicator : names.indicator(id)) }
  const claim = findingClaim(thematic.map)
  return claim === null ? mapTitle(thematic, names) : capitalized(clause(claim, own))
}
