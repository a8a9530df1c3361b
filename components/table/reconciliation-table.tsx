import type { ReactElement } from 'react'
import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { roundTo } from '@/data/facts/quantity'
import type { Reconciliation } from '@/data/facts/reconcile'
import { reconciliationNote } from '@/data/facts/reconcile'
import { flat, trimmed, unitLabel, write } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { namesOf } from '@/data/text/names-of'
import type { RegionWords } from '@/data/words/words'
import { dataWordsOf } from '@/data/words/words'
import { FigureTable } from './figure-table'

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
    <FigureTable
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
              {localText(indicator, 'name', names.language)}
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

type CheckTableProps = {
  readonly dataset: Dataset
  readonly indicator: string
  readonly rows: readonly Reconciliation[]
  readonly language: Language
}

/** The checks of one indicator. */
export function CheckTable({ dataset, indicator: id, rows, language }: CheckTableProps): ReactElement {
  const words = dataWordsOf(language).reconciliation
  const names = namesOf(dataset, language)
  const indicator = indicatorOf(dataset, id)
  const number = (value: number) => trimmed(value, indicator, language)
  return (
    <table className="figures checked">
      <caption>{words.caption(localText(indicator, 'name', language), unitLabel(indicator.unit, language))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.period}</th>
          {[words.total, words.sum, words.gap, words.bound].map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const note = reconciliationNote(dataset, row, language)
          return (
            <tr key={`${row.place} ${row.period}`}>
              <th scope="row">{names.place(row.place, 'short')}</th>
              <td>{row.period}</td>
              <td className="number">{number(row.total)}</td>
              <td className="number">{number(row.sum)}</td>
              <td className="number">{number(row.gap)}</td>
              <td className="number">{row.bound === 0 ? '0' : `±${number(row.bound)}`}</td>
              <td>
                {words.verdicts[row.verdict].title}
                {note === null ? null : <small>{note}</small>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
