import type { Names } from './name-table'
import type { ProfileClaim, ProfileClaimOf } from './profile-claim'

/** One language's way of saying each claim of a profile, without final punctuation. A language that lacks one does not compile. */
export type ProfilePhrases = {
  readonly [K in ProfileClaim['kind']]: (claim: ProfileClaimOf<K>, names: Names) => string
}
