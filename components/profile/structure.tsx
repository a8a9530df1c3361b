import type { ReactElement } from 'react'
import type { Bar } from '@/components/chart/bars'
import { bars } from '@/components/chart/bars'
import { axisTitle, tickText } from '@/components/chart/figure-axis'
import { strip } from '@/components/chart/strip'
import type { SvgNode } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { FigureTable } from '@/components/table/figure-table'
import { benchmarkClaim } from '@/data/claims/comparison-claims'
import type { Benchmark } from '@/data/comparison/benchmark'
import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { numberOf } from '@/data/facts/quantity'
import { capitalized } from '@/data/format/wording'
import { localText } from '@/data/language'
import type { LatestStatistic, LatestStatistics } from '@/data/profile/latest-statistics'
import { entryIn } from '@/data/profile/latest-statistics'
import type { Position } from '@/data/profile/position'
import type { ProfileDetails } from '@/data/profile/province-details'
import { compareClause } from '@/data/text/compare-sentence'
import { figureText } from '@/data/text/figure'
import type { Names } from '@/data/text/names'
import { compareGrammarOf, profileClaimSentence } from '@/data/text/names-of'
import { cellText } from '@/data/text/table-rows'
import type { ProfileWords } from '@/data/words/words'

type Props = {
  readonly board: LatestStatistics
  readonly details: ProfileDetails
  readonly names: Names
  readonly profileWords: ProfileWords
}

/** Exports against imports, rates beside region and nation, and the comparisons in which the place is most unusual. */
export function Structure({ board, details, names, profileWords }: Props): ReactElement {
  const { profile, positions, notables } = details
  const said = profileWords.structure
  const own = names.place(profile.place.code, 'full')
  const { lists } = board.dataset
  const flow = lists.flow.flatMap((id) => positions.get(id) ?? [])
  const rated = lists.rate.flatMap((id) => positions.get(id) ?? [])
  const [first] = flow
  return (
    <section>
      <h2>{said.title}</h2>
      {first === undefined ? <p>{said.none(own)}</p> : null}
      {first === undefined ? null : (
        <figure className="small-chart flows">
          <figcaption>{said.flows(first.period)}</figcaption>
          <SvgTree
            drawing={flowBars(
              'p-flows',
              flow.map(({ indicator, row }) => ({
                name: localText(indicator, 'short', names.language),
                figure: row.figure,
                indicator,
                isOwn: true,
              })),
              said.flows(first.period),
              names,
            )}
          />
        </figure>
      )}
      {rated.length === 0 ? null : <RateTable positions={rated} names={names} profileWords={profileWords} />}
      {notables.length === 0 ? null : (
        <>
          <h3>{said.notables}</h3>
          <p className="lead">{said.unusualLead(notables.length, lists.notable.length)}</p>
          <ol className="unusual">
            {notables.map((claim) => (
              <li key={claim.measure}>
                <p>{profileClaimSentence(claim, names)}</p>
                <SvgTree
                  drawing={notableStrip(entryIn(board, claim.measure), profile.place.code, said.median, names)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function RateTable({
  positions,
  names,
  profileWords,
}: Pick<Props, 'names' | 'profileWords'> & { readonly positions: readonly Position[] }): ReactElement {
  const said = profileWords.structure
  const [first] = positions
  const region = first?.row.region ?? null
  const grammar = compareGrammarOf(names.language)
  const text = (benchmark: Benchmark | null, { indicator }: Position) =>
    benchmark === null ? '' : cellText(benchmark.quantity, indicator, names)
  return (
    <FigureTable
      caption={said.table(first?.period ?? '')}
      columns={[
        { head: said.head.indicator },
        { head: names.place(first?.row.place ?? '', 'short'), isNumber: true },
        { head: region === null ? '' : names.place(region, 'short'), isNumber: true },
        { head: said.head.nation, isNumber: true },
        { head: said.head.beside },
      ]}
      rows={positions.map((position) => {
        const { indicator, row } = position
        const claims = [row.nation, row.regional].flatMap((benchmark) => benchmarkClaim(row, benchmark) ?? [])
        const clauses = claims.map((claim) => compareClause(claim, names, grammar))
        return {
          key: indicator.id,
          name: axisTitle(indicator, names),
          cells: [
            figureText(row.figure, indicator, names).number,
            text(row.regional, position),
            text(row.nation, position),
            clauses.length === 0
              ? said.bounded
              : capitalized(clauses.join(names.grammar.semicolon)) + names.grammar.stop,
          ],
        }
      })}
    />
  )
}

/** A bar to draw: a figure under a name, with the indicator that it is written as. */
type NamedFigure = {
  readonly name: string
  readonly figure: Figure
  readonly indicator: Indicator
  readonly isOwn: boolean
}

/** A few figures of one unit as bars, those of the place itself set off. */
function flowBars(scope: string, rows: readonly NamedFigure[], title: string, names: Names): SvgNode {
  const drawn = rows.map(({ name, figure, indicator, isOwn }): Bar => {
    const text = names.grammar.qualified(figure.qualifier, cellText(figure.quantity, indicator, names))
    return {
      place: `${figure.place}-${indicator.id}`,
      name,
      value: numberOf(figure.quantity),
      state: figure.quantity.state,
      text,
      tone: isOwn ? 'chosen' : 'other',
    }
  })
  return bars(drawn, {
    scope,
    title,
    description: drawn.map(({ name, text }) => `${name} ${text}`).join(names.grammar.comma),
    empty: '',
    references: [],
  })
}

/** All provinces on a strip with the middle half; only the place itself is named. */
function notableStrip(
  { map, distribution }: LatestStatistic,
  place: string,
  median: (value: string) => string,
  names: Names,
): SvgNode {
  const { indicator, figures } = map.slice
  const { quartiles, scale, ticks } = distribution
  const title = axisTitle(indicator, names)
  const limits = quartiles && [quartiles.first, quartiles.median, quartiles.third].map(numberOf)
  const [lower = null, middle = null, upper = null] = limits ?? []
  const text = (of: string) => {
    const figure = figures.find((candidate) => candidate.place === of)
    return figure === undefined ? '' : cellText(figure.quantity, indicator, names)
  }
  return strip(
    ticks.map((tick) => ({
      place: tick.place,
      name: tick.place === place ? names.place(place, 'short') : '',
      value: tick.number,
      text: tick.place === place ? text(place) : '',
      tone: tick.place === place ? 'chosen' : 'other',
      outlier: false,
    })),
    {
      scope: `p-${indicator.id}`,
      title,
      description: `${names.place(place, 'short')} ${text(place)}`,
      empty: '',
      axis: { scale, title, format: tickText(indicator, names) },
      quartiles:
        quartiles === null || lower === null || middle === null || upper === null
          ? null
          : { lower, median: middle, upper, text: median(cellText(quartiles.median, indicator, names)) },
    },
  )
}
