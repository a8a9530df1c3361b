import type { ReactElement } from 'react'
import type { Names } from '@/data/model/name-table'
import type { NationProfile } from '@/data/model/nation-profile'
import { regionPath } from '@/data/model/region-lookup'
import { percentText } from '@/data/model/table-rows'
import { Ledger } from '../regions/ledger'
import type { RegionWords } from '../regions/region-words'
import { localPath } from '../ui/address'

type Props = { readonly regions: NationProfile['regions']; readonly names: Names; readonly words: RegionWords }

/** The totals of all regions by year, derived ones marked, with their shares of the nation. */
export function RegionTable({ regions, names, words }: Props): ReactElement {
  const periods = [...new Set(regions.flatMap(({ figures }) => figures.map(({ figure }) => figure.period)))].sort()
  return (
    <Ledger
      columns={[
        { head: words.head.region },
        ...periods.flatMap((period) => [
          { head: period, isNumber: true },
          { head: `${words.head.share} ${period}`, isNumber: true },
        ]),
      ]}
      rows={regions.map(({ region, figures }) => ({
        key: region.id,
        name: <a href={localPath(names.language, regionPath(region))}>{names.place(region.id, 'full')}</a>,
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
