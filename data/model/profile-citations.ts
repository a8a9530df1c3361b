import type { Dataset } from './dataset'
import { indicatorOf, sourceOf } from './dataset'
import { figureOf } from './lookup'
import { boardOf, entryIn } from './profile-board'
import type { ProfileDetails } from './profile-details'
import type { Citation } from './provenance'
import { citationsOf } from './provenance'

/** Everything that the page of a place cites, in reading order; a source may come several times. */
export function profileCitations(dataset: Dataset, details: ProfileDetails): readonly Citation[] {
  const { profile, courses, context, local, practices } = details
  const board = boardOf(dataset)
  const rows = [
    ...profile.bases,
    ...local.flatMap(({ measures }) => measures.flatMap(({ figures }) => figures)),
    ...practices,
  ]
  return [
    ...profile.figures.flatMap(({ citations }) => citations),
    ...courses.flatMap(({ indicator }) =>
      indicator.origin === 'counted' ? [] : entryIn(board, indicator.id).series.citations,
    ),
    ...context.flatMap(({ growth: { measure, place, from, to } }) =>
      [from, to].flatMap((period) =>
        citationsOf(dataset, figureOf(dataset, indicatorOf(dataset, measure), place, period)),
      ),
    ),
    ...profile.zones.map(({ zone }) => ({ source: sourceOf(dataset, zone.source), locators: [] })),
    ...rows.map(({ source, locator }) => ({ source: sourceOf(dataset, source), locators: [locator] })),
  ]
}
