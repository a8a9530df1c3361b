import type { ReactElement } from 'react'
import type { ChangeNames } from '@/data/model/figure-change-text'
import { aspectsText, changedPlace, printedChange } from '@/data/model/figure-change-text'
import type { FigureChange } from '@/data/model/figure-changes'
import type { ReleaseWords } from './release-words'

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
  return parts.join(language === 'zh' ? '；' : '; ')
}
