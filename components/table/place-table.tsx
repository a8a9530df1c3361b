import type { ReactElement, ReactNode } from 'react'
import { unitLabel } from '@/data/format/number'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { mapTitle } from '@/data/text/sentence'
import type { TableRow } from '@/data/text/table-rows'
import { cellText, tableRows } from '@/data/text/table-rows'
import type { MapWords } from '@/data/words/words'

type Props = {
  readonly thematic: ThematicMap
  readonly names: Names
  readonly words: MapWords
  readonly href: ((place: string) => string) | null
  readonly order?: PlaceOrder
  /** Sorts; null where no script is awake to sort by. */
  readonly sort?: ((order: PlaceOrder) => void) | null
}

/** Every figure of a map, as complete as the map itself. */
export function MapTable({ thematic, names, words, href, order = 'rank', sort = null }: Props): ReactElement {
  const { indicator, level } = thematic.map.slice
  const rows = inOrder(tableRows(thematic, names), order, thematic)
  const hasShare = rows.some((row) => row.share !== '')
  const nation = thematic.map.nation.quantity
  return (
    <table className="figures">
      <caption>{words.table.caption(mapTitle(thematic, names))}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={order === 'rank' ? 'ascending' : order === 'reverse' ? 'descending' : undefined}>
            <Sort sort={sort} to={order === 'rank' ? 'reverse' : 'rank'}>
              {words.table.rank}
            </Sort>
          </th>
          <th scope="col" aria-sort={order === 'code' ? 'ascending' : undefined}>
            <Sort sort={sort} to="code">
              {level === 'province' ? words.table.place : words.table.region}
            </Sort>
          </th>
          <th scope="col" className="number">
            <span>{localText(indicator, 'short', names.language)}</span>
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

/** By rank from the first or from the last, or in the official order of the places. */
export type PlaceOrder = 'rank' | 'reverse' | 'code'

/** Places without a figure stay at the end of a ranking, from whichever side it is read. */
function inOrder(rows: readonly TableRow[], order: PlaceOrder, thematic: ThematicMap): readonly TableRow[] {
  switch (order) {
    case 'rank':
      return rows
    case 'reverse':
      return [...rows.filter((row) => row.isKnown).toReversed(), ...rows.filter((row) => !row.isKnown)]
    case 'code':
      return thematic.map.cells.flatMap((cell) => rows.filter((row) => row.place === cell.place))
  }
}

type SortProps = {
  readonly sort: ((order: PlaceOrder) => void) | null
  readonly to: PlaceOrder
  readonly children: ReactNode
}

function Sort({ sort, to, children }: SortProps): ReactNode {
  return sort === null ? (
    children
  ) : (
    <button type="button" onClick={() => sort(to)}>
      {children}
    </button>
  )
}

function Bar({ length }: { readonly length: number }): ReactElement {
  return (
    <i className={length < 0 ? 'bar negative' : 'bar'} style={{ width: `${(Math.abs(length) * 100).toFixed(1)}%` }} />
  )
}
