import type { chinese } from './brief-words-zh'
/** The words of the brief of a place, in one language. */
export type BriefWords = typeof chinese
