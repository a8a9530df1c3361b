import type { ReactElement } from 'react'
import type { Indicator } from '@/data/model/dataset'
import type { FigureTable } from '@/data/model/figure-table'
import { figureMarks, figureText } from '@/data/model/figure-text'
import type { Names } from '@/data/model/name-table'
import { indicatorWords } from './indicator-dictionary'

type Props = { readonly indicator: Indicator; readonly tables: readonly FigureTable[]; readonly names: Names }

/** What the signs of the tables mean: those that occur. */
export function FigureKey({ indicator, tables, names }: Props): ReactElement | null {
  const words = indicatorWords(names.language).table
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
