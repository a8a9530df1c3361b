import type { CompareClaim } from '@/data/claims/comparison-claim'
import {
  benchmarkClaim,
  concentrationClaims,
  correlationClaim,
  distributionClaims,
  growthClaim,
  periodsClaim,
  rankChangeClaim,
} from '@/data/claims/comparison-claims'
import type { Comparison } from '@/data/comparison/comparison'
import type { CompareGrammar, Names } from '@/data/text/names'
import { compareSentence } from '@/data/text/sentence'

/** What each part of a comparison says, one sentence a list entry. */
export type Findings = {
  readonly bars: readonly string[]
  readonly change: readonly string[]
  readonly strip: string
  readonly scatter: string
  readonly concentration: string
}

/** The sentences of a comparison, printed from claims and from nothing else. */
export function findingsOf(comparison: Comparison, names: Names, phrases: CompareGrammar): Findings {
  const tell = (claims: readonly (CompareClaim | null)[]) =>
    compareSentence(
      claims.filter((claim) => claim !== null),
      names,
      phrases,
    )
  const say = (claims: readonly (CompareClaim | null)[]) => capitalized(tell(claims))
  const { plate, rows, years, view, distribution, concentration, scatter } = comparison
  const { indicator } = plate.map.slice
  const lead = (place: string, sentence: string) =>
    sentence === '' ? [] : [`${names.place(place, 'short')}${names.language === 'zh' ? '：' : ': '}${sentence}`]
  return {
    bars: rows.flatMap((row) =>
      lead(
        row.place,
        tell([benchmarkClaim(row, row.nation ?? row.first), benchmarkClaim(row, row.regional ?? row.median)]),
      ),
    ),
    change:
      years === null
        ? []
        : view.places.flatMap((place, i) => {
            const growth = years.growth.find((candidate) => candidate.place === place)
            const split = years.ranks[i]
            if (growth === undefined) return []
            const claims = [
              growthClaim(growth, indicator),
              split?.kind === 'split' ? rankChangeClaim(split, growth, view.level) : null,
            ]
            return [say(claims)].filter((sentence) => sentence !== '')
          }),
    strip: say(distributionClaims(distribution)),
    scatter:
      scatter?.kind === 'plot'
        ? say([periodsClaim(scatter.pair), correlationClaim(scatter.pair, scatter.correlation, view.axes, view.level)])
        : '',
    concentration: concentration.kind === 'concentration' ? say(concentrationClaims(concentration)) : '',
  }
}

/** Sentences of claims start where they are put; these stand alone. Chinese has no capitals. */
function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
