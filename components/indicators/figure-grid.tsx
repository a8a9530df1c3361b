import type { ReactElement, ReactNode } from 'react'
import type { Dataset, Indicator } from '@/data/model/dataset'
import type { FigureRow, FigureTable } from '@/data/model/figure-table'
import type { Names } from '@/data/model/name-table'
import { rankText } from '@/data/model/table-rows'
import { Wide } from '../ui/wide'
import { FigureCell } from './figure-cell'
import { indicatorWords } from './indicator-dictionary'
import { placeAddress } from './place-address'

type Props = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly table: FigureTable
  readonly names: Names
  readonly caption: string
  /** The head of the first column. */
  readonly place: string
}

/** So many columns need smaller type. */
const MANY = 11

/** A table place by period, on narrow screens one that scrolls sideways under its place names. */
export function FigureGrid({ dataset, indicator, table, names, caption, place }: Props): ReactElement {
  const words = indicatorWords(names.language).table
  const isRanked = table.rows.some(({ rank }) => rank !== null)
  return (
    <Wide label={`${caption} (${words.scroll})`}>
      <table className={table.periods.length > MANY ? 'figures grid dense' : 'figures grid'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{place}</th>
            {table.periods.map((period) => (
              <th key={period} scope="col" className="number">
                {period}
              </th>
            ))}
            {isRanked ? (
              <th scope="col" className="number">
                {words.rank(table.periods.at(-1) ?? '')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.place} className={row.level === 'province' || row.level === 'economy' ? undefined : 'group'}>
              <th scope="row">
                <Name dataset={dataset} row={row} names={names} />
              </th>
              {row.figures.map((figure) => (
                <FigureCell key={figure.period} figure={figure} indicator={indicator} names={names} />
              ))}
              {isRanked ? <td className="number">{row.rank === null ? '' : rankText(row.rank)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Name({
  dataset,
  row,
  names,
}: {
  readonly dataset: Dataset
  readonly row: FigureRow
  readonly names: Names
}): ReactNode {
  const address = placeAddress(dataset, row.place, names.language)
  const name = names.place(row.place, 'short')
  return address === null ? name : <a href={address}>{name}</a>
}
