import type { ProfileClaim } from '@/data/claims/profile-claim'
import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { englishComparison } from '@/data/text/en/comparison'
import { english } from '@/data/text/en/figures'
import { englishProfile } from '@/data/text/en/profile'
import { chineseComparison } from '@/data/text/zh/comparison'
import { chinese } from '@/data/text/zh/figures'
import { chineseProfile } from '@/data/text/zh/profile'
import type { CompareGrammar, Grammar, Names, ProfileGrammar } from './names'
import { namesFrom, nameTable } from './names'

const grammars: Readonly<Record<Language, Grammar>> = { zh: chinese, en: english }

/** The phrases of a language. */
export function grammarOf(language: Language): Grammar {
  return grammars[language]
}

/** The names of a dataset and the phrases of one language. */
export function namesOf(dataset: Dataset, language: Language): Names {
  return namesFrom(nameTable(dataset, language), grammarOf(language), (id) => indicatorOf(dataset, id))
}

const compareGrammars: Readonly<Record<Language, CompareGrammar>> = { zh: chineseComparison, en: englishComparison }

/** The comparison's phrases of a language. A browser imports one language's file instead. */
export function compareGrammarOf(language: Language): CompareGrammar {
  return compareGrammars[language]
}

/** The names, with those of the economies of the world tables beside those of places and regions. */
export function withEconomies(dataset: Dataset, names: Names): Names {
  const economies = new Map(dataset.economies.map((row) => [row.code, localText(row, 'name', names.language)]))
  return { ...names, place: (id, length) => economies.get(id) ?? names.place(id, length) }
}

const profileGrammars: Readonly<Record<Language, ProfileGrammar>> = { zh: chineseProfile, en: englishProfile }

/** A claim of a profile as one sentence, with a full stop. */
export function profileClaimSentence(claim: ProfileClaim, names: Names): string {
  return profileClause(claim, names) + names.grammar.stop
}

function profileClause(claim: ProfileClaim, names: Names): string {
  const said = profileGrammars[names.language]
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
