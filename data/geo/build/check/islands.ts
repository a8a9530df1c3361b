import { partsIn } from '../decode'
import { islandPart } from '../island-part'
import { islands } from '../islands'
import { outline } from '../part'
import { ringArea } from '../ring'
import type { GeoTopology } from '../topology'

/** Tells which islands of the list a map does not draw as an area. */
export function islandProblems(file: string, topology: GeoTopology): string[] {
  const parts = partsIn(topology, 'provinces')
  return islands
    .filter((island) => {
      const part = islandPart(island, parts)
      return part === null || ringArea(outline(part)) === 0
    })
    .map(({ name }) => `${file}: island ${name} is missing.`)
}
