import type { chinese } from './nation-words-zh'
import type { FlowFamily } from '@/data/model/flow-series'
import type { PartShares } from '@/data/model/nation-profile'
import type { WorldRankClaim } from '@/data/model/world-ranking'

/** The words of the page of the nation, in one language. */
export type NationWords = typeof chinese
