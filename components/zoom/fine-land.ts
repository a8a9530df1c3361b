import topologyJson from '@/data/geo/prefectures.json'
import type { MappedPlace } from '@/data/map/choropleth'
import type { PlaneGeojson, PlaneTopology } from './plane-geojson'
import { planeGeojson } from './plane-geojson'

/** Prefectures, and the provinces with which they share their borders. Fetched once prefectures are shown. */
export function fineLand(cells: readonly MappedPlace[]): PlaneGeojson {
  return planeGeojson(topologyJson as unknown as PlaneTopology, cells)
}
