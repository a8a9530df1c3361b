import type { Dataset, Indicator, Observation, Place, Practice } from './dataset'
import { indicatorOf, observationKey } from './dataset'
import type { Figure } from './figure'
import { untraced } from './figure'
import { formulas, inputsOf } from './formula'
import { figureOf } from './lookup'
import type { Profile } from './profile'
import { profileOf } from './profile'
import { boardOf } from './profile-board'
import type { ProfileClaimOf } from './profile-claim'
import type { Context } from './profile-context'
import { contextOf } from './profile-context'
import type { Course } from './profile-course'
import { coursesOf } from './profile-course'
import type { LocalGroup } from './profile-local'
import { localGroups } from './profile-local'
import type { Relatives } from './profile-relatives'
import { relativesOf } from './profile-relatives'
import type { FrozenData, Revision } from './profile-revision'
import { revisionsOf } from './profile-revision'
import type { Standing } from './profile-standing'
import { standingOf } from './profile-standing'
import { stepOf } from './profile-step'
import { unusualOf } from './profile-unusual'

/** All that the page of one place says beyond its profile. */
export type ProfileDetails = {
  readonly profile: Profile
  /** By indicator, for every key figure. */
  readonly standings: ReadonlyMap<string, Standing>
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
  /** The note of the row behind a key figure, by indicator. */
  readonly notes: ReadonlyMap<string, Observation>
  /** The inputs of derived key figures, by `indicator/input/place or nation`. */
  readonly inputs: ReadonlyMap<string, Figure>
  readonly unusual: readonly ProfileClaimOf<'unusual'>[]
  readonly courses: readonly Course[]
  readonly context: readonly Context[]
  readonly steps: readonly ProfileClaimOf<'step' | 'lead'>[]
  readonly local: readonly LocalGroup[]
  readonly practices: readonly Practice[]
  readonly relatives: Relatives
}

/** What a place may strive for: only what the reports print of it. */
const stepMeasures = ['dds-total', 'dds-export', 'dds-import'] as const

/** Gathers everything that the page of a place says. `releases` are the frozen states of the tables, oldest first. */
export function profileDetails(dataset: Dataset, place: Place, releases: readonly FrozenData[]): ProfileDetails {
  const board = boardOf(dataset)
  const profile = profileOf(dataset, place)
  const hasSeries = profile.headline.length > 0
  const standings = profile.figures.flatMap(({ indicator }) => {
    const entry = board.entries.get(indicator.id)
    return (entry === undefined ? null : standingOf(board, entry, place.code)) ?? []
  })
  return {
    profile,
    standings: new Map(standings.map((standing) => [standing.indicator.id, standing])),
    revisions: new Map(
      profile.figures.map(({ indicator, cell }) => [indicator.id, revisionsOf(releases, cell.figure)]),
    ),
    notes: new Map(profile.figures.flatMap(({ cell }) => noteOf(dataset, cell.figure))),
    inputs: new Map(profile.figures.flatMap(({ indicator, period }) => inputsIn(dataset, indicator, place, period))),
    unusual: hasSeries ? unusualOf(board, place.code) : [],
    courses: coursesOf(board, place.code),
    context: contextOf(board, place.code),
    steps: stepMeasures.flatMap((id) => stepOf(board, id, place.code) ?? []),
    local: localGroups(dataset, place.code),
    practices: dataset.practices.filter((practice) => practice.place === place.code),
    relatives: relativesOf(board, place.code),
  }
}

function noteOf(dataset: Dataset, { indicator, place, period }: Figure): readonly (readonly [string, Observation])[] {
  const row = dataset.ledger.get(observationKey(indicator, place, period))
  return row === undefined || row.note_zh === null ? [] : [[indicator, row]]
}

function inputsIn(
  dataset: Dataset,
  { id }: Indicator,
  place: Place,
  period: string,
): readonly (readonly [string, Figure])[] {
  const formula = formulas[id]
  if (formula === undefined) return []
  return inputsOf(formula).map(({ indicator, of }) => {
    const figure = figureOf(dataset, indicatorOf(dataset, indicator), of === 'nation' ? 'CN' : place.code, period)
    return [`${id}/${indicator}/${of}`, untraced(figure)]
  })
}
