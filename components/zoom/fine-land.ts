import topologyJson from '@/data/geo/prefectures.json'
import type { Cell } from '@/data/map/choropleth'
import type { PlaneGeojson, PlaneTopology } from './plane-geojson'
import { planeGeojson } from './plane-geojson'

/** Prefectures, and the provinces with which they share their borders. Fetched once prefectures are shown. */
export function fineLand(cells: readonly Cell[]): PlaneGeojson {
  return planeGeojson(topologyJson as unknown as PlaneTopology, cells)
}
