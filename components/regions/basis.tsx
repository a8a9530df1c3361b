import type { ReactElement } from 'react'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import type { Names } from '@/data/model/name-table'
import type { SourcedFigure } from '@/data/model/sourced-figure'
import { Cite } from './cite'
import { indicatorFormula } from './formula-text'
import type { RegionWords } from './region-words'
import type { SourceNumbers } from './source-numbers'

type Props = {
  readonly sourced: SourcedFigure
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** How a figure is known: where it is printed, or from which printed figures it is derived, with the row's own note. */
export function Basis({ sourced, names, words, numbers }: Props): ReactElement {
  const { figure, citations } = sourced
  const row = figure.basis.kind === 'observation' ? figure.basis.row : null
  const note = row === null ? null : say(row, 'note', names.language)
  return (
    <>
      {basisText(sourced, names, words)} <Cite citations={citations} numbers={numbers} />
      {note === null ? null : <small>{note}</small>}
    </>
  )
}

/** The basis in words: printed and in which table, or derived and by which sum. */
export function basisText({ figure, indicator }: SourcedFigure, names: Names, words: RegionWords): string {
  const { basis, status } = figure
  switch (basis.kind) {
    case 'observation': {
      const label = { stated: words.printed, provisional: words.provisional, derived: words.derived }[status]
      return label + words.basis.colon + locatorText(basis.row.locator, names.language)
    }
    case 'sum':
      return words.derived + words.basis.colon + words.basis.sum(basis.inputs.length)
    case 'difference':
    case 'residual':
      return words.derived + words.basis.colon + subtraction(basis.inputs, names)
    case 'formula':
      return words.derived + words.basis.colon + indicatorFormula(indicator, names)
    case 'count':
      return words.counted
    case 'none':
      return ''
  }
}

/** What is subtracted from what, each named by what sets it apart: its flow, or its region. */
function subtraction(inputs: readonly SourcedFigure['figure'][], names: Names): string {
  const [first] = inputs
  const isOnePlace = inputs.every(({ place }) => place === first?.place)
  return inputs
    .map((input) => {
      const indicator = names.indicator(input.indicator)
      const name = isOnePlace ? say(indicator, 'short', names.language) : names.place(input.place, 'short')
      const gap = names.language === 'zh' ? '' : ' '
      return name + gap + names.phrases.quantity(input.quantity, indicator)
    })
    .join(' − ')
}
