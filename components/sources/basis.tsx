import type { ReactElement } from 'react'
import { Marked } from '@/components/ui/wide'
import type { Indicator } from '@/data/facts/dataset'
import { formulas, printFormula } from '@/data/facts/formula'
import type { SourcedFigure } from '@/data/facts/provenance'
import type { Quantity } from '@/data/facts/quantity'
import { locatorText } from '@/data/format/day'
import { writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { Names } from '@/data/text/names'
import type { RegionWords } from '@/data/words/words'
import type { SourceNumbers } from './source-list'
import { Cite } from './source-list'

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
  const note = row === null ? null : localText(row, 'note', names.language)
  return (
    <>
      <Marked text={basisText(sourced, names, words)} language={names.language} />{' '}
      <Cite citations={citations} numbers={numbers} />
      {note === null ? null : <small>{note}</small>}
    </>
  )
}

/** The basis in words: printed and in which table, or derived and by which sum. */
function basisText({ figure, indicator }: SourcedFigure, names: Names, words: RegionWords): string {
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
      const name = isOnePlace ? localText(indicator, 'short', names.language) : names.place(input.place, 'short')
      const gap = punctuation[names.language].gap
      return name + gap + names.grammar.quantity(input.quantity, indicator)
    })
    .join(' − ')
}

/** The formula of a derived indicator with the short names of its inputs; empty where it has none. */
export function indicatorFormula({ id }: Pick<Indicator, 'id'>, names: Names): string {
  const formula = formulas[id]
  if (formula === undefined) return ''
  return printFormula(formula, (input, of) => {
    const name = localText(names.indicator(input), 'short', names.language)
    return of === 'nation' && names.indicator(input).unit.id !== 'cny-per-usd'
      ? [names.place('CN', 'short'), name].join(punctuation[names.language].gap)
      : name
  })
}

/** A computed number with the range that rounding allows, where its printed digits differ; empty where it is not known. */
export function rangeText(
  quantity: Quantity,
  decimals: number,
  suffix: string,
  words: Pick<RegionWords, 'within'>,
  language: Language,
): string {
  if (quantity.state === 'zero') return writeDecimal(0, decimals, language) + suffix
  if (quantity.state !== 'value') return ''
  const [value, low, high] = [quantity.value, quantity.low, quantity.high].map(
    (number) => writeDecimal(number, decimals, language) + suffix,
  )
  return low === high ? (value ?? '') : (value ?? '') + words.within(low ?? '', high ?? '')
}
