import type { ReactElement } from 'react'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import { unitLabel, writePercent, writeValue } from '@/data/format/number'
import { localText } from '@/data/language'
import type { WorldRanking } from '@/data/profile/nation'
import { worldRankClaim } from '@/data/profile/nation'
import type { Names } from '@/data/text/names'
import { percentText, rankText } from '@/data/text/table-rows'
import type { NationWords } from '@/data/words/words'
import { regionWordsOf } from '@/data/words/words'

type Props = {
  readonly rankings: readonly WorldRanking[]
  readonly names: Names
  readonly words: NationWords
  readonly numbers: SourceNumbers
}

const CHINA = 'CHN'

/** The printed lists of the world's ten largest, and where China stands in each. */
export function WorldTables({ rankings, names, words, numbers }: Props): ReactElement {
  const { language } = names
  const { head } = regionWordsOf(language)
  return (
    <>
      {rankings.map((ranking) => (
        <p key={ranking.measure} className="finding">
          {worldSentence(ranking, names, words)}
        </p>
      ))}
      <div className="pair">
        {rankings.map(({ measure, period, rows, world }) => {
          const indicator = names.indicator(measure)
          const hasShare = world !== null
          const all = world === null ? rows : [...rows, { economy: null, sourced: world, rank: null, share: null }]
          return (
            <FigureTable
              key={measure}
              caption={
                <>
                  {words.worldLists[measure === 'world-dds-export' ? measure : 'world-dds-import'](period)}{' '}
                  <Cite citations={all.flatMap(({ sourced }) => sourced.citations)} numbers={numbers} />
                </>
              }
              isDense
              columns={[
                { head: words.economy },
                { head: head.rank, isNumber: true },
                { head: unitLabel(indicator.unit, language), isNumber: true },
                { head: head.printedGrowth, isNumber: true },
                ...(hasShare ? [{ head: words.worldShare, isNumber: true }] : []),
              ]}
              rows={all.map(({ economy, sourced, rank, share }) => ({
                key: economy?.code ?? 'world',
                name:
                  economy === null ? (
                    words.worldTotal
                  ) : economy.code === CHINA ? (
                    <strong>{localText(economy, 'name', language)}</strong>
                  ) : (
                    localText(economy, 'name', language)
                  ),
                cells: [
                  rank === null ? null : rankText(rank),
                  sourced.figure.quantity.state === 'value'
                    ? writeValue(sourced.figure.quantity.value, indicator, language).number
                    : null,
                  sourced.figure.growth === null ? null : writePercent(sourced.figure.growth, language),
                  ...(hasShare ? [share === null ? null : percentText(share, language)] : []),
                ],
              }))}
            />
          )
        })}
      </div>
    </>
  )
}

/** Where China stands in one list; empty where it is not in it. */
function worldSentence(ranking: WorldRanking, names: Names, words: NationWords): string {
  const claim = worldRankClaim(ranking, CHINA)
  if (claim === null) return ''
  const figure = names.grammar.quantity(claim.quantity, names.indicator(claim.measure))
  const share = claim.share === null ? null : percentText(claim.share, names.language)
  return words.worldRank(claim, { figure, share }) + names.grammar.stop
}
