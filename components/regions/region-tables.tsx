import type { ReactElement } from 'react'
import { rangeText } from '@/components/sources/basis'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import { localPath } from '@/data/address/path'
import type { Indicator, Place } from '@/data/facts/dataset'
import type { SourcedFigure } from '@/data/facts/provenance'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { unitLabel, writePercent } from '@/data/format/number'
import { localText, punctuation } from '@/data/language'
import type { Member, RegionGrowth } from '@/data/profile/region'
import type { Concentration } from '@/data/statistics/concentration'
import type { Names } from '@/data/text/names'
import { cellText, percentText, rankText } from '@/data/text/table-rows'
import type { RegionWords } from '@/data/words/words'
import './regions.css'

type Props = {
  readonly members: readonly Member[]
  readonly indicator: Indicator
  /** Short name of the region; null for the nation, of which the two ranks and shares are the same. */
  readonly region: string | null
  /** Places that belong to no region, with the reason why there is no figure. */
  readonly outside: readonly { readonly place: Place; readonly reason: string }[]
  readonly names: Names
  readonly words: RegionWords
}

/** The provinces of a region by rank, each with a link, a bar, and its shares of region and nation. */
export function MemberTable({ members, indicator, region, outside, names, words }: Props): ReactElement {
  const { head } = words
  const { language } = names
  const largest = Math.max(...members.map(({ cell }) => numberOf(cell.figure.quantity) ?? 0))
  const link = (place: Place) => (
    <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'name', language)}</a>
  )
  return (
    <table className="figures members">
      <thead>
        <tr>
          <th scope="col">{head.rank}</th>
          <th scope="col">{head.place}</th>
          <th scope="col" className="number">
            {localText(indicator, 'short', language)}
            <small>{unitLabel(indicator.unit, language)}</small>
          </th>
          <td className="room" />
          {region === null ? null : (
            <th scope="col" className="number">
              {head.shareOf(region)}
            </th>
          )}
          <th scope="col" className="number">
            {head.share}
          </th>
          {region === null ? null : (
            <th scope="col" className="number spare">
              {head.nationalRank}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {members.map(({ place, cell, rank, share }) => {
          const number = numberOf(cell.figure.quantity)
          return (
            <tr key={place.code} className={isKnown(cell.figure.quantity) ? undefined : 'hole'}>
              <td>{rank === null ? '' : rankText(rank)}</td>
              <th scope="row">{link(place)}</th>
              <td className="number">{cellText(cell.figure.quantity, indicator, names)}</td>
              <td className="room">
                {number === null ? null : (
                  <i className="bar" style={{ width: `${((number / largest) * 100).toFixed(1)}%` }} />
                )}
              </td>
              {region === null ? null : <td className="number">{percentText(share, language)}</td>}
              <td className="number">{cell.share === null ? '' : percentText(cell.share, language)}</td>
              {region === null ? null : (
                <td className="number spare">{cell.rank === null ? '' : rankText(cell.rank)}</td>
              )}
            </tr>
          )
        })}
        {outside.map(({ place, reason }) => (
          <tr key={place.code} className="hole">
            <td />
            <th scope="row">{link(place)}</th>
            <td className="number">{reason}</td>
            <td className="room" />
            <td className="number" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type GrowthTableProps = {
  readonly growth: readonly RegionGrowth[]
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** The change of each flow between two years: as printed, and as the two amounts give it with what rounding allows. */
export function GrowthTable({ growth, names, words, numbers }: GrowthTableProps): ReactElement {
  const { head } = words
  const [from = '', to = ''] = [growth[0]?.start.figure.period, growth[0]?.end.figure.period]
  const { grammar, language } = names
  return (
    <FigureTable
      columns={[
        { head: head.indicator },
        { head: from, isNumber: true },
        { head: to, isNumber: true },
        { head: head.difference, isNumber: true },
        { head: head.computedGrowth, isNumber: true },
        { head: head.printedGrowth, isNumber: true },
        { head: head.source },
      ]}
      rows={growth.map(({ indicator, start, end, printed, computed }) => ({
        key: indicator.id,
        name: localText(indicator, 'name', language),
        cells: [
          <DerivedFigure key="start" sourced={start} names={names} words={words} />,
          <DerivedFigure key="end" sourced={end} names={names} words={words} />,
          grammar.quantity(computed.absolute, indicator),
          computed.percent === null ? null : rangeText(computed.percent, 1, '%', words, language),
          printed === null ? words.unprintedGrowth : writePercent(printed, language),
          <Cite key="cite" citations={[...start.citations, ...end.citations]} numbers={numbers} />,
        ],
      }))}
    />
  )
}

type DerivedFigureProps = {
  readonly sourced: Pick<SourcedFigure, 'figure' | 'indicator'>
  readonly names: Names
  readonly words: RegionWords
}

/** An amount, and under it that it is derived where no source prints it. */
export function DerivedFigure({ sourced: { figure, indicator }, names, words }: DerivedFigureProps): ReactElement {
  return (
    <>
      {names.grammar.quantity(figure.quantity, indicator)}
      {figure.status === 'derived' ? <small>{words.derived}</small> : null}
    </>
  )
}

type ConcentrationTableProps = {
  readonly concentration: Concentration
  /** Short name of the region. */
  readonly region: string
  readonly names: Names
  readonly words: RegionWords
}

/** Shares of the first 1, 3 and 5 places, HHI and Gini coefficient, each with the range that rounding allows. */
export function ConcentrationTable({ concentration, region, names, words }: ConcentrationTableProps): ReactElement {
  const { language } = names
  const { top, hhi, gini } = concentration
  return (
    <FigureTable
      columns={[
        { head: words.head.measure },
        { head: words.head.shareOf(region), isNumber: true },
        { head: words.head.place },
      ]}
      rows={[
        ...top.map(({ count, places, isCut, percent }) => ({
          key: String(count),
          name: words.top(count),
          cells: [
            rangeText(percent, 1, '%', words, language),
            isCut ? places.map((place) => names.place(place, 'short')).join(punctuation[language].list) : words.open,
          ],
        })),
        { key: 'hhi', name: words.hhi, cells: [rangeText(hhi, 0, '', words, language), null] },
        { key: 'gini', name: words.gini, cells: [rangeText(gini, 2, '', words, language), null] },
      ]}
    />
  )
}
