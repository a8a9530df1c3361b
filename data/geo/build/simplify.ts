import { lineFeatures, linesFrom, partFeatures, partsFrom } from './geojson'
import { keepOf } from './keep'
import type { Line } from './lines'
import type { Part } from './part'
import { runMapshaper } from './run-mapshaper'
import type { Tier } from './tier'

/** Dashes keep a vertex only where they bend by more than this many plane units. */
const dashInterval = 0.8

/** Outlines and the boundary that runs along one of them. */
export interface Outlines {
  readonly parts: readonly Part[]
  readonly undetermined: readonly Line[]
}

/** Simplifies outlines together, so that shared borders stay shared (weighted Visvalingam; no part disappears). */
export async function simplifyOutlines({ parts, undetermined }: Outlines, tier: Tier): Promise<Outlines> {
  const read = await runMapshaper(
    '-i parts.json undetermined.json combine-files ' +
      '-simplify variable weighted keep-shapes percentage=keep target=parts -o format=geojson target=*',
    {
      parts: partFeatures(parts, (part) => ({ code: part.code, keep: keepOf(part, tier) })),
      undetermined: lineFeatures(undetermined),
    },
  )
  return {
    parts: partsFrom(read('parts.json')),
    undetermined: linesFrom(read('undetermined.json')),
  }
}

/** Simplifies the dashes (Douglas–Peucker). */
export async function simplifyDashes(dashes: readonly Line[]): Promise<readonly Line[]> {
  const read = await runMapshaper(`-i dashes.json -simplify dp interval=${dashInterval} -o format=geojson`, {
    dashes: lineFeatures(dashes),
  })
  return linesFrom(read('dashes.json'))
}
