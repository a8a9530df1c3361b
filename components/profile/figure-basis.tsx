import type { ReactElement, ReactNode } from 'react'
import { indicatorFormula } from '@/components/sources/basis'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Indicator } from '@/data/facts/dataset'
import { formulas, inputsOf } from '@/data/facts/formula'
import type { Quantity } from '@/data/facts/quantity'
import { locatorText } from '@/data/format/day'
import { flat } from '@/data/format/number'
import { localText, punctuation } from '@/data/language'
import type { KeyFigure } from '@/data/profile/province'
import type { ProfileDetails } from '@/data/profile/province-details'
import { spoken } from '@/data/text/en/figures'
import type { Names } from '@/data/text/names'
import type { ProfileWords } from '@/data/words/words'

type FigureBasisProps = {
  readonly figure: KeyFigure
  readonly details: ProfileDetails
  readonly names: Names
  readonly profileWords: ProfileWords
}

/** How a figure is known: source and table, definition, formula with its inputs, status, comparability, revisions. */
export function FigureBasis({ figure, details, names, profileWords }: FigureBasisProps): ReactElement {
  const said = profileWords.basis
  const { language } = names
  const { indicator, citations } = figure
  const formula = indicatorFormula(indicator, names)
  const note = details.notes.get(indicator.id)
  const revisions = details.revisions.get(indicator.id) ?? []
  const value = (quantity: Quantity) => names.grammar.quantity(quantity, indicator)
  const [first, ...changes] = revisions
  const history =
    first === undefined
      ? said.unreleased
      : [
          said.first(first),
          ...(changes.length === 0
            ? [said.unchanged]
            : changes.map((change) => said.changed(change, value(change.quantity)))),
        ].join(names.grammar.comma)
  return (
    <dl className="basis">
      <Entry name={said.source}>
        {citations.map(({ source, locators }) => (
          <span key={source.id} className="work">
            <Marked
              text={[
                localText(source, 'publisher', language),
                localText(source, 'title', language),
                source.edition,
                ...locators.map((locator) => locatorText(locator, language)),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
              language={language}
            />
          </span>
        ))}
      </Entry>
      <Entry name={said.definition}>{localText(indicator, 'definition', language)}</Entry>
      {formula === '' ? null : (
        <Entry name={said.formula}>
          {formula}
          <span className="work">{inputsText(indicator, details, names)}</span>
        </Entry>
      )}
      <Entry name={said.status}>{statusText(figure, names, said)}</Entry>
      <Entry name={said.comparability}>{localText(indicator, 'comparability', language)}</Entry>
      {note === undefined ? null : <Entry name={said.note}>{localText(note, 'note', language)}</Entry>}
      <Entry name={said.revision}>{history}</Entry>
      <div>
        <dd>
          <a href={localPath(language, `/indicators/${indicator.id}`)}>{said.more}</a>
        </dd>
      </div>
    </dl>
  )
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The inputs of a formula with their values; those that are no key figure of the page, such as the exchange rate, too. */
function inputsText({ id }: Indicator, { inputs }: ProfileDetails, names: Names): string {
  const formula = formulas[id]
  if (formula === undefined) return ''
  const { gap } = punctuation[names.language]
  return inputsOf(formula)
    .flatMap(({ indicator, of }) => {
      const figure = inputs.get(`${id}/${indicator}/${of}`)
      if (figure === undefined) return []
      const row = names.indicator(indicator)
      const who = of === 'nation' && row.unit.id !== 'cny-per-usd' ? names.place('CN', 'short') + gap : ''
      return [`${who}${localText(row, 'short', names.language)}${gap}${names.grammar.quantity(figure.quantity, row)}`]
    })
    .join(names.grammar.semicolon)
}

function statusText({ indicator, cell }: KeyFigure, names: Names, said: ProfileWords['basis']): string {
  const { status, quantity, origin } = cell.figure
  if (origin === 'count') return said.counted
  if (status === 'provisional') return said.provisional
  if (status === 'stated') return said.stated
  if (quantity.state !== 'value') return said.derived(null)
  const { low, high } = quantity
  const bound = (value: number, more: number) =>
    flat(spoken(value, indicator.unit, indicator.decimals + more, names.language))
  const more = [1, 2, 3].find((digits) => bound(low, digits) !== bound(high, digits)) ?? 4
  return said.derived(said.between(bound(low, more), bound(high, more)))
}
