import type { ReactElement } from 'react'
import { compareWordsZh as words } from '@/data/words/zh/compare'
import type { HereProps } from './inline-comparison'
import { CompareHere } from './inline-comparison'

/** The comparison below the map in Chinese. */
export function Here(props: HereProps): ReactElement {
  return <CompareHere {...props} words={words} />
}
