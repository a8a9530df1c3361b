import type { CompareClaim } from '@/data/claims/comparison-claim'
import { benchmarkClaim, growthClaim, rankChangeClaim } from '@/data/claims/comparison-claims'
import type { Comparison } from '@/data/comparison/comparison'
import { capitalized } from '@/data/format/wording'
import { punctuation } from '@/data/language'
import { compareSentence } from '@/data/text/compare-sentence'
import type { CompareGrammar, Names } from '@/data/text/names'

/** Claims as one sentence that stands alone; empty where there is nothing to say. */
export function findingText(claims: readonly (CompareClaim | null)[], names: Names, grammar: CompareGrammar): string {
  return capitalized(clauses(claims, names, grammar))
}

/** Each chosen place against nation and region, one sentence a list entry. */
export function benchmarkTexts({ rows }: Comparison, names: Names, grammar: CompareGrammar): readonly string[] {
  return rows.flatMap((row) => {
    const claims = [benchmarkClaim(row, row.nation ?? row.first), benchmarkClaim(row, row.regional ?? row.median)]
    const sentence = clauses(claims, names, grammar)
    const colon = punctuation[names.language].colon
    return sentence === '' ? [] : [names.place(row.place, 'short') + colon + sentence]
  })
}

/** The change of each chosen place between two years, with that of its rank, one sentence a list entry. */
export function changeTexts(
  { thematic, years, view }: Comparison,
  names: Names,
  grammar: CompareGrammar,
): readonly string[] {
  if (years === null) return []
  return view.places.flatMap((place, i) => {
    const growth = years.growth.find((candidate) => candidate.place === place)
    if (growth === undefined) return []
    const split = years.ranks[i]
    const claims = [
      growthClaim(growth, thematic.map.slice.indicator),
      split?.kind === 'split' ? rankChangeClaim(split, growth, view.level) : null,
    ]
    const sentence = findingText(claims, names, grammar)
    return sentence === '' ? [] : [sentence]
  })
}

function clauses(claims: readonly (CompareClaim | null)[], names: Names, grammar: CompareGrammar): string {
  return compareSentence(
    claims.filter((claim) => claim !== null),
    names,
    grammar,
  )
}
