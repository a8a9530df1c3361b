import type { ReactElement } from 'react'
import type { Benchmark } from '@/data/model/benchmark'
import { capitalized } from '@/data/model/capitalized'
import { benchmarkClaim } from '@/data/model/compare-claims'
import { comparePhrasesOf } from '@/data/model/compare-names'
import { compareClause } from '@/data/model/compare-sentence'
import { figureText } from '@/data/model/figure-text'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Board } from '@/data/model/profile-board'
import { entryIn } from '@/data/model/profile-board'
import type { ProfileDetails } from '@/data/model/profile-details'
import { profileClaimSentence } from '@/data/model/profile-sentence'
import type { Standing } from '@/data/model/profile-standing'
import { unusualAmong } from '@/data/model/profile-unusual'
import { cellText } from '@/data/model/table-rows'
import { axisTitle } from '../compare/chart-text'
import { MapSvg } from '../map/map-svg'
import { Ledger } from '../regions/ledger'
import { flowBars } from './flow-bars'
import type { ProfileLexicon } from './profile-lexicon'
import { unusualStrip } from './unusual-strip'

type Props = {
  readonly board: Board
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
}

const flows = ['dds-export', 'dds-import'] as const
const rates = ['dds-export-ratio', 'dds-per-capita', 'dds-gdp-ratio', 'dds-goods-ratio'] as const

/** Exports against imports, rates beside region and nation, and the comparisons in which the place is most unusual. */
export function Structure({ board, details, names, lexicon }: Props): ReactElement {
  const { profile, standings, unusual } = details
  const said = lexicon.structure
  const own = names.place(profile.place.code, 'full')
  const flow = flows.flatMap((id) => standings.get(id) ?? [])
  const rated = rates.flatMap((id) => standings.get(id) ?? [])
  const [first] = flow
  return (
    <section>
      <h2>{said.title}</h2>
      {first === undefined ? <p>{said.none(own)}</p> : null}
      {first === undefined ? null : (
        <figure className="small-chart flows">
          <figcaption>{said.flows(first.period)}</figcaption>
          <MapSvg
            drawing={flowBars(
              'p-flows',
              flow.map(({ indicator, row }) => ({
                name: say(indicator, 'short', names.language),
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
      {rated.length === 0 ? null : <RateTable standings={rated} names={names} lexicon={lexicon} />}
      {unusual.length === 0 ? null : (
        <>
          <h3>{said.unusual}</h3>
          <p className="lead">{said.unusualLead(unusual.length, unusualAmong.length)}</p>
          <ol className="unusual">
            {unusual.map((claim) => (
              <li key={claim.measure}>
                <p>{profileClaimSentence(claim, names)}</p>
                <MapSvg drawing={unusualStrip(entryIn(board, claim.measure), profile.place.code, said.median, names)} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function RateTable({
  standings,
  names,
  lexicon,
}: Pick<Props, 'names' | 'lexicon'> & { readonly standings: readonly Standing[] }): ReactElement {
  const said = lexicon.structure
  const [first] = standings
  const region = first?.row.region ?? null
  const phrases = comparePhrasesOf(names.language)
  const text = (benchmark: Benchmark | null, { indicator }: Standing) =>
    benchmark === null ? '' : cellText(benchmark.quantity, indicator, names)
  return (
    <Ledger
      caption={said.table(first?.period ?? '')}
      columns={[
        { head: said.head.indicator },
        { head: names.place(first?.row.place ?? '', 'short'), isNumber: true },
        { head: region === null ? '' : names.place(region, 'short'), isNumber: true },
        { head: said.head.nation, isNumber: true },
        { head: said.head.beside },
      ]}
      rows={standings.map((standing) => {
        const { indicator, row } = standing
        const claims = [row.nation, row.regional].flatMap((benchmark) => benchmarkClaim(row, benchmark) ?? [])
        const clauses = claims.map((claim) => compareClause(claim, names, phrases))
        return {
          key: indicator.id,
          name: axisTitle(indicator, names),
          cells: [
            figureText(row.figure, indicator, names).number,
            text(row.regional, standing),
            text(row.nation, standing),
            clauses.length === 0
              ? said.bounded
              : capitalized(clauses.join(names.phrases.semicolon)) + names.phrases.stop,
          ],
        }
      })}
    />
  )
}
