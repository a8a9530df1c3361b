import type { ReactElement, ReactNode } from 'react'
import { Wide } from '@/components/ui/wide'
import { placeAddress } from '@/data/address/page'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { FigureMark } from '@/data/text/figure'
import { figureMarks, figureText } from '@/data/text/figure'
import type { FigureRow, PeriodTable } from '@/data/text/figure-table'
import type { Names } from '@/data/text/names'
import { rankText } from '@/data/text/table-rows'
import { indicatorWordsOf } from '@/data/words/words'

type Props = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly table: PeriodTable
  readonly names: Names
  readonly caption: string
  /** The head of the first column. */
  readonly place: string
}

/** So many columns need smaller type. */
const MANY = 11

/** A table place by period, on narrow screens one that scrolls sideways under its place names. */
export function FigureGrid({ dataset, indicator, table, names, caption, place }: Props): ReactElement {
  const words = indicatorWordsOf(names.language).table
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

type FigureCellProps = { readonly figure: Figure; readonly indicator: Indicator; readonly names: Names }

/** Marks that stand in the number itself: <0.05, 0.0–0.1, 0. */
const inNumber: readonly FigureMark[] = ['below', 'bounds', 'zero']

/** One cell of a table: the number as printed with its mark, or the mark that says why there is none. */
export function FigureCell({ figure, indicator, names }: FigureCellProps): ReactElement {
  const { number, mark } = figureText(figure, indicator, names)
  const { marks } = indicatorWordsOf(names.language).table
  if (mark === null || inNumber.includes(mark)) return <td className="number">{number}</td>
  const { sign, meaning } = marks[mark]
  if (number === '') {
    return (
      <td className="number none">
        <span aria-hidden="true">{sign}</span>
        <span className="unseen">{meaning}</span>
      </td>
    )
  }
  return (
    <td className="number">
      {number}
      <sup>{sign}</sup>
    </td>
  )
}

type FigureKeyProps = { readonly indicator: Indicator; readonly tables: readonly PeriodTable[]; readonly names: Names }

/** What the signs of the tables mean: those that occur. */
export function FigureKey({ indicator, tables, names }: FigureKeyProps): ReactElement | null {
  const words = indicatorWordsOf(names.language).table
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures))
  const used = new Set(figures.map((figure) => figureText(figure, indicator, names).mark))
  const marks = figureMarks.filter((mark) => used.has(mark))
  if (marks.length === 0) return null
  return (
    <dl className="key" aria-label={words.key}>
      {marks.map((mark) => (
        <div key={mark}>
          <dt>{words.marks[mark].sign}</dt>
          <dd>{words.marks[mark].meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
