import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { indicatorOf } from '@/data/model/dataset'
import { flat, write } from '@/data/model/format'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Reconciliation } from '@/data/model/reconcile'
import { roundTo } from '@/data/model/round'
import { Ledger } from './ledger'
import type { RegionWords } from './region-words'

type Props = {
  readonly dataset: Dataset
  readonly rows: readonly Reconciliation[]
  readonly names: Names
  readonly words: RegionWords
}

/** Printed totals beside the sums of their printed parts, with the verdict. */
export function ReconciliationTable({ dataset, rows, names, words }: Props): ReactElement {
  const { head } = words
  return (
    <Ledger
      columns={[
        { head: head.indicator },
        { head: head.year },
        { head: head.printed, isNumber: true },
        { head: head.sum, isNumber: true },
        { head: head.gap, isNumber: true },
        { head: head.bound, isNumber: true },
        { head: head.verdict },
      ]}
      rows={rows.map((row) => {
        const indicator = indicatorOf(dataset, row.indicator)
        const members = dataset.regions.find(({ id }) => id === row.place)?.members.length ?? 0
        const number = (value: number) =>
          flat(write(value, indicator.unit, digitsOf(value, indicator.decimals), names.language))
        return {
          key: `${row.kind} ${row.indicator} ${row.period}`,
          name: (
            <>
              {say(indicator, 'name', names.language)}
              <small>{words.kindsOfCheck[row.kind](members)}</small>
            </>
          ),
          cells: [
            row.period,
            number(row.total),
            number(row.sum),
            number(row.gap),
            number(row.bound),
            words.verdicts[row.verdict],
          ],
        }
      })}
    />
  )
}

/** The decimals of an indicator, or as many more, up to four, as a gap or a bound needs. */
function digitsOf(value: number, decimals: number): number {
  const enough = [0, 1, 2, 3].map((more) => decimals + more).find((d) => Math.abs(roundTo(value, d) - value) < 1e-6)
  return Math.min(4, enough ?? 4)
}
