import type { ReactElement } from 'react'
import { benchmarkStrip, referenceSwatch } from '@/components/chart/strip'
import { SvgTree } from '@/components/svg/svg-tree'
import { averageIndicator } from '@/data/facts/indicator'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { localText } from '@/data/language'
import type { ProfileDetails } from '@/data/profile/province-details'
import type { Names } from '@/data/text/names'
import { cellText, percentText, rankText } from '@/data/text/table-rows'
import type { ProfileWords, Words } from '@/data/words/words'

type Props = {
  /** The ids of the indicators. */
  readonly shown: readonly string[]
  readonly details: ProfileDetails
  readonly names: Names
  readonly words: Words
  readonly profileWords: ProfileWords
}

/** The figures of a brief, each with rank, share, and where it stands beside nation, region and peers. */
export function BriefFigures({ shown, details, names, words, profileWords }: Props): ReactElement {
  const { head, mark } = profileWords.keyFigures
  const positions = shown.flatMap((id) => details.positions.get(id) ?? [])
  return (
    <table className="brief-figures">
      <thead>
        <tr>
          <th scope="col">{head.indicator}</th>
          <th scope="col">{head.value}</th>
          <th scope="col">{head.rank}</th>
          <th scope="col">{head.share}</th>
          <th scope="col">{head.beside}</th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => {
          const { indicator, row, marks, numbers, scale, period } = position
          const { quantity, qualifier } = row.figure
          const value = numberOf(quantity)
          const region = row.region === null ? '' : names.place(row.region, 'short')
          return (
            <tr key={indicator.id}>
              <th scope="row">
                {localText(indicator, 'short', names.language)}
                <small>{period}</small>
              </th>
              <td>{names.grammar.qualified(qualifier, names.grammar.quantity(quantity, indicator))}</td>
              <td>{row.rank === null ? '' : words.profile.rankOf(rankText(row.rank), row.rank.of)}</td>
              <td>
                {row.shareOfNation === null || !isKnown(row.shareOfNation)
                  ? ''
                  : percentText(row.shareOfNation, names.language)}
              </td>
              <td>
                {value === null ? null : (
                  <SvgTree
                    drawing={benchmarkStrip(numbers, {
                      title: `${localText(indicator, 'short', names.language)} ${cellText(quantity, indicator, names)}`,
                      value,
                      scale: value > 0 ? scale : 'linear',
                      references: marks.flatMap(({ id, quantity: other }) => {
                        const number = numberOf(other)
                        return number === null ? [] : [{ id, value: number }]
                      }),
                      width: 260,
                    })}
                  />
                )}
                {marks.map((one) => (
                  <small key={one.id}>
                    <SvgTree drawing={referenceSwatch(one.id)} /> {mark(one, region)}{' '}
                    {cellText(one.quantity, averageIndicator(indicator, one.quantity), names)}
                  </small>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
