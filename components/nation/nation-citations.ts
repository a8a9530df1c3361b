import type { NationProfile } from '@/data/model/nation-profile'
import type { Citation } from '@/data/model/provenance'

/** All that the page cites, in reading order. */
export function nationCitations(nation: NationProfile): readonly Citation[] {
  const { profile, later, deliverable, delivered, branches, ecommerce } = nation
  const series = [deliverable, delivered, ...branches, ecommerce].flatMap(({ years }) =>
    years.flatMap(({ figures }) => figures),
  )
  return [
    ...profile.trade,
    ...later,
    ...series,
    ...[...nation.ecommerceShares, ...nation.ecommerceParts].flatMap(({ rows }) => rows.map(({ sourced }) => sourced)),
    ...nation.world.flatMap(({ rows, world }) => [
      ...rows.map(({ sourced }) => sourced),
      ...(world === null ? [] : [world]),
    ]),
    ...nation.targets,
    ...profile.others,
  ].flatMap(({ citations }) => citations)
}
