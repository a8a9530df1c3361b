import type { chinese } from './site-words-zh'
import type { ZoneBalance } from '@/data/model/site-list'

/** The words of the pages of bases and zones, in one language. */
export type SiteWords = typeof chinese
