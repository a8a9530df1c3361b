import type { ReactElement } from 'react'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { KeyFigure, Profile } from '@/data/model/profile'
import { percentText, rankText } from '@/data/model/table-rows'
import type { Words } from '../words/words'

type Props = { readonly profile: Profile; readonly names: Names; readonly words: Words }

/** The figures of a place by theme, each with year, rank, share of the nation and source. */
export function KeyFigures({ profile, names, words }: Props): ReactElement {
  const themes = [...new Set(profile.figures.map((figure) => figure.indicator.theme))]
  const sources = sourceNumbers(profile)
  return (
    <section>
      <h2>{words.profile.keyFigures}</h2>
      <table className="figures key-figures">
        <thead>
          <tr>
            <th scope="col">{words.profile.indicator}</th>
            <th scope="col">{words.profile.year}</th>
            <th scope="col">{words.profile.value}</th>
            <th scope="col">{words.profile.rank}</th>
            <th scope="col">{words.profile.share}</th>
            <th scope="col">{words.profile.source}</th>
          </tr>
        </thead>
        {themes.map((theme) => (
          <tbody key={theme}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                {words.themes[theme]}
              </th>
            </tr>
            {profile.figures
              .filter((figure) => figure.indicator.theme === theme)
              .map((figure) => (
                <Line key={figure.indicator.id} figure={figure} names={names} words={words} sources={sources} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

type LineProps = {
  readonly figure: KeyFigure
  readonly names: Names
  readonly words: Words
  readonly sources: ReadonlyMap<string, number>
}

function Line({ figure, names, words, sources }: LineProps): ReactElement {
  const { indicator, period, cell, citations } = figure
  const phrases = names.phrases
  return (
    <tr>
      <th scope="row">{say(indicator, 'name', names.language)}</th>
      <td>{period}</td>
      <td>
        <span className={cell.figure.quantity.state !== 'below' ? 'nowrap' : undefined}>
          {cell.figure.qualifier}
          {phrases.quantity(cell.figure.quantity, indicator)}
        </span>
        {cell.figure.status === 'derived' && indicator.origin === 'derived' ? (
          <small>{words.table.derived}</small>
        ) : null}
      </td>
      <td className="nowrap">{cell.rank === null ? '' : words.profile.rankOf(rankText(cell.rank), cell.rank.of)}</td>
      <td>{cell.share === null ? '' : percentText(cell.share, names.language)}</td>
      <td>
        {citations.map(({ source }) => (
          <a key={source.id} className="cite" href={`#source-${sources.get(source.id) ?? 0}`}>
            [{sources.get(source.id)}]
          </a>
        ))}
      </td>
    </tr>
  )
}

/** The sources of a page, numbered in the order in which they are first cited. */
export function sourceNumbers(profile: Profile): ReadonlyMap<string, number> {
  const ids = profile.figures.flatMap((figure) => figure.citations.map(({ source }) => source.id))
  return new Map([...new Set(ids)].map((id, i) => [id, i + 1]))
}
