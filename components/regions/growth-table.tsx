import type { ReactElement } from 'react'
import { writePercent } from '@/data/model/format'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { RegionGrowth } from '@/data/model/region-profile'
import { Cite } from './cite'
import { Ledger } from './ledger'
import { rangeText } from './range-text'
import type { RegionWords } from './region-words'
import type { SourceNumbers } from './source-numbers'

type Props = {
  readonly growth: readonly RegionGrowth[]
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** The change of each flow between two years: as printed, and as the two amounts give it with what rounding allows. */
export function GrowthTable({ growth, names, words, numbers }: Props): ReactElement {
  const { head } = words
  const [from = '', to = ''] = [growth[0]?.start.figure.period, growth[0]?.end.figure.period]
  const { phrases, language } = names
  return (
    <Ledger
      columns={[
        { head: head.indicator },
        { head: from, isNumber: true },
        { head: to, isNumber: true },
        { head: head.difference, isNumber: true },
        { head: head.computedGrowth, isNumber: true },
        { head: head.printedGrowth, isNumber: true },
        { head: head.source },
      ]}
      rows={growth.map(({ indicator, start, end, printed, computed }) => ({
        key: indicator.id,
        name: say(indicator, 'name', language),
        cells: [
          amount(start),
          amount(end),
          phrases.quantity(computed.absolute, indicator),
          computed.percent === null ? null : rangeText(computed.percent, 1, '%', words, language),
          printed === null ? words.unprintedGrowth : writePercent(printed, language),
          <Cite key="cite" citations={unique([...start.citations, ...end.citations])} numbers={numbers} />,
        ],
      }))}
    />
  )

  function amount({ figure, indicator }: RegionGrowth['start']): ReactElement {
    return (
      <>
        {phrases.quantity(figure.quantity, indicator)}
        {figure.status === 'derived' ? <small>{words.derived}</small> : null}
      </>
    )
  }
}

function unique<T extends { readonly source: { readonly id: string } }>(citations: readonly T[]): readonly T[] {
  return [...new Map(citations.map((citation) => [citation.source.id, citation])).values()]
}
