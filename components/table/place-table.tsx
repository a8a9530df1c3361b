import type { ReactElement } from 'react'
import { unitLabel } from '@/data/model/format'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import { cellText, tableRows } from '@/data/model/table-rows'
import { plateTitle } from '@/data/model/title'
import type { Words } from '../words/words'

type Props = {
  readonly plate: Plate
  readonly names: Names
  readonly words: Words
  readonly href: ((place: string) => string) | null
}

/** Every figure of a map, as complete as the map itself. */
export function PlaceTable({ plate, names, words, href }: Props): ReactElement {
  const { indicator, level } = plate.map.slice
  const rows = tableRows(plate, names)
  const hasShare = rows.some((row) => row.share !== '')
  const nation = plate.map.nation.quantity
  return (
    <table className="figures">
      <caption>{words.table.caption(plateTitle(plate, names))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.rank}</th>
          <th scope="col">{level === 'province' ? words.table.place : words.table.region}</th>
          <th scope="col" className="number">
            {say(indicator, 'short', names.language)}
            <small>{unitLabel(indicator.unit, names.language)}</small>
          </th>
          <td />
          {hasShare ? (
            <th scope="col" className="number">
              {words.table.share}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.place} className={row.isKnown ? undefined : 'hole'}>
            <td>{row.rank}</td>
            <th scope="row">{href === null ? row.name : <a href={href(row.place)}>{row.name}</a>}</th>
            <td className="number">{row.value}</td>
            <td className="room">
              {row.bar === null ? null : <Bar length={row.bar} />}
              {row.isDerived ? <small>{words.table.derived}</small> : null}
            </td>
            {hasShare ? <td className="number">{row.share}</td> : null}
          </tr>
        ))}
      </tbody>
      {nation.state === 'value' ? (
        <tfoot>
          <tr>
            <td />
            <th scope="row">{words.table.nation}</th>
            <td className="number">{cellText(nation, indicator, names)}</td>
            <td />
            {hasShare ? <td /> : null}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

function Bar({ length }: { readonly length: number }): ReactElement {
  return (
    <i className={length < 0 ? 'bar negative' : 'bar'} style={{ width: `${(Math.abs(length) * 100).toFixed(1)}%` }} />
  )
}
