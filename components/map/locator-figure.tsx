import type { ReactElement, ReactNode } from 'react'
import { SvgTree } from '@/components/svg/svg-tree'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { wordsOf } from '@/data/words/words'
import { locator } from './locator'
import { MapNote } from './map-figure'

type Props = {
  readonly profile: Profile
  readonly title: string
  readonly names: Names
  readonly approvalNumber: string | undefined
  /** What the marks mean. */
  readonly children?: ReactNode
}

/** Where a province lies, with its bases and zones, the legend and the note of every map. */
export function LocatorFigure({ profile, title, names, approvalNumber, children }: Props): ReactElement {
  return (
    <figure className="locator l">
      <SvgTree drawing={locator(profile, { scope: 'l', theme: 'reader', names, title })} />
      <figcaption>
        {children}
        <MapNote words={wordsOf(names.language)} approvalNumber={approvalNumber} />
      </figcaption>
    </figure>
  )
}
