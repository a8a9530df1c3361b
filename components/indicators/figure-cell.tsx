import type { ReactElement } from 'react'
import type { Indicator } from '@/data/model/dataset'
import type { Figure } from '@/data/model/figure'
import type { FigureMark } from '@/data/model/figure-text'
import { figureText } from '@/data/model/figure-text'
import type { Names } from '@/data/model/name-table'
import { indicatorWords } from './indicator-dictionary'

type Props = { readonly figure: Figure; readonly indicator: Indicator; readonly names: Names }

/** Marks that stand in the number itself: <0.05, 0.0–0.1, 0. */
const inNumber: readonly FigureMark[] = ['below', 'bounds', 'zero']

/** One cell of a table: the number as printed with its mark, or the mark that says why there is none. */
export function FigureCell({ figure, indicator, names }: Props): ReactElement {
  const { number, mark } = figureText(figure, indicator, names)
  const { marks } = indicatorWords(names.language).table
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
