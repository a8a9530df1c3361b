import type { ReactElement } from 'react'
import { compareWordsEn as words } from '@/data/words/en/compare'
import type { InlineProps } from './inline-comparison'
import { InlineComparison } from './inline-comparison'

/** The comparison below the map in English. */
export function EnglishInline(props: InlineProps): ReactElement {
  return <InlineComparison {...props} words={words} />
}
