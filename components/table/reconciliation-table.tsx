import type { ReactElement } from 'react'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { roundTo } from '@/data/facts/quantity'
import type { Reconciliation } from '@/data/facts/reconcile'
import { reconciliationNote } from '@/data/facts/reconcile'
import { flat, unitLabel, write } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { dataWordsOf, regionWordsOf } from '@/data/words/words'
import { FigureTable } from './figure-table'

type Props = {
  readonly dataset: Dataset
  readonly rows: readonly Reconciliation[]
  readonly names: Names
  /** What the rows are of: the places of one indicator, which the caption names with its unit, or the indicators of one place. */
  readonly of: 'places' | 'indicators'
}

/** Printed totals beside the sums of their printed parts, each with the verdict and, where they differ, the reason. */
export function ReconciliationTable({ dataset, rows, names, of }: Props): ReactElement {
  const { language } = names
  const words = dataWordsOf(language).reconciliation
  const [first] = rows
  const shared = of === 'places' && first !== undefined ? indicatorOf(dataset, first.indicator) : null
  return (
    <FigureTable
      caption={
        shared === null
          ? undefined
          : words.caption(localText(shared, 'name', language), unitLabel(shared.unit, language))
      }
      columns={[
        { head: shared === null ? regionWordsOf(language).head.indicator : words.place },
        { head: words.period },
        ...[words.total, words.sum, words.gap, words.bound].map((head) => ({ head, isNumber: true })),
        { head: words.verdict },
      ]}
      rows={rows.map((row) => {
        const indicator = indicatorOf(dataset, row.indicator)
        const note = reconciliationNote(dataset, row, language)
        const number = (value: number) => numberText(value, indicator, shared === null, language)
        return {
          key: `${row.kind} ${row.indicator} ${row.place} ${row.period}`,
          name:
            shared === null ? (
              <Check dataset={dataset} row={row} language={language} />
            ) : (
              names.place(row.place, 'short')
            ),
          cells: [
            row.period,
            number(row.total),
            number(row.sum),
            number(row.gap),
            row.bound === 0 ? number(0) : `±${number(row.bound)}`,
            <span key="verdict">
              {words.verdicts[row.verdict].title}
              {note === null ? null : <small>{note}</small>}
            </span>,
          ],
        }
      })}
    />
  )
}

type CheckProps = { readonly dataset: Dataset; readonly row: Reconciliation; readonly language: Language }

/** The indicator of a check, and what was added up. */
function Check({ dataset, row, language }: CheckProps): ReactElement {
  const members = dataset.regions.find(({ id }) => id === row.place)?.members.length ?? 0
  return (
    <>
      {localText(indicatorOf(dataset, row.indicator), 'name', language)}
      <small>{regionWordsOf(language).kindsOfCheck[row.kind](members)}</small>
    </>
  )
}

/** A value with the decimals of its indicator, or as many more, up to four, as a gap or a bound needs. */
function numberText(value: number, { unit, decimals }: Indicator, hasUnit: boolean, language: Language): string {
  const enough = [0, 1, 2, 3].map((more) => decimals + more).find((d) => Math.abs(roundTo(value, d) - value) < 1e-6)
  const written = write(value, unit, Math.min(4, enough ?? 4), language)
  return hasUnit ? flat(written) : written.number
}
