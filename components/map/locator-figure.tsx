import type { ReactElement } from 'react'
import { SvgTree } from '@/components/svg/svg-tree'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { profileWordsOf, wordsOf } from '@/data/words/words'
import { locator } from './locator'
import { MapNote } from './map-figure'
import { MarkLegend } from './site-legend'
import { locatorRows } from './site-rows'

type Props = {
  readonly profile: Profile
  readonly title: string
  readonly names: Names
  readonly approvalNumber: string | undefined
  /** Whether the marks are explained beside the map, or in the text of the page. */
  readonly hasLegend: boolean
}

/** Where a province lies, with its bases and zones, the legend and the note of every map. */
export function LocatorFigure({ profile, title, names, approvalNumber, hasLegend }: Props): ReactElement {
  return (
    <figure className="locator l">
      <SvgTree drawing={locator(profile, { scope: 'l', theme: 'reader', names, title })} />
      <figcaption>
        {hasLegend ? <MarkLegend rows={locatorRows(profile, profileWordsOf(names.language).locator)} /> : null}
        <MapNote words={wordsOf(names.language)} approvalNumber={approvalNumber} />
      </figcaption>
    </figure>
  )
}
