import type { ReactElement } from 'react'
import { benchmarkStrip, referenceSwatch } from '@/components/chart/strip'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite, citedWorks } from '@/components/sources/source-list'
import { SvgTree } from '@/components/svg/svg-tree'
import { CopyButton } from '@/components/ui/copy-button'
import { Marked } from '@/components/ui/wide'
import { averageIndicator } from '@/data/facts/indicator'
import { numberOf } from '@/data/facts/quantity'
import { cellData, notCopied } from '@/data/format/copied-table'
import { localText, punctuation } from '@/data/language'
import type { Position } from '@/data/profile/position'
import type { KeyFigure } from '@/data/profile/province'
import type { ProfileDetails } from '@/data/profile/province-details'
import type { Names } from '@/data/text/names'
import type { CellParts } from '@/data/text/table-rows'
import { cellText, figureParts, percentText, rankParts, rankText } from '@/data/text/table-rows'
import type { ProfileWords, Words } from '@/data/words/words'
import { shareWordsOf } from '@/data/words/words'
import { FigureBasis } from './figure-basis'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly words: Words
  readonly profileWords: ProfileWords
  readonly numbers: SourceNumbers
}

/** The figures of a place by theme: value, year, rank, share, where it stands beside the others, and what it rests on. */
export function KeyFigures(props: Props): ReactElement | null {
  const { details, names, words, profileWords } = props
  const { figures } = details.profile
  if (figures.length === 0) return null
  const said = profileWords.keyFigures
  const { heads } = shareWordsOf(names.language).table
  const themes = [...new Set(figures.map(({ indicator }) => indicator.theme))]
  const citations = figures.flatMap(({ indicator, citations: own }) => (indicator.origin === 'counted' ? [] : own))
  return (
    <section>
      <h2>{said.title}</h2>
      <p className="lead">{said.lead}</p>
      <Legend {...props} />
      <table className="figures standings" id="key-figures">
        <thead>
          <tr>
            <th scope="col">{said.head.indicator}</th>
            <th scope="col">{said.head.year}</th>
            <th scope="col" className="number">
              {said.head.value}
            </th>
            <th scope="col">{said.head.rank}</th>
            <th scope="col" className="number">
              {said.head.share}
            </th>
            <th scope="col">{said.head.beside}</th>
          </tr>
        </thead>
        {themes.map((theme) => (
          <tbody key={theme}>
            <tr className="theme">
              <th scope="rowgroup" colSpan={6}>
                {words.themes[theme]}
              </th>
            </tr>
            {figures
              .filter(({ indicator }) => indicator.theme === theme)
              .map((figure) => (
                <Line key={figure.indicator.id} figure={figure} {...props} />
              ))}
          </tbody>
        ))}
      </table>
      <p className="headline-source" id="key-figures-source">
        <Marked text={profileWords.source(citedWorks(citations, names.language))} language={names.language} />
        {punctuation[names.language].gap}
        {said.counted}
      </p>
      <p className="page-links">
        <CopyButton
          words={profileWords.copyTable}
          heads={{ unit: heads.unit, remark: heads.remark }}
          target="key-figures"
          source="key-figures-source"
        />
      </p>
    </section>
  )
}

/** What the dot and the bars of a strip are. */
function Legend({ details, names, profileWords }: Props): ReactElement {
  const { mark, self } = profileWords.keyFigures
  const region = details.profile.place.region
  const ids = ['nation', 'region', 'peers'] as const
  return (
    <p className="strip-legend" aria-hidden="true">
      <span>
        <i className="dot" /> {self}
      </span>
      {ids.map((id) => (
        <span key={id}>
          <SvgTree drawing={referenceSwatch(id)} />{' '}
          {mark({ id, as: 'figure' }, region === null ? '' : names.place(region, 'short'))}
        </span>
      ))}
    </p>
  )
}

function Line(props: Props & { readonly figure: KeyFigure }): ReactElement {
  const { figure, details, names, words, profileWords, numbers } = props
  const { indicator, period, cell, citations } = figure
  const { grammar } = names
  const position = details.positions.get(indicator.id)
  const { quantity, qualifier } = cell.figure
  const isDerived = cell.figure.status === 'derived' && indicator.origin === 'derived'
  return (
    <>
      <tr>
        <th scope="row">{localText(indicator, 'name', names.language)}</th>
        <td>{period}</td>
        <td
          className="number"
          {...cellData(figureParts(cell.figure, indicator, names, isDerived ? profileWords.keyFigures.derived : ''))}
        >
          <span className={quantity.state !== 'below' ? 'nowrap' : undefined}>
            {grammar.qualified(qualifier, grammar.quantity(quantity, indicator))}
          </span>
          {isDerived ? <small>{profileWords.keyFigures.derived}</small> : null}
        </td>
        <td className="nowrap" {...cellData(rankData(cell.rank, words, names))}>
          {cell.rank === null ? '' : words.profile.rankOf(rankText(cell.rank), cell.rank.of)}
        </td>
        <td className="number">{cell.share === null ? '' : percentText(cell.share, names.language)}</td>
        <td className="beside">
          {position === undefined ? null : <Beside position={position} {...props} />}
          <Cite citations={citations} numbers={numbers} />
        </td>
      </tr>
      <tr className="basis-row" {...notCopied}>
        <td colSpan={6}>
          <details>
            <summary>
              {profileWords.basis.open}
              <span className="unseen"> {localText(indicator, 'short', names.language)}</span>
            </summary>
            <FigureBasis {...props} />
          </details>
        </td>
      </tr>
    </>
  )
}

/** A rank as a number, and among how many. */
function rankData(rank: KeyFigure['cell']['rank'], words: Words, { language }: Names): CellParts {
  const { value, remark = '' } = rankParts(rank, shareWordsOf(language).table.heads.tied)
  return rank === null || value === undefined ? {} : { value, remark: words.profile.rankOf(remark, rank.of).trim() }
}

/** The strip, and under it what its bars are worth. */
function Beside({ position, names, profileWords }: Props & { readonly position: Position }): ReactElement | null {
  const { indicator, row, marks, numbers, scale } = position
  const value = numberOf(row.figure.quantity)
  const region = row.region === null ? '' : names.place(row.region, 'short')
  const told = marks.map((mark) => ({
    ...mark,
    text: `${profileWords.keyFigures.mark(mark, region)} ${cellText(mark.quantity, averageIndicator(indicator, mark.quantity), names)}`,
  }))
  if (!position.isSpread) return null
  const hasLine = value !== null && numbers.length > 2
  return (
    <>
      {hasLine ? (
        <SvgTree
          drawing={benchmarkStrip(numbers, {
            title: `${localText(indicator, 'short', names.language)} ${cellText(row.figure.quantity, indicator, names)}`,
            value,
            scale: value > 0 ? scale : 'linear',
            references: told.flatMap(({ id, quantity }) => {
              const number = numberOf(quantity)
              return number === null ? [] : [{ id, value: number }]
            }),
            width: 260,
          })}
        />
      ) : null}
      {told.map(({ id, text }) => (
        <small key={id}>{text} </small>
      ))}
    </>
  )
}
