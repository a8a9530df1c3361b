import type { ProfileClaim } from '@/data/claims/profile-claim'
import type { Language } from '@/data/language'
import { englishProfile } from '@/data/text/en/profile'
import { chineseProfile } from '@/data/text/zh/profile'
import type { Names, ProfileGrammar } from './names'

const grammar: Readonly<Record<Language, ProfileGrammar>> = { zh: chineseProfile, en: englishProfile }

/** A claim of a profile as one sentence, with a full stop. */
export function profileClaimSentence(claim: ProfileClaim, names: Names): string {
  return profileClause(claim, names) + names.grammar.stop
}

function profileClause(claim: ProfileClaim, names: Names): string {
  const said = grammar[names.language]
  switch (claim.kind) {
    case 'notable':
      return said.notable(claim, names)
    case 'step':
      return said.step(claim, names)
    case 'lead':
      return said.lead(claim, names)
    case 'index':
      return said.index(claim, names)
    case 'small-base':
      return said['small-base'](claim, names)
  }
}
