import type { ClaimOf } from '@/data/claims/claim'
import type { CompareClaim, CompareClaimOf } from '@/data/claims/comparison-claim'
import type { ProfileClaim, ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { CompareWords, MapWords } from '@/data/words/words'

/** What phrases need to know by name. `full` is the official name, `short` the everyday one. */
export type Naming = {
  readonly place: (id: string, length: 'full' | 'short') => string
  readonly indicator: (id: string) => Indicator
  readonly language: Language
}

/** The names that sentences need, and the language's way of saying each claim. */
export type Names = Naming & { readonly grammar: Grammar }

/** The names of places and regions in one language, plain, so that a page can hand them to the browser. */
export type NameTable = {
  readonly language: Language
  readonly full: Readonly<Record<string, string>>
  readonly short: Readonly<Record<string, string>>
}

/** Lists the names of one language. */
export function nameTable(dataset: Dataset, language: Language): NameTable {
  const rows = [...dataset.places.map((row) => ({ ...row, id: row.code })), ...dataset.regions]
  const list = (key: 'name' | 'short') => Object.fromEntries(rows.map((row) => [row.id, localText(row, key, language)]))
  return { language, full: list('name'), short: list('short') }
}

/** The everyday names of some places, for what has to find them in a text. */
export function shortNames(places: readonly { readonly place: string }[], names: Naming): readonly string[] {
  return places.map(({ place }) => names.place(place, 'short'))
}

/** A zone inside a text: in Chinese by its official name, which is not translated, else by its city. */
export function zoneName(zone: { readonly name_zh: string; readonly city_en: string }, language: Language): string {
  return language === 'zh' ? zone.name_zh : zone.city_en
}

/** Names from a table. An id without a name gives itself; `indicator` must know every indicator that is spoken of. */
export function namesFrom(table: NameTable, grammar: Grammar, indicator: Names['indicator']): Names {
  return { place: (id, length) => table[length][id] ?? id, indicator, language: table.language, grammar }
}

/** One language's way of saying each claim, without the punctuation between them. A language that lacks one does not compile. */
export type Grammar = {
  /** A figure, or the reason why there is none: 893.4亿美元. */
  readonly quantity: (quantity: Quantity, indicator: Indicator) => string
  /** Place and figure: 广东省：893.4亿美元. */
  readonly placed: (claim: ClaimOf<'figure'>, names: Naming) => string
  /** Period, place, indicator and figure: 2023年，广东省可数字化交付的服务进出口893.4亿美元. */
  readonly stated: (claim: ClaimOf<'figure'>, names: Naming) => string
  /** Short indicator name and figure, inside a sentence that has named the subject: 出口464.1亿美元. */
  readonly part: (claim: ClaimOf<'figure'>, names: Naming) => string
  /** Surplus or deficit: 顺差34.9亿美元. */
  readonly balance: (claim: ClaimOf<'figure'>, names: Naming) => string
  readonly rank: (claim: ClaimOf<'rank'>) => string
  readonly share: (claim: ClaimOf<'share'>, names: Naming) => string
  readonly comparison: (claim: ClaimOf<'comparison'>, names: Naming) => string
  readonly top: (claim: ClaimOf<'top'>, names: Naming) => string
  readonly extremes: (claim: ClaimOf<'extremes'>, names: Naming) => string
  readonly levels: (claim: ClaimOf<'levels'>, names: Naming) => string
  /** How a figure was made that no source prints: 由全国减其他区域推算. */
  readonly derivation: (claim: ClaimOf<'derivation'>) => string
  /** That no source prints a figure, and its bounds: 推算，在76.85至77.15亿美元之间. */
  readonly derived: (quantity: Quantity, indicator: Indicator) => string
  /** That some of the figures shown are this site's own; all of them where no places are named. */
  readonly ownFigures: (places: readonly string[]) => string
  /** A written figure with its qualifier, where the language puts it: 超4000, 50%以上. */
  readonly qualified: (qualifier: string | null, written: string) => string
  /** Punctuation between clauses, between groups of clauses, and at the end. */
  readonly comma: string
  readonly semicolon: string
  readonly stop: string
}

/** One language's way of saying each claim of a comparison, without final punctuation. A language that lacks one does not compile. */
export type CompareGrammar = {
  readonly [K in CompareClaim['kind']]: (claim: CompareClaimOf<K>, names: Names) => string
}

/** One language's way of saying each claim of a profile, without final punctuation. A language that lacks one does not compile. */
export type ProfileGrammar = {
  readonly [K in ProfileClaim['kind']]: (claim: ProfileClaimOf<K>, names: Names) => string
}

/** All that a comparison says in one language; functions, so that each language has an entry of its own that brings them. */
export type CompareLanguage = {
  readonly words: MapWords
  readonly grammar: Grammar
  readonly compareWords: CompareWords
  readonly comparePhrases: CompareGrammar
}
