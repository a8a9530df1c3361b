import { linesIn } from '../decode'
import { boxOf, boxSize } from '../ring'
import type { GeoTopology } from '../topology'

/** The line around the South China Sea and east of Taiwan has ten dashes. */
const dashCount = 10

/** Tells when the dashes are missing, too few, or shrunk to points. */
export function dashProblems(file: string, topology: GeoTopology): string[] {
  const drawn = linesIn(topology, 'dashes').filter((line) => boxSize(boxOf(line)) > 1)
  if (drawn.length === dashCount) return []
  return [`${file}: ${drawn.length} dashes are drawn, not ${dashCount}.`]
}
