import type { FeatureCollection } from 'geojson'
import mapshaper from 'mapshaper'
import type { Part } from './part'
import { lineFeatures, linesFrom, outline, partFeatures, partsFrom } from './part'
import type { Line, Ring } from './ring'
import { boxCenter, boxOf, boxSize } from './ring'
import type { Tier } from './select'
import { islandPart, islands, isReef, keepOf } from './select'

/** Dashes keep a vertex only where they bend by more than this many plane units. */
const dashInterval = 0.8

/** Outlines and the boundary that runs along one of them. */
interface Outlines {
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

function scaled(ring: Ring, factor: number): Ring {
  const [centerX, centerY] = boxCenter(boxOf(ring))
  return ring.map(([x, y]) => [centerX + (x - centerX) * factor, centerY + (y - centerY) * factor] as const)
}

/**
 * Draws reefs and named islands at least `minimum` units across, about their own middle, as atlases do, and other islands
 * at least half as large, because they lie close to others. Nothing inland is selected that small.
 */
export function enlargeIslands(parts: readonly Part[], minimum: number): Part[] {
  const named = new Set(islands.map((island) => islandPart(island, parts)))
  return parts.map((part) => {
    const least = isReef(part) || named.has(part) ? minimum : minimum / 2
    const size = boxSize(boxOf(outline(part)))
    return size >= least ? part : { ...part, rings: [scaled(outline(part), least / size)] }
  })
}

/**
 * Runs a mapshaper command line on layers held in memory.
 * @param layers GeoJSON by layer name; the commands see each as a file of this name with `.json`
 * @returns the text of a file that the command wrote, by its name
 */
export async function runMapshaper(
  commands: string,
  layers: Readonly<Record<string, FeatureCollection>>,
): Promise<(file: string) => string> {
  const input = Object.fromEntries(Object.entries(layers).map(([name, layer]) => [`${name}.json`, layer]))
  const output = await mapshaper.applyCommands(commands, input)
  return (file) => {
    const written = output[file]
    if (written === undefined) throw new Error(`mapshaper did not write ${file}.`)
    return written.toString()
  }
}
