import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { indicatorOf } from '@/data/model/dataset'
import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import type { Reconciliation } from '@/data/model/reconcile'
import { reconciliationNote } from '@/data/model/reconciliation-note'
import { trimmed } from '../map/legend-limits'
import { catalogueWords } from './catalogue-dictionary'

type Props = {
  readonly dataset: Dataset
  readonly indicator: string
  readonly rows: readonly Reconciliation[]
  readonly language: Language
}

/** The checks of one indicator. */
export function ReconciliationTable({ dataset, indicator: id, rows, language }: Props): ReactElement {
  const words = catalogueWords(language).reconciliation
  const names = namesOf(dataset, language)
  const indicator = indicatorOf(dataset, id)
  const number = (value: number) => trimmed(value, indicator, language)
  return (
    <table className="figures checked">
      <caption>{words.caption(say(indicator, 'name', language), unitLabel(indicator.unit, language))}</caption>
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
