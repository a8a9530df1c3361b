import type { chineseIndicators } from './indicator-zh'
import type { Method } from '@/data/model/classification'
import type { FigureMark } from '@/data/model/figure-text'
import type { PlaceLevel } from '@/data/model/place-level'
import type { InapplicableReason, MissingReason } from '@/data/model/quantity'

/** The words of the pages about indicators in one language. A dictionary that lacks a word does not compile. */
export type IndicatorWords = typeof chineseIndicators
