import type { ReactElement } from 'react'
import { Basis } from '@/components/sources/basis'
import type { SourceNumbers } from '@/components/sources/cite'
import { Cite } from '@/components/sources/cite'
import { FigureTable } from '@/components/table/figure-table'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { SourcedFigure } from '@/data/facts/provenance'
import { writePercent } from '@/data/format/number'
import { localText } from '@/data/language'
import type { NationProfile } from '@/data/profile/nation'
import type { Names } from '@/data/text/names'
import { percentText } from '@/data/text/table-rows'
import type { NationWords, RegionWords } from '@/data/words/words'

type Props = {
  readonly figures: readonly SourcedFigure[]
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** Provisional figures of later releases, each with its printed growth and its own source. */
export function LaterTable({ figures, names, words, numbers }: Props): ReactElement {
  const { head } = words
  return (
    <FigureTable
      columns={[
        { head: head.indicator },
        { head: head.year },
        { head: head.value, isNumber: true },
        { head: head.printedGrowth, isNumber: true },
        { head: head.basis },
      ]}
      rows={figures.map((sourced) => ({
        key: `${sourced.indicator.id} ${sourced.figure.period}`,
        name: localText(sourced.indicator, 'name', names.language),
        cells: [
          sourced.figure.period,
          names.phrases.qualified(
            sourced.figure.qualifier,
            names.phrases.quantity(sourced.figure.quantity, sourced.indicator),
          ),
          sourced.figure.growth === null ? words.unprintedGrowth : writePercent(sourced.figure.growth, names.language),
          <Basis key="basis" sourced={sourced} names={names} words={words} numbers={numbers} />,
        ],
      }))}
    />
  )
}

type RegionTableProps = {
  readonly regions: NationProfile['regions']
  readonly names: Names
  readonly words: RegionWords
}

/** The totals of all regions by year, derived ones marked, with their shares of the nation. */
export function RegionTable({ regions, names, words }: RegionTableProps): ReactElement {
  const periods = [...new Set(regions.flatMap(({ figures }) => figures.map(({ figure }) => figure.period)))].sort()
  return (
    <FigureTable
      columns={[
        { head: words.head.region },
        ...periods.flatMap((period) => [
          { head: period, isNumber: true },
          { head: `${words.head.share} ${period}`, isNumber: true },
        ]),
      ]}
      rows={regions.map(({ region, figures }) => ({
        key: region.id,
        name: <a href={localPath(names.language, pathOf(regionPage(region)))}>{names.place(region.id, 'full')}</a>,
        cells: periods.flatMap((period) => {
          const row = figures.find(({ figure }) => figure.period === period)
          if (row === undefined) return [words.unpublished, null]
          return [
            <span key="figure">
              {names.phrases.quantity(row.figure.quantity, row.indicator)}
              {row.figure.status === 'derived' ? <small>{words.derived}</small> : null}
            </span>,
            row.share === null ? null : percentText(row.share, names.language),
          ]
        }),
      }))}
    />
  )
}

type TargetTableProps = {
  readonly targets: readonly SourcedFigure[]
  readonly names: Names
  readonly words: NationWords
  readonly regionWords: RegionWords
  readonly numbers: SourceNumbers
}

/** Goals by year, in the words of their table; they stand beside no statistic. */
export function TargetTable({ targets, names, words, regionWords, numbers }: TargetTableProps): ReactElement {
  const definitions = [...new Set(targets.map(({ indicator }) => indicator))]
  return (
    <>
      <FigureTable
        columns={[
          { head: words.goal },
          { head: regionWords.head.year },
          { head: regionWords.head.value, isNumber: true },
          { head: regionWords.head.source },
        ]}
        rows={targets.map(({ indicator, figure, citations }) => ({
          key: `${indicator.id} ${figure.period}`,
          name: localText(indicator, 'name', names.language),
          cells: [
            words.targetYear(figure.period),
            names.phrases.qualified(figure.qualifier, names.phrases.quantity(figure.quantity, indicator)),
            <Cite key="cite" citations={citations} numbers={numbers} />,
          ],
        }))}
      />
      {definitions.map((indicator) => (
        <p key={indicator.id} className="aside-note">
          {localText(indicator, 'definition', names.language)} {localText(indicator, 'comparability', names.language)}
        </p>
      ))}
    </>
  )
}
