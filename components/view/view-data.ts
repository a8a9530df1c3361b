import type { ReactNode } from 'react'
import type { LandPaths } from '@/components/map/patterns'
import type { Sites } from '@/data/facts/sites'
import type { Series } from '@/data/map/series'
import type { ClassedSeries, ViewData } from '@/data/map/thematic-map'
import type { NameTable } from '@/data/text/names'
import type { ViewKey } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import type { IndicatorOption } from './form-fields'

/** Addresses of what a browser may fetch when it is chosen: a series by indicator, and the sites. */
export type DataFiles = { readonly series: Readonly<Record<string, string>>; readonly sites: string }

/** What has come so far. */
export type FetchedData = {
  readonly series: Readonly<Record<string, Series>>
  readonly sites: Sites | null
  /** Tellings by their key, other than the plain ones. */
  readonly classedByKey: Readonly<Record<string, ClassedSeries>>
}

/** What the page of a view sends along, so that it can show other views without asking for another page. */
export type ViewProps = {
  readonly viewData: ViewData
  readonly viewOptions: ViewOptions
  readonly keys: readonly ViewKey[]
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
