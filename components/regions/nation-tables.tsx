import type { ReactElement } from 'react'
import type { SourceNumbers } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { SourcedFigure } from '@/data/facts/provenance'
import { localText } from '@/data/language'
import type { NationProfile, PartShares, PrintedShares } from '@/data/profile/nation'
import type { Names } from '@/data/text/names'
import { percentText } from '@/data/text/table-rows'
import type { NationWords } from '@/data/words/words'
import { regionWordsOf } from '@/data/words/words'
import { DerivedFigure } from './region-tables'
import { SourcedTable } from './sourced-table'

type Props = { readonly names: Names; readonly words: NationWords; readonly numbers: SourceNumbers }

type RegionTableProps = { readonly regions: NationProfile['regions']; readonly names: Names }

/** The totals of all regions by year, derived ones marked, with their shares of the nation. */
export function RegionTable({ regions, names }: RegionTableProps): ReactElement {
  const words = regionWordsOf(names.language)
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
              <DerivedFigure sourced={row} names={names} words={words} />
            </span>,
            row.share === null ? null : percentText(row.share, names.language),
          ]
        }),
      }))}
    />
  )
}

/** Goals by year, in the words of their table; they stand beside no statistic. */
export function TargetTable({
  targets,
  names,
  words,
  numbers,
}: Props & { readonly targets: readonly SourcedFigure[] }): ReactElement {
  const definitions = [...new Set(targets.map(({ indicator }) => indicator))]
  return (
    <>
      <SourcedTable
        of={words.goal}
        rows={targets}
        extras={['source']}
        year={words.targetYear}
        names={names}
        numbers={numbers}
      />
      {definitions.map((indicator) => (
        <p key={indicator.id} className="aside-note">
          {localText(indicator, 'definition', names.language)} {localText(indicator, 'comparability', names.language)}
        </p>
      ))}
    </>
  )
}

type ShareTablesProps = Props & {
  readonly shares: readonly PrintedShares[]
  readonly parts: readonly PartShares[]
  /** How many provinces the reports cover. */
  readonly places: number
}

/** The shares of provinces in cross-border e-commerce, and of partners and kinds of goods, as printed. */
export function PrintedShareTables({ shares, parts, places, names, words, numbers }: ShareTablesProps): ReactElement {
  const { language } = names
  const shared = { extras: ['basis'], isDense: true, names, numbers } as const
  return (
    <div className="pair">
      {shares.map(({ indicator, rows }) => (
        <div key={indicator.id}>
          <SourcedTable
            {...shared}
            caption={words.ecommerceShares[indicator.id === 'cbec-export-share' ? indicator.id : 'cbec-import-share'](
              rows.length,
            )}
            of={regionWordsOf(language).head.place}
            rows={rows.map(({ place, sourced }) => ({
              ...sourced,
              name: <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'short', language)}</a>,
            }))}
          />
          <p className="aside-note">{words.unknownOthers(places - rows.length)}</p>
        </div>
      ))}
      {parts.map(({ flow, kind, rows }) => (
        <SourcedTable
          {...shared}
          key={`${flow} ${kind}`}
          caption={words.ecommerceParts[kind][flow]}
          of={words.partner}
          rows={rows.map(({ economy, sourced }) => ({
            ...sourced,
            // A partner by its name; a kind of goods by the short name of its indicator.
            name:
              economy === null ? localText(sourced.indicator, 'short', language) : localText(economy, 'name', language),
          }))}
        />
      ))}
    </div>
  )
}
