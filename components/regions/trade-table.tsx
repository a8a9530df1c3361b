import type { ReactElement } from 'react'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { RegionFigure } from '@/data/model/region-profile'
import { percentText } from '@/data/model/table-rows'
import { Basis } from './basis'
import { Ledger } from './ledger'
import type { RegionWords } from './region-words'
import type { SourceNumbers } from './source-numbers'

type Props = {
  readonly figures: readonly RegionFigure[]
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** Figures of one region, each with year, share of the nation where it has one, and how it is known. */
export function TradeTable({ figures, names, words, numbers }: Props): ReactElement {
  const { head } = words
  const hasShare = figures.some(({ share }) => share !== null)
  return (
    <Ledger
      columns={[
        { head: head.indicator },
        { head: head.year },
        { head: head.value, isNumber: true },
        ...(hasShare ? [{ head: head.share, isNumber: true }] : []),
        { head: head.basis },
      ]}
      rows={figures.map((row) => ({
        key: `${row.indicator.id} ${row.figure.period}`,
        name: say(row.indicator, 'name', names.language),
        cells: [
          row.figure.period,
          names.phrases.qualified(row.figure.qualifier, names.phrases.quantity(row.figure.quantity, row.indicator)),
          ...(hasShare ? [row.share === null ? null : percentText(row.share, names.language)] : []),
          <Basis key="basis" sourced={row} names={names} words={words} numbers={numbers} />,
        ],
      }))}
    />
  )
}
