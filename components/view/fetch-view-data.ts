import type { Sites } from '@/data/facts/sites'
import type { Series } from '@/data/map/series'
import { classedKey } from '@/data/map/thematic-map'
import { classedSeries } from '@/data/map/view-data'
import type { View } from '@/data/view/view'
import type { DataFiles, FetchedData } from './view-data'

/** Gets the first thing that a view lacks, and gives how to add it to the stock. Throws where it cannot be had. */
export async function fetchNext(
  view: View,
  fetched: FetchedData,
  files: DataFiles,
): Promise<(now: FetchedData) => FetchedData> {
  const missing = seriesIn(view).find((id) => fetched.series[id] === undefined)
  const address = missing === undefined ? undefined : files.series[missing]
  if (address !== undefined) {
    const one = (await json(address)) as Series
    return (now) => ({ ...now, series: { ...now.series, [one.indicator.id]: one } })
  }
  if (view.layers.length > 0 && fetched.sites === null) {
    const sites = (await json(files.sites)) as Sites
    return (now) => ({ ...now, sites })
  }
  const series = fetched.series[view.indicator]
  if (series === undefined) throw new Error(`no series of ${view.indicator}`)
  const classed = classedSeries(series, view)
  return (now) => ({ ...now, classedByKey: { ...now.classedByKey, [classedKey(view)]: classed } })
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

/** The indicators that a view shows. */
function seriesIn({ indicator, circles, versus }: View): readonly string[] {
  return [indicator, circles, versus].filter((id) => id !== null)
}
