import type { ReactElement } from 'react'
import { axisTitle, tickText } from '@/components/chart/figure-axis'
import { lines } from '@/components/chart/lines'
import type { SvgNode } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { FigureTable } from '@/components/table/figure-table'
import { writeDecimal } from '@/data/format/number'
import { capitalized } from '@/data/format/wording'
import { localText } from '@/data/language'
import type { ProfileDetails } from '@/data/profile/province-details'
import type { Trend } from '@/data/profile/trends'
import { compareClause, compareSentence } from '@/data/text/compare-sentence'
import type { Names } from '@/data/text/names'
import { compareGrammarOf, profileClaimSentence } from '@/data/text/names-of'
import { cellText } from '@/data/text/table-rows'
import type { ProfileWords } from '@/data/words/words'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly profileWords: ProfileWords
}

/** A place through time beside its region and the nation, and, as context, how digital services changed in these two. */
export function Trends({ details, names, profileWords }: Props): ReactElement {
  const { trends, context, profile } = details
  const said = profileWords.trends
  const name = names.place(profile.place.code, 'full')
  const grammar = compareGrammarOf(names.language)
  return (
    <section>
      <h2>{said.title}</h2>
      {trends.length === 0 ? <p>{said.none(name)}</p> : null}
      <div className="courses">
        {trends.map((trend) => (
          <TrendFigure key={trend.indicator.id} trend={trend} names={names} profileWords={profileWords} />
        ))}
      </div>
      {trends.length === 0 ? null : <p className="aside-note">{said.nominal}</p>}
      {context.length === 0 ? null : (
        <>
          <h3>{said.context}</h3>
          <p className="lead">{said.contextLead(name)}</p>
          <ul className="sentences">
            {context.map(({ growth, derivation }) => (
              <li key={`${growth.measure}-${growth.place}`}>
                {capitalized(compareClause(growth, names, grammar))}
                {derivation === null ? '' : names.grammar.semicolon + names.grammar.derivation(derivation)}
                {names.grammar.stop}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function TrendFigure({ trend, names, profileWords }: Omit<Props, 'details'> & { readonly trend: Trend }): ReactElement {
  const { indicator, growth, ranks, ends, caution, index } = trend
  const said = profileWords.trends
  const grammar = compareGrammarOf(names.language)
  const claims = [growth, ranks].filter((claim) => claim !== null)
  return (
    <figure className="small-chart">
      <figcaption>
        <h3>{localText(indicator, 'name', names.language)}</h3>
        <p>{capitalized(compareSentence(claims, names, grammar))}</p>
        {ends === null ? null : <p>{profileClaimSentence(ends, names)}</p>}
        {caution === null ? null : <p className="caution">{profileClaimSentence(caution, names)}</p>}
      </figcaption>
      <SvgTree drawing={trendChart(trend, said.index(index?.base ?? ''), names)} />
      <Values trend={trend} names={names} profileWords={profileWords} />
    </figure>
  )
}

/** The figures behind the lines, year by year. */
function Values({ trend, names, profileWords }: Omit<Props, 'details'> & { readonly trend: Trend }): ReactElement {
  const { indicator, levels } = trend
  return (
    <details className="values">
      <summary>{profileWords.trends.values}</summary>
      <FigureTable
        isDense
        caption={axisTitle(indicator, names)}
        columns={[
          { head: profileWords.trends.year },
          ...levels.lines.map(({ place }) => ({ head: names.place(place, 'short'), isNumber: true })),
        ]}
        rows={levels.periods.map((period, i) => ({
          key: period,
          name: period,
          cells: levels.lines.map(({ points }) => {
            const quantity = points[i]?.quantity
            return quantity === undefined ? '' : cellText(quantity, indicator, names)
          }),
        }))}
      />
    </details>
  )
}

/** A place through time: beside region and nation as an index, or alone where they share no base. */
function trendChart({ indicator, levels, index }: Trend, indexTitle: string, names: Names): SvgNode {
  const isIndex = index !== null
  const timeline = index ?? { ...levels, lines: levels.lines.slice(0, 1) }
  const decimals = indicator.measure === 'count' ? 0 : 1
  const rows = timeline.lines.map(({ place, kind, points }) => {
    const last = points.findLast(({ number }) => number !== null)
    const end = isIndex
      ? writeDecimal(last?.number ?? 0, decimals, names.language)
      : last === undefined
        ? ''
        : cellText(last.quantity, indicator, names)
    return {
      place,
      name: names.place(place, 'short'),
      tone: kind === 'place' ? ('chosen' as const) : ('reference' as const),
      end,
      points: points.map(({ period, quantity, number }) => ({
        x: Number(period),
        value: number,
        state: quantity.state,
      })),
    }
  })
  const title = isIndex ? indexTitle : axisTitle(indicator, names)
  return lines(rows, {
    scope: `p-course-${indicator.id}`,
    title,
    description: rows.map(({ name, end }) => `${name} ${end}`).join(names.grammar.comma),
    empty: '',
    axis: {
      scale: 'linear',
      title,
      format: tickText(isIndex ? { ...indicator, decimals: 1 } : indicator, names),
    },
    periods: timeline.periods.map((period) => ({ x: Number(period), text: period })),
    baseline: isIndex ? 100 : 0,
  })
}

/** What is missing to the next place up in each printed flow. */
export function RankGaps({ details, names, profileWords }: Props): ReactElement {
  const { steps, profile } = details
  const said = profileWords.steps
  return (
    <section>
      <h2>{said.title}</h2>
      <p className="lead">{steps.length === 0 ? said.none(names.place(profile.place.code, 'full')) : said.lead}</p>
      <ul className="sentences">
        {steps.map((claim) => (
          <li key={claim.measure}>{profileClaimSentence(claim, names)}</li>
        ))}
      </ul>
    </section>
  )
}
