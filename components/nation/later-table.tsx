import type { ReactElement } from 'react'
import { writePercent } from '@/data/model/format'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { SourcedFigure } from '@/data/model/sourced-figure'
import { Basis } from '../regions/basis'
import { Ledger } from '../regions/ledger'
import type { RegionWords } from '../regions/region-words'
import type { SourceNumbers } from '../regions/source-numbers'

type Props = {
  readonly figures: readonly SourcedFigure[]
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** Provisional figures of later releases, each with its printed growth and its own source. */
export function LaterTable({ figures, names, words, numbers }: Props): ReactElement {
  const { head } = words
  return (
    <Ledger
      columns={[
        { head: head.indicator },
        { head: head.year },
        { head: head.value, isNumber: true },
        { head: head.printedGrowth, isNumber: true },
        { head: head.basis },
      ]}
      rows={figures.map((sourced) => ({
        key: `${sourced.indicator.id} ${sourced.figure.period}`,
        name: say(sourced.indicator, 'name', names.language),
        cells: [
          sourced.figure.period,
          names.phrases.qualified(
            sourced.figure.qualifier,
            names.phrases.quantity(sourced.figure.quantity, sourced.indicator),
          ),
          sourced.figure.growth === null ? words.unprintedGrowth : writePercent(sourced.figure.growth, names.language),
          <Basis key="basis" sourced={sourced} names={names} words={words} numbers={numbers} />,
        ],
      }))}
    />
  )
}
