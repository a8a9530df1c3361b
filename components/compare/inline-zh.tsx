import type { ReactElement } from 'react'
import { compareWordsZh as words } from '@/data/words/zh/compare'
import type { InlineProps } from './inline-comparison'
import { InlineComparison } from './inline-comparison'

/** The comparison below the map in Chinese. */
export function ChineseInline(props: InlineProps): ReactElement {
  return <InlineComparison {...props} words={words} />
}
