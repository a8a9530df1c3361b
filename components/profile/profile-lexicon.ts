import type { chinese } from './profile-words-zh'
import type { RelativeRow } from '@/data/model/profile-relatives'
import type { Revision } from '@/data/model/profile-revision'
import type { Mark } from '@/data/model/profile-standing'
import type { LocatorWords } from '../map/locator-legend'

/** The words of the copy buttons. */
export type CopyWords = { readonly copy: string; readonly copied: string; readonly failed: string }

/** The words of the page of a place, in one language. */
export type ProfileLexicon = typeof chinese
