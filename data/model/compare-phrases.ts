import type { CompareClaim, CompareClaimOf } from './compare-claim'
import type { Names } from './name-table'

/** One language's way of saying each claim of a comparison, without final punctuation. A language that lacks one does not compile. */
export type ComparePhrases = {
  readonly [K in CompareClaim['kind']]: (claim: CompareClaimOf<K>, names: Names) => string
}
