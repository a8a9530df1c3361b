import type { chinese } from './compare-words-zh'
import type { NoConcentration } from '@/data/model/concentration'
import type { RefusedPair } from '@/data/model/pairing'
import type { NoRankSplit } from '@/data/model/rank-change'
import type { Level } from '@/data/model/slice'
import type { Suggestion } from '@/data/model/suggestions'
import type { PairForm, Scale } from '@/data/model/view'

/** The words of the comparison page in one language. */
export type CompareWords = typeof chinese
