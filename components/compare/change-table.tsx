import type { ReactElement } from 'react'
import type { Comparison } from '@/data/comparison/comparison'
import type { ComparedYears } from '@/data/comparison/years'
import { tellableParts } from '@/data/statistics/rank-change'
import { changeText, differenceText } from '@/data/text/difference'
import type { Names } from '@/data/text/names'
import { cellText, rankText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'

type Props = {
  readonly comparison: Comparison
  readonly years: ComparedYears
  readonly names: Names
  readonly words: CompareWords
  readonly href: (place: string) => string
}

/** The chosen places in two years: figures, change, yearly rate, and the change of rank in its two parts. */
export function ChangeTable({ comparison, years, names, words, href }: Props): ReactElement {
  const { indicator } = comparison.thematic.map.slice
  const { change } = words
  const rows = comparison.view.places.flatMap((place, i) => {
    const growth = years.growth.find((candidate) => candidate.place === place)
    const split = years.ranks[i]
    const parts = split?.kind === 'split' ? tellableParts(split) : null
    return growth === undefined ? [] : [{ growth, split, parts }]
  })
  const absent = comparison.view.places
    .filter((place) => rows.every(({ growth }) => growth.place !== place))
    .map((place) => names.place(place, 'short'))
  const hasPercent = rows.some(({ growth }) => growth.percent !== null)
  const rates = hasPercent ? [change.percent, change.compound] : []
  const heads = [years.from, years.to, change.absolute, ...rates, change.rank, change.own, change.others]
  const reasons = [
    ...new Set(
      rows.flatMap(({ split, parts }) =>
        split?.kind === 'none' ? [split.reason] : split !== undefined && parts === null ? (['tied'] as const) : [],
      ),
    ),
  ]
  const step = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value)
  return (
    <>
      <div className="scroll" hidden={rows.length === 0}>
        <table className="figures compared">
          <thead>
            <tr>
              <th scope="col">{words.table.place}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ growth, split, parts }) => (
              <tr key={growth.place}>
                <th scope="row">
                  <a href={href(growth.place)}>{names.place(growth.place, 'short')}</a>
                </th>
                <td className="number">{cellText(growth.start, indicator, names)}</td>
                <td className="number">{cellText(growth.end, indicator, names)}</td>
                <td className="number">
                  {differenceText(
                    { own: growth.end, other: growth.start, difference: growth.absolute },
                    indicator,
                    names,
                  )}
                </td>
                {hasPercent ? (
                  <>
                    <td className="number">{changeText(growth.percent, indicator, names)}</td>
                    <td className="number">{changeText(growth.compound, indicator, names)}</td>
                  </>
                ) : null}
                <td className="number">
                  {split?.kind === 'split' ? `${rankText(split.before)} → ${rankText(split.after)}` : ''}
                </td>
                <td className="number">{parts === null ? '' : step(parts.own)}</td>
                <td className="number">{parts === null ? '' : step(parts.others)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        {rows.length === 0 ? '' : change.note}
        {reasons.map((reason) => change.reasons[reason]).join('')}
        {absent.length === 0 ? '' : change.absent(absent)}
      </p>
    </>
  )
}
