import type { ReactElement } from 'react'
import type { Concentration } from '@/data/model/concentration'
import type { Names } from '@/data/model/name-table'
import { Ledger } from './ledger'
import { rangeText } from './range-text'
import type { RegionWords } from './region-words'

type Props = {
  readonly concentration: Concentration
  /** Short name of the region. */
  readonly region: string
  readonly names: Names
  readonly words: RegionWords
}

/** Shares of the first 1, 3 and 5 places, HHI and Gini coefficient, each with the range that rounding allows. */
export function ConcentrationTable({ concentration, region, names, words }: Props): ReactElement {
  const { language } = names
  const { top, hhi, gini } = concentration
  return (
    <Ledger
      columns={[
        { head: words.head.measure },
        { head: words.head.shareOf(region), isNumber: true },
        { head: words.head.place },
      ]}
      rows={[
        ...top.map(({ count, places, isCut, percent }) => ({
          key: String(count),
          name: words.top(count),
          cells: [
            rangeText(percent, 1, '%', words, language),
            isCut
              ? places.map((place) => names.place(place, 'short')).join(language === 'zh' ? '、' : ', ')
              : words.open,
          ],
        })),
        { key: 'hhi', name: words.hhi, cells: [rangeText(hhi, 0, '', words, language), null] },
        { key: 'gini', name: words.gini, cells: [rangeText(gini, 2, '', words, language), null] },
      ]}
    />
  )
}
