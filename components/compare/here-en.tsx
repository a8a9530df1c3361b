import type { ReactElement } from 'react'
import type { HereProps } from './compare-here'
import { CompareHere } from './compare-here'
import { english as words } from './compare-words-en'

/** The comparison below the map in English. */
export function Here(props: HereProps): ReactElement {
  return <CompareHere {...props} words={words} />
}
