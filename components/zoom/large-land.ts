import topologyJson from '@/data/geo/provinces-large.json'
import type { MappedPlace } from '@/data/map/choropleth'
import type { PlaneGeojson, PlaneTopology } from './plane-geojson'
import { planeGeojson } from './plane-geojson'

/** The fine outlines for the map that zooms. Fetched with the map, never before. */
export function largeLand(cells: readonly MappedPlace[]): PlaneGeojson {
  return planeGeojson(topologyJson as unknown as PlaneTopology, cells)
}
