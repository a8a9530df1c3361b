import { partsIn } from './decode'
import type { Inputs } from './inputs'
import { describePlane } from './inset'
import { provinceTopology } from './map-topology'
import { neighborPairs } from './neighbors'
import { placement } from './placement'
import { projectSites } from './points'
import { prefectureTopology } from './prefecture-topology'
import { largeTier, prefectureTier, smallTier } from './tier'

/** Builds everything in memory from the inputs; the same inputs always give the same result. */
export async function buildProducts(inputs: Inputs) {
  const small = await provinceTopology(inputs.provinces, smallTier)
  const large = await provinceTopology(inputs.provinces, largeTier)
  const parts = partsIn(large, 'provinces')
  return {
    small,
    large,
    prefectures: await prefectureTopology(inputs.provinces, inputs.prefectures, prefectureTier),
    plane: describePlane(parts),
    placement: placement(inputs.labels, inputs.regionLabels, inputs.tiles, parts),
    points: projectSites(inputs.bases, inputs.zones),
    neighbors: neighborPairs(large),
  }
}

/** What the build makes. */
export type Products = Awaited<ReturnType<typeof buildProducts>>
