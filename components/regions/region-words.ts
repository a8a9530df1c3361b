import type { chinese } from './region-words-zh'
import type { NoConcentration } from '@/data/model/concentration'
import type { Region } from '@/data/model/dataset'
import type { Reconciliation, Verdict } from '@/data/model/reconcile'

/** The words of the pages of regions and of the nation, in one language. */
export type RegionWords = typeof chinese
