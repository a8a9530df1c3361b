import type { ReactElement } from 'react'
import type { HereProps } from './compare-here'
import { CompareHere } from './compare-here'
import { chinese as words } from './compare-words-zh'

/** The comparison below the map in Chinese. */
export function Here(props: HereProps): ReactElement {
  return <CompareHere {...props} words={words} />
}
