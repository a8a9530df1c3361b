import type { ReactElement } from 'react'
import { rangeText } from '@/components/sources/basis'
import type { SourceNumbers } from '@/components/sources/cite'
import { Cite } from '@/components/sources/cite'
import { FigureTable } from '@/components/table/figure-table'
import type { SourcedFigure } from '@/data/facts/provenance'
import { writePercent } from '@/data/format/number'
import { localText, punctuation } from '@/data/language'
import type { RegionGrowth } from '@/data/profile/region'
import type { Concentration } from '@/data/statistics/concentration'
import type { Names } from '@/data/text/names'
import type { RegionWords } from '@/data/words/words'

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
          <DerivedFigure key="start" sourced={start} names={names} words={words} />,
          <DerivedFigure key="end" sourced={end} names={names} words={words} />,
          phrases.quantity(computed.absolute, indicator),
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
      {names.phrases.quantity(figure.quantity, indicator)}
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
