import type { ReactNode } from 'react'
import { dataAddresses } from '@/app/_open/data-files'
import type { OpenView } from '@/app/_open/view'
import { compareKeys, mapKeys } from '@/app/_open/view'
import { landPaths } from '@/components/map/land-paths'
import type { LandPaths } from '@/components/map/patterns'
import { Corrections } from '@/components/ui/corrections'
import type { IndicatorOption } from '@/components/view/form-fields'
import type { DataFiles } from '@/components/view/view-data'
import type { ViewData } from '@/data/map/thematic-map'
import { settings } from '@/data/settings'
import type { NameTable } from '@/data/text/names'
import { nameTable } from '@/data/text/names'
import type { ViewKey } from '@/data/view/view-codec'
import { viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'

/** What the page of a view sends along, so that it can show other views without asking for another page. */
type ViewProps = {
  readonly viewData: ViewData
  readonly viewOptions: ViewOptions
  readonly built: readonly ViewKey[]
  /** The canonical query that the server answered. */
  readonly query: string
  readonly names: NameTable
  readonly slugs: Readonly<Record<string, string>>
  readonly choices: readonly IndicatorOption[]
  readonly files: DataFiles
  readonly paths: LandPaths
  readonly approvalNumber: string | undefined
  /** What the server says of a link that it had to correct. */
  readonly corrections: ReactNode
}

/** What the map and the comparison alike are made of. */
export function viewProps({ kind, dataset, options, view, data, corrections, language }: OpenView): ViewProps {
  return {
    viewData: data,
    viewOptions: options,
    built: kind === 'map' ? mapKeys : compareKeys,
    query: viewParams(view, options).toString(),
    names: nameTable(dataset, language),
    slugs: Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug])),
    choices: dataset.indicators
      .filter(({ mapped }) => mapped)
      .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en })),
    files: dataAddresses(view.release),
    paths: landPaths(view.level === 'region' ? data.series.members : {}),
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    corrections: <Corrections corrections={corrections} language={language} />,
  }
}
