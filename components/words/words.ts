import type { chineseMap } from './map-zh'
import type { chinese } from './zh'
import type { Method } from '@/data/model/classification'
import type { CorrectionKind } from '@/data/model/correction'
import type { Indicator, Place } from '@/data/model/dataset'
import type { Family } from '@/data/model/palette-family'
import type { QuantityState } from '@/data/model/quantity'
import type { Form } from '@/data/model/view'

/** The interface in one language. A dictionary that lacks a word does not compile. */
export type Words = typeof chinese & MapWords

/** What a map and a comparison say: all that a browser is sent of the dictionary. */
export type MapWords = typeof chineseMap
