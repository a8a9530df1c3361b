import type { ReactElement } from 'react'
import { compareWordsEn as words } from '@/data/words/en/compare'
import type { HereProps } from './inline-comparison'
import { CompareHere } from './inline-comparison'

/** The comparison below the map in English. */
export function Here(props: HereProps): ReactElement {
  return <CompareHere {...props} words={words} />
}
