import { enlargeIslands } from './enlarge'
import { lineFeatures, placeFeatures } from './geojson'
import { dashLines, undeterminedLines } from './lines'
import { type Part, partsOf } from './part'
import { selectParts } from './select-parts'
import { simplifyDashes, simplifyOutlines } from './simplify'
import type { Source } from './source'
import type { Tier } from './tier'
import { buildTopology, type GeoTopology } from './topology'

/** A complete map in one topology: places, the dashes and the undetermined boundary, simplified as a tier asks. */
export async function mapTopology(
  places: string,
  parts: readonly Part[],
  lines: Source,
  tier: Tier,
): Promise<GeoTopology> {
  const chosen = { parts: selectParts(parts, tier), undetermined: undeterminedLines(lines) }
  const simplified = await simplifyOutlines(chosen, tier)
  const layers = {
    [places]: placeFeatures(enlargeIslands(simplified.parts, tier.minIsland)),
    dashes: lineFeatures(await simplifyDashes(dashLines(lines))),
    undetermined: lineFeatures(simplified.undetermined),
  }
  return buildTopology(layers, tier.grid)
}

/** The map of the provinces. */
export async function provinceTopology(source: Source, tier: Tier): Promise<GeoTopology> {
  return mapTopology('provinces', partsOf(source), source, tier)
}
