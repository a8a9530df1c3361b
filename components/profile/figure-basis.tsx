import type { ReactElement, ReactNode } from 'react'
import type { Indicator } from '@/data/model/dataset'
import { flat, write } from '@/data/model/format'
import { formulas, inputsOf } from '@/data/model/formula'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import type { Names } from '@/data/model/name-table'
import type { KeyFigure } from '@/data/model/profile'
import type { ProfileDetails } from '@/data/model/profile-details'
import type { Quantity } from '@/data/model/quantity'
import { indicatorFormula } from '../regions/formula-text'
import { localPath } from '../ui/address'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly figure: KeyFigure
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
}

/** How a figure is known: source and table, definition, formula with its inputs, status, comparability, revisions. */
export function FigureBasis({ figure, details, names, lexicon }: Props): ReactElement {
  const said = lexicon.basis
  const { language } = names
  const { indicator, citations } = figure
  const formula = indicatorFormula(indicator, names)
  const note = details.notes.get(indicator.id)
  const revisions = details.revisions.get(indicator.id) ?? []
  const value = (quantity: Quantity) => names.phrases.quantity(quantity, indicator)
  const [first, ...changes] = revisions
  const history =
    first === undefined
      ? said.unreleased
      : [
          said.first(first),
          ...(changes.length === 0
            ? [said.unchanged]
            : changes.map((change) => said.changed(change, value(change.quantity)))),
        ].join(names.phrases.comma)
  return (
    <dl className="basis">
      <Entry name={said.source}>
        {citations.map(({ source, locators }) => (
          <span key={source.id} className="work">
            {[
              say(source, 'publisher', language),
              say(source, 'title', language),
              source.edition,
              ...locators.map((locator) => locatorText(locator, language)),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        ))}
      </Entry>
      <Entry name={said.definition}>{say(indicator, 'definition', language)}</Entry>
      {formula === '' ? null : (
        <Entry name={said.formula}>
          {formula}
          <span className="work">{inputsText(indicator, details, names)}</span>
        </Entry>
      )}
      <Entry name={said.status}>{statusText(figure, names, said)}</Entry>
      <Entry name={said.comparability}>{say(indicator, 'comparability', language)}</Entry>
      {note === undefined ? null : <Entry name={said.note}>{say(note, 'note', language)}</Entry>}
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
  const gap = names.language === 'zh' ? '' : ' '
  return inputsOf(formula)
    .flatMap(({ indicator, of }) => {
      const figure = inputs.get(`${id}/${indicator}/${of}`)
      if (figure === undefined) return []
      const row = names.indicator(indicator)
      const who = of === 'nation' && row.unit.id !== 'cny-per-usd' ? names.place('CN', 'short') + gap : ''
      return [`${who}${say(row, 'short', names.language)}${gap}${names.phrases.quantity(figure.quantity, row)}`]
    })
    .join(names.phrases.semicolon)
}

function statusText({ indicator, cell }: KeyFigure, names: Names, said: ProfileLexicon['basis']): string {
  const { status, quantity, origin } = cell.figure
  if (origin === 'count') return said.counted
  if (status === 'provisional') return said.provisional
  if (status === 'stated') return said.stated
  if (quantity.state !== 'value') return said.derived(null)
  const { low, high } = quantity
  const bound = (value: number, more: number) =>
    flat(write(value, indicator.unit, indicator.decimals + more, names.language))
  const more = [1, 2, 3].find((digits) => bound(low, digits) !== bound(high, digits)) ?? 4
  return said.derived(said.between(bound(low, more), bound(high, more)))
}
