import type { ReactElement } from 'react'
import { localPath } from '@/data/address/path'
import type { Indicator } from '@/data/facts/dataset'
import { unitLabel } from '@/data/format/number'
import type { FigureChange, RowChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { aspectsText, changedPlace, printedChange } from '@/data/history/text'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { ReleaseWords } from '@/data/words/words'

type Props = {
  /** Of one indicator; all corrected or withdrawn, or all added. */
  readonly changes: readonly FigureChange[]
  readonly names: ChangeNames
  readonly caption: string
  readonly from: string
  readonly to: string
  readonly words: ReleaseWords['comparison']
}

/** The changed figures of one indicator: place, year, both figures and what else is to say. New ones have one column. */
export function ChangedFigures({ changes, names, caption, from, to, words }: Props): ReactElement {
  const isAdded = changes.every(({ kind }) => kind === 'added')
  const remarks = changes.map((change) => remark(change, names, words))
  const hasRemarks = remarks.some((text) => text !== '')
  const heads = isAdded ? [words.figure] : [words.column(from), words.column(to)]
  return (
    <table className="figures changed">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.period}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
          {hasRemarks ? <th scope="col">{words.what}</th> : null}
        </tr>
      </thead>
      <tbody>
        {changes.map((change, i) => {
          const { before, after } = printedChange(change, names)
          return (
            <tr key={`${change.place} ${change.period}`}>
              <th scope="row">{changedPlace(change, names, 'short')}</th>
              <td>{change.period}</td>
              {isAdded ? null : <td className="number">{before}</td>}
              <td className="number">{after}</td>
              {hasRemarks ? <td>{remarks[i]}</td> : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What the two figures do not say by themselves. */
function remark(change: FigureChange, names: ChangeNames, words: ReleaseWords['comparison']): string {
  const { language } = names.after
  if (change.kind === 'added') return ''
  if (change.kind === 'withdrawn') return words.isWithdrawn
  const hidden = change.aspects.filter((aspect) => aspect !== 'value' && aspect !== 'qualifier')
  const isComputed = change.after?.origin !== 'observation' && change.aspects.includes('value')
  const parts = [
    ...(isComputed ? [words.recomputed] : []),
    ...(hidden.length === 0 ? [] : [aspectsText(hidden, language)]),
  ]
  return parts.join(punctuation[language].semicolon)
}

type ChangedIndicatorsProps = {
  readonly changes: readonly RowChange<Indicator>[]
  readonly language: Language
  readonly words: ReleaseWords['comparison']
}

/** Indicators that are new or gone, and those that are defined otherwise, with both texts. */
export function ChangedIndicators({ changes, language, words }: ChangedIndicatorsProps): ReactElement {
  return (
    <ul className="changes">
      {changes.map(({ kind, before, after }) => {
        const row = after ?? before
        if (row === null) return null
        const name = localText(row, 'name', language)
        return (
          <li key={row.id}>
            {words.kinds[kind]}
            {punctuation[language].colon}
            {after === null ? name : <a href={localPath(language, `/indicators/${row.id}`)}>{name}</a>}
            {before === null || after === null ? null : (
              <Redefined before={before} after={after} language={language} words={words} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Redefined({
  before,
  after,
  language,
  words,
}: Pick<ChangedIndicatorsProps, 'language' | 'words'> & {
  readonly before: Indicator
  readonly after: Indicator
}): ReactElement {
  const texts = {
    name: [localText(before, 'name', language), localText(after, 'name', language)],
    unit: [unitLabel(before.unit, language), unitLabel(after.unit, language)],
    definition: [localText(before, 'definition', language), localText(after, 'definition', language)],
    comparability: [localText(before, 'comparability', language), localText(after, 'comparability', language)],
  } as const
  const aspects = (['name', 'unit', 'definition', 'comparability'] as const).filter(
    (aspect) => texts[aspect][0] !== texts[aspect][1],
  )
  return (
    <dl>
      {aspects.map((aspect) => (
        <div key={aspect}>
          <dt>{words.aspects[aspect]}</dt>
          <dd>
            <del>{texts[aspect][0]}</del> <ins>{texts[aspect][1]}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
