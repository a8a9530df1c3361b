import type { ClaimOf } from './claim'
import type { Indicator } from './dataset'
import type { Naming } from './naming'
import type { Quantity } from './quantity'

/** One language's way of saying each claim, without the punctuation between them. A language that lacks one does not compile. */
export type Phrases = {
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
  /** How a figure was made that no source prints: 由全国减其他区域推算. */
  readonly derivation: (claim: ClaimOf<'derivation'>) => string
  /** A written figure with its qualifier, where the language puts it: 超4000, 50%以上. */
  readonly qualified: (qualifier: string | null, written: string) => string
  /** Punctuation between clauses, between groups of clauses, and at the end. */
  readonly comma: string
  readonly semicolon: string
  readonly stop: string
}
