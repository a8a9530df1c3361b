import type { Sites } from '@/data/facts/sites'
import type { Series } from '@/data/map/series'
import type { ClassedSeries } from '@/data/map/thematic-map'

/** Addresses of what a browser may fetch when it is chosen: a series by indicator, and the sites. */
export type DataFiles = { readonly series: Readonly<Record<string, string>>; readonly sites: string }

/** What has come so far. */
export type FetchedData = {
  readonly series: Readonly<Record<string, Series>>
  readonly sites: Sites | null
  /** Tellings by their key, other than the plain ones. */
  readonly classedByKey: Readonly<Record<string, ClassedSeries>>
}
