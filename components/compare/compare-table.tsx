import type { ReactElement } from 'react'
import { useState } from 'react'
import { seriesSwatch } from '@/components/chart/series'
import { SvgTree } from '@/components/svg/svg-tree'
import { CopyButton } from '@/components/ui/copy-button'
import type { Comparison } from '@/data/comparison/comparison'
import { cellData } from '@/data/format/copied-table'
import type { Names } from '@/data/text/names'
import { mapTitle } from '@/data/text/sentence'
import type { CompareWords } from '@/data/words/words'
import type { Column } from './columns'
import { comparisonColumns } from './columns'

type Props = {
  readonly comparison: Comparison
  readonly names: Names
  readonly words: CompareWords
  readonly scope: string
  readonly href: (place: string) => string
  readonly isHydrated: boolean
}

/** The chosen places against the first place, the nation and their regions; in the reader's order until sorted. */
export function CompareTable({ comparison, names, words, scope, href, isHydrated }: Props): ReactElement | null {
  const [sorted, setSorted] = useState<{ readonly id: string; readonly isUp: boolean } | null>(null)
  const { thematic, view } = comparison
  const columns = comparisonColumns(comparison.rows, thematic.map.slice.indicator, words, names)
  const absent = view.places.filter((place) => comparison.rows.every((row) => row.place !== place))
  const without =
    absent.length === 0 ? null : (
      <p className="note">
        {words.table.absent(
          absent.map((place) => names.place(place, 'short')),
          thematic.map.slice.period,
        )}
      </p>
    )
  if (comparison.rows.length === 0) return without
  const by = columns.find(({ id }) => id === sorted?.id)
  const rows = by === undefined ? comparison.rows : inOrder(comparison.rows, by, sorted?.isUp === true)
  const sort = ({ id }: Column) => setSorted(sorted?.id === id ? { id, isUp: !sorted.isUp } : { id, isUp: false })
  return (
    <section className="compare-table" aria-label={words.table.title}>
      <h2 id={`${scope}-caption`}>{words.table.caption(mapTitle(thematic, names))}</h2>
      <div className="scroll">
        <table id={`${scope}-table`} className="figures compared" aria-labelledby={`${scope}-caption`}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.table.place}
              </th>
              {groupsOf(columns).map(({ group, count, column }) =>
                group === '' ? (
                  <Head key={column.id} column={column} span={2} sorted={sorted} onSort={isHydrated ? sort : null} />
                ) : (
                  <th key={group} scope="colgroup" colSpan={count} className="group">
                    {group}
                  </th>
                ),
              )}
            </tr>
            <tr>
              {columns
                .filter(({ group }) => group !== '')
                .map((column) => (
                  <Head key={column.id} column={column} span={1} sorted={sorted} onSort={isHydrated ? sort : null} />
                ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.place}>
                <th scope="row">
                  <SvgTree drawing={seriesSwatch(view.places.indexOf(row.place))} />
                  <a href={href(row.place)}>{names.place(row.place, 'short')}</a>
                </th>
                {columns.map(({ id, text, parts }) => (
                  <td key={id} className={id === 'region' ? undefined : 'number'} {...cellData(parts?.(row) ?? {})}>
                    {text(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{words.table.note[view.level]}</p>
      {without}
      {isHydrated ? <CopyButton words={words.table} heads={words.table.heads} target={`${scope}-table`} /> : null}
    </section>
  )
}

type HeadProps = {
  readonly column: Column
  readonly span: 1 | 2
  readonly sorted: { readonly id: string; readonly isUp: boolean } | null
  readonly onSort: ((column: Column) => void) | null
}

function Head({ column, span, sorted, onSort }: HeadProps): ReactElement {
  const { id, head, unit } = column
  const label = (
    <>
      <span>{head}</span>
      {unit === '' ? null : <small>{` ${unit}`}</small>}
    </>
  )
  return (
    <th
      scope="col"
      rowSpan={span === 2 ? 2 : undefined}
      className={id === 'region' ? undefined : 'number'}
      aria-sort={sorted?.id === id ? (sorted.isUp ? 'ascending' : 'descending') : undefined}
    >
      {onSort === null || id === 'region' ? (
        label
      ) : (
        <button type="button" onClick={() => onSort(column)}>
          {label}
        </button>
      )}
    </th>
  )
}

/** Heads of the first row: a column without a group stands alone, those of a group share one. */
function groupsOf(columns: readonly Column[]) {
  return columns
    .filter(({ group }, i) => group === '' || columns[i - 1]?.group !== group)
    .map((column) => ({
      column,
      group: column.group,
      count: columns.filter(({ group }) => group === column.group).length,
    }))
}

/** Rows without a number stay at the end, from whichever side the table is read. */
function inOrder(rows: Comparison['rows'], { order }: Column, isUp: boolean): Comparison['rows'] {
  const known = rows.filter((row) => order(row) !== null)
  const ascending = known.toSorted((a, b) => (order(a) ?? 0) - (order(b) ?? 0))
  return [...(isUp ? ascending : ascending.toReversed()), ...rows.filter((row) => order(row) === null)]
}
