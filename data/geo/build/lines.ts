import { type Point, toPlane } from '../plane'
import type { Source } from './source'

/** An open line in plane units. */
export type Line = readonly Point[]

const dashesSouthOf = 5
const pamirsWestOf = 75

/** The boundary lines of the source in degrees, one list of lines a feature. */
function boundaryLines(source: Source): Point[][][] {
  return source.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? [geometry.coordinates as unknown as Point[][]] : [],
  )
}

function projected(lines: readonly Point[][]): Line[] {
  return lines.map((line) => line.map(toPlane))
}

/** The dashes of the line around the South China Sea: the one feature that reaches south of 5° N. */
export function dashLines(source: Source): Line[] {
  const found = boundaryLines(source).find((lines) => lines.flat().some(([, latitude]) => latitude < dashesSouthOf))
  return projected(found ?? [])
}

/** The boundary in the Pamirs that official maps mark as undetermined (未定国界); it runs along Xinjiang's border. */
export function undeterminedLines(source: Source): Line[] {
  const found = boundaryLines(source).find((lines) => lines.flat().some(([longitude]) => longitude < pamirsWestOf))
  return projected(found ?? [])
}
