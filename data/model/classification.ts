import { countUpTo } from './bisect'
import type { Indicator } from './dataset'

export const methods = ['own', 'quantile', 'equal', 'natural', 'log', 'headtail'] as const
export type Method = (typeof methods)[number]

export const MIN_CLASSES = 3
export const MAX_CLASSES = 9

/**
 * Class limits for all periods of an indicator. Class i holds the values in [thresholds[i - 1], thresholds[i]);
 * the first has no lower and the last no upper limit.
 */
export type Classification = {
  readonly indicator: Indicator
  readonly method: Method
  readonly thresholds: readonly number[]
}

/** Number of classes. */
export function classCount(classification: Classification): number {
  return classification.thresholds.length + 1
}

/** The class of a rounded value, from 0. A value on a threshold belongs to the upper class. */
export function classOf(classification: Classification, value: number): number {
  return countUpTo(classification.thresholds, value)
}
