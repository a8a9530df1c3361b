import type { ReactElement } from 'react'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { SourcedFigure } from '@/data/model/sourced-figure'
import { Cite } from '../regions/cite'
import { Ledger } from '../regions/ledger'
import type { RegionWords } from '../regions/region-words'
import type { SourceNumbers } from '../regions/source-numbers'
import type { NationWords } from './nation-words'

type Props = {
  readonly targets: readonly SourcedFigure[]
  readonly names: Names
  readonly words: NationWords
  readonly regionWords: RegionWords
  readonly numbers: SourceNumbers
}

/** Goals by year, in the words of their table; they stand beside no statistic. */
export function TargetTable({ targets, names, words, regionWords, numbers }: Props): ReactElement {
  const definitions = [...new Set(targets.map(({ indicator }) => indicator))]
  return (
    <>
      <Ledger
        columns={[
          { head: words.goal },
          { head: regionWords.head.year },
          { head: regionWords.head.value, isNumber: true },
          { head: regionWords.head.source },
        ]}
        rows={targets.map(({ indicator, figure, citations }) => ({
          key: `${indicator.id} ${figure.period}`,
          name: say(indicator, 'name', names.language),
          cells: [
            words.targetYear(figure.period),
            names.phrases.qualified(figure.qualifier, names.phrases.quantity(figure.quantity, indicator)),
            <Cite key="cite" citations={citations} numbers={numbers} />,
          ],
        }))}
      />
      {definitions.map((indicator) => (
        <p key={indicator.id} className="aside-note">
          {say(indicator, 'definition', names.language)} {say(indicator, 'comparability', names.language)}
        </p>
      ))}
    </>
  )
}
