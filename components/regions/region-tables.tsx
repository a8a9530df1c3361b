import type { ReactElement } from 'react'
import { Basis, rangeText } from '@/components/sources/basis'
import type { SourceNumbers } from '@/components/sources/cite'
import { Cite } from '@/components/sources/cite'
import { FigureTable } from '@/components/table/figure-table'
import { writePercent } from '@/data/format/number'
import { localText } from '@/data/language'
import type { RegionFigure, RegionGrowth } from '@/data/profile/region'
import type { Concentration } from '@/data/statistics/concentration'
import type { Names } from '@/data/text/names'
import { percentText } from '@/data/text/table-rows'
import type { RegionWords } from '@/data/words/words'

type Props = {
  readonly figures: readonly RegionFigure[]
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** Figures of one region, each with year, share of the nation where it has one, and how it is known. */
export function TradeTable({ figures, names, words, numbers }: Props): ReactElement {
  const { head } = words
  const hasShare = figures.some(({ share }) => share !== null)
  return (
    <FigureTable
      columns={[
        { head: head.indicator },
        { head: head.year },
        { head: head.value, isNumber: true },
        ...(hasShare ? [{ head: head.share, isNumber: true }] : []),
        { head: head.basis },
      ]}
      rows={figures.map((row) => ({
        key: `${row.indicator.id} ${row.figure.period}`,
        name: localText(row.indicator, 'name', names.language),
        cells: [
          row.figure.period,
          names.phrases.qualified(row.figure.qualifier, names.phrases.quantity(row.figure.quantity, row.indicator)),
          ...(hasShare ? [row.share === null ? null : percentText(row.share, names.language)] : []),
          <Basis key="basis" sourced={row} names={names} words={words} numbers={numbers} />,
        ],
      }))}
    />
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
  const { phrases, language } = names
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
          amount(start),
          amount(end),
          phrases.quantity(computed.absolute, indicator),
          computed.percent === null ? null : rangeText(computed.percent, 1, '%', words, language),
          printed === null ? words.unprintedGrowth : writePercent(printed, language),
          <Cite key="cite" citations={[...start.citations, ...end.citations]} numbers={numbers} />,
        ],
      }))}
    />
  )

  function amount({ figure, indicator }: RegionGrowth['start']): ReactElement {
    return (
      <>
        {phrases.quantity(figure.quantity, indicator)}
        {figure.status === 'derived' ? <small>{words.derived}</small> : null}
      </>
    )
  }
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
            isCut
              ? places.map((place) => names.place(place, 'short')).join(language === 'zh' ? '、' : ', ')
              : words.open,
          ],
        })),
        { key: 'hhi', name: words.hhi, cells: [rangeText(hhi, 0, '', words, language), null] },
        { key: 'gini', name: words.gini, cells: [rangeText(gini, 2, '', words, language), null] },
      ]}
    />
  )
}
