import type { ReactElement } from 'react'
import { averageIndicator } from '@/data/model/difference-indicator'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { KeyFigure } from '@/data/model/profile'
import type { ProfileDetails } from '@/data/model/profile-details'
import type { Standing } from '@/data/model/profile-standing'
import { numberOf } from '@/data/model/quantity'
import { cellText, percentText, rankText } from '@/data/model/table-rows'
import { benchmarkStrip, referenceSwatch } from '../chart/benchmark-strip'
import { MapSvg } from '../map/map-svg'
import { Cite } from '../regions/cite'
import type { SourceNumbers } from '../regions/source-numbers'
import type { Words } from '../words/words'
import { citedWorks } from './cited-works'
import { CopyButton } from './copy-button'
import { FigureBasis } from './figure-basis'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly words: Words
  readonly lexicon: ProfileLexicon
  readonly numbers: SourceNumbers
}

/** The figures of a place by theme: value, year, rank, share, where it stands beside the others, and what it rests on. */
export function KeyFigures(props: Props): ReactElement | null {
  const { details, names, words, lexicon } = props
  const { figures } = details.profile
  if (figures.length === 0) return null
  const said = lexicon.keyFigures
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
        {lexicon.source(citedWorks(citations, names.language))}
        {names.language === 'zh' ? '' : ' '}
        {said.counted}
      </p>
      <p className="page-links">
        <CopyButton words={lexicon.copyTable} target="key-figures" source="key-figures-source" />
      </p>
    </section>
  )
}

/** What the dot and the bars of a strip are. */
function Legend({ details, names, lexicon }: Props): ReactElement {
  const { mark, self } = lexicon.keyFigures
  const region = details.profile.place.region
  const ids = ['nation', 'region', 'peers'] as const
  return (
    <p className="strip-legend" aria-hidden="true">
      <span>
        <i className="dot" /> {self}
      </span>
      {ids.map((id) => (
        <span key={id}>
          <MapSvg drawing={referenceSwatch(id)} />{' '}
          {mark({ id, as: 'figure' }, region === null ? '' : names.place(region, 'short'))}
        </span>
      ))}
    </p>
  )
}

function Line(props: Props & { readonly figure: KeyFigure }): ReactElement {
  const { figure, details, names, words, lexicon, numbers } = props
  const { indicator, period, cell, citations } = figure
  const { phrases } = names
  const standing = details.standings.get(indicator.id)
  const { quantity, qualifier } = cell.figure
  const isDerived = cell.figure.status === 'derived' && indicator.origin === 'derived'
  return (
    <>
      <tr>
        <th scope="row">{say(indicator, 'name', names.language)}</th>
        <td>{period}</td>
        <td className="number">
          <span className={quantity.state !== 'below' ? 'nowrap' : undefined}>
            {phrases.qualified(qualifier, phrases.quantity(quantity, indicator))}
          </span>
          {isDerived ? <small>{lexicon.keyFigures.derived}</small> : null}
        </td>
        <td className="nowrap">{cell.rank === null ? '' : words.profile.rankOf(rankText(cell.rank), cell.rank.of)}</td>
        <td className="number">{cell.share === null ? '' : percentText(cell.share, names.language)}</td>
        <td className="beside">
          {standing === undefined ? null : <Beside standing={standing} {...props} />}
          <Cite citations={citations} numbers={numbers} />
        </td>
      </tr>
      <tr className="basis-row">
        <td colSpan={6}>
          <details>
            <summary>
              {lexicon.basis.open}
              <span className="unseen"> {say(indicator, 'short', names.language)}</span>
            </summary>
            <FigureBasis {...props} />
          </details>
        </td>
      </tr>
    </>
  )
}

/** The strip, and under it what its bars are worth. */
function Beside({ standing, names, lexicon }: Props & { readonly standing: Standing }): ReactElement | null {
  const { indicator, row, marks, numbers, scale } = standing
  const value = numberOf(row.figure.quantity)
  const region = row.region === null ? '' : names.place(row.region, 'short')
  const told = marks.map((mark) => ({
    ...mark,
    text: `${lexicon.keyFigures.mark(mark, region)} ${cellText(mark.quantity, averageIndicator(indicator, mark.quantity), names)}`,
  }))
  if (!standing.isSpread) return null
  const hasLine = value !== null && numbers.length > 2
  return (
    <>
      {hasLine ? (
        <MapSvg
          drawing={benchmarkStrip(numbers, {
            title: `${say(indicator, 'short', names.language)} ${cellText(row.figure.quantity, indicator, names)}`,
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
