import gcoord from 'gcoord'
import { type Point, toPlane } from '../plane'
import { type Base, type Zone, zoneKey } from './site'

/** Projected sites: plane units, rounded to 0.05 (250 m). */
export interface Points {
  readonly bases: Readonly<Record<string, Point>>
  readonly zones: Readonly<Record<string, Point>>
}

interface Position {
  readonly lon: number
  readonly lat: number
  readonly crs: 'wgs84' | 'gcj02'
}

function rounded(value: number): number {
  return Math.round(value * 20) / 20
}

function planePoint({ lon, lat, crs }: Position): Point {
  const position: [number, number] = [lon, lat]
  const [x, y] = toPlane(crs === 'gcj02' ? gcoord.transform(position, gcoord.GCJ02, gcoord.WGS84) : position)
  return [rounded(x), rounded(y)]
}

/** Projects the export bases and pilot zones, shifting those given in China's GCJ-02 to WGS84 first. */
export function projectSites(bases: readonly Base[], zones: readonly Zone[]): Points {
  return {
    bases: Object.fromEntries(bases.map((base) => [base.id, planePoint(base)])),
    zones: Object.fromEntries(zones.map((zone) => [zoneKey(zone), planePoint(zone)])),
  }
}
