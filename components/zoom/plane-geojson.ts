import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isIslet } from '@/components/map/land-paths'
import type { MappedPlace } from '@/data/map/choropleth'

type Code = { readonly adcode: string }
type Line = { readonly kind: 'border' | 'islet' | 'dash' | 'undetermined' }

/** The topology of the map that zooms, `data/geo/provinces-large.json`, in plane units. */
export type PlaneTopology = Topology<
  Readonly<Record<'provinces' | 'dashes' | 'undetermined', GeometryCollection>> & {
    readonly prefectures?: GeometryCollection
  }
>

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>

/** The plane as MapLibre takes it: land by adcode, and lines by kind, in the degrees of its identity projection. */
export type PlaneGeojson = {
  readonly provinces: Areas<Code>
  /** The cells that are more than one province, merged, by the id of the cell. */
  readonly regions: Areas<{ readonly place: string }>
  /** None where the topology has none. */
  readonly prefectures: Areas<Code>
  readonly lines: FeatureCollection<LineString | MultiLineString, Line>
}

/** Degrees in one plane unit: the identity projection draws 180° as a square of 1280 units. */
export const DEGREES = 0.140625

/** An island of this many degrees or less would vanish as a fill alone. */
const ISLET = 4 * DEGREES

/**
 * Decodes the topology: `lng = 0.140625·x − 90`, `lat = 90 − 0.140625·y`. Borders between members of one cell, such as
 * the provinces of a region, are left out.
 */
export function planeGeojson(topology: PlaneTopology, cells: readonly MappedPlace[]): PlaneGeojson {
  const plane = inDegrees(topology)
  const { provinces, dashes, undetermined, prefectures } = plane.objects
  const cellOf = new Map(cells.flatMap((cell) => cell.members.map((code) => [code, cell.place])))
  const placeOf = (code: unknown) => cellOf.get(String(code)) ?? String(code)
  const coasts = mesh(plane, provinces, (a, b) => a === b).coordinates
  const borders = mesh(plane, provinces, (a, b) => placeOf(a.id) !== placeOf(b.id)).coordinates
  return {
    provinces: areas(plane, provinces),
    regions: collection(
      cells
        .filter((cell) => cell.members.length > 1)
        .map(({ place, members }) => ({
          type: 'Feature',
          properties: { place },
          geometry: merge(plane, provinces.geometries.filter(({ id }) => members.includes(String(id))) as Mergeable),
        })),
    ),
    prefectures: prefectures === undefined ? collection([]) : areas(plane, prefectures),
    lines: collection([
      linesOf('border', [...borders, ...coasts.filter((coast) => !isIslet(coast, ISLET))]),
      linesOf(
        'islet',
        coasts.filter((coast) => isIslet(coast, ISLET)),
      ),
      linesOf('undetermined', mesh(plane, undetermined).coordinates),
      linesOf('dash', mesh(plane, dashes).coordinates),
    ]),
  }
}

type Mergeable = Parameters<typeof merge>[1]

function areas(plane: PlaneTopology, object: GeometryCollection): Areas<Code> {
  return collection(
    feature(plane, object).features.map(({ id, geometry }) => ({
      type: 'Feature',
      properties: { adcode: String(id) },
      geometry: geometry as Polygon | MultiPolygon,
    })),
  )
}

/** Only the transform changes: the integers of the topology stay as they are. */
function inDegrees(topology: PlaneTopology): PlaneTopology {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {}
  return {
    ...topology,
    transform: {
      scale: [scale[0] * DEGREES, -scale[1] * DEGREES],
      translate: [translate[0] * DEGREES - 90, 90 - translate[1] * DEGREES],
    },
  }
}

function collection<G extends Polygon | MultiPolygon | LineString | MultiLineString, P>(
  features: FeatureCollection<G, P>['features'],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features }
}

function linesOf(kind: Line['kind'], coordinates: MultiLineString['coordinates']) {
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates }
  return { type: 'Feature' as const, properties: { kind }, geometry }
}
