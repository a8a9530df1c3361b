import type { ReactElement, ReactNode } from 'react'
import './figure-table.css'

/** The head of a column. */
type FigureColumn = {
  readonly head: string
  readonly isNumber?: boolean
  /** Told to screen readers only: what stands in the column speaks for itself. */
  readonly isUnseen?: boolean
}

/** A row: its name, and a cell under each further head. An empty one is left out on phones. */
type FigureTableRow = {
  readonly key: string
  readonly name: ReactNode
  readonly cells: readonly ReactNode[]
  readonly isHole?: boolean
}

type Props = {
  readonly caption?: ReactNode
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureTableRow[]
  /** Keeps its columns on phones: for short cells. */
  readonly isDense?: boolean
  /** A class for a table with widths of its own. */
  readonly look?: string
}

/** A table of figures whose rows fold on phones: the name on a line of its own, below it each cell after its head. */
export function FigureTable({ caption, columns, rows, isDense = false, look = '' }: Props): ReactElement {
  return (
    <table className={['figures ledger', isDense ? 'dense' : '', look].filter(Boolean).join(' ')}>
      {caption === undefined ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ head, isNumber = false, isUnseen = false }) => (
            <th key={head} scope="col" className={isNumber ? 'number' : undefined}>
              {isUnseen ? <span className="unseen">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells, isHole = false }) => (
          <tr key={key} className={isHole ? 'hole' : undefined}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => {
              const column = columns[i + 1]
              const head = column?.head ?? ''
              return (
                <td key={head} className={column?.isNumber === true ? 'number' : undefined} data-head={head}>
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
