import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Dataset, Observation } from './dataset'
import { indicatorOf, observationKey, partsOf } from './dataset'
import { roundTo } from './quantity'
import { effectiveDay, isActive } from './sites'

/** The gap that is promised for printed sums, in the indicator's unit. */
const TOLERANCE = 0.1

/**
 * How a printed total stands to what its parts add up to. `close`: within the tolerance. `rounding`: beyond it, but the
 * rounding of all the printed digits may add up to as much. `open`: rounding cannot explain it.
 */
export type Verdict = 'exact' | 'close' | 'rounding' | 'open'

/** One printed total beside the sum of its printed parts; `gap` is total less sum. */
export type Reconciliation = {
  /** Members of a region, exports and imports, the reports' regions in the nation, or zones less revocations. */
  readonly kind: 'members' | 'flows' | 'regions' | 'zones'
  readonly indicator: string
  readonly place: string
  readonly period: string
  readonly total: number
  readonly sum: number
  readonly gap: number
  /** What rounding alone may account for: half of the last printed digit of the total and of each part. */
  readonly bound: number
  readonly verdict: Verdict
}

/** Every printed total that can be checked against printed parts. */
export function reconcile(dataset: Dataset): readonly Reconciliation[] {
  return [...members(dataset), ...flows(dataset), ...regions(dataset), ...zones(dataset)]
}

/** Sums of provinces against the printed figures of the nation, the regions and the hosts of the bases. */
function members(dataset: Dataset): readonly Reconciliation[] {
  return dataset.observations.flatMap((total) => {
    const region = dataset.regions.find((row) => row.id === total.place)
    const indicator = indicatorOf(dataset, total.indicator)
    if (region === undefined || !indicator.additive || !indicator.mapped) return []
    return check(
      dataset,
      'members',
      total,
      region.members.map((code) => [total.indicator, code] as const),
    )
  })
}

/** Totals against their parts, exports and imports, wherever all are printed. */
function flows(dataset: Dataset): readonly Reconciliation[] {
  return dataset.observations.flatMap((total) => {
    const parts = partsOf(dataset, indicatorOf(dataset, total.indicator))
    return parts.length === 0
      ? []
      : check(
          dataset,
          'flows',
          total,
          parts.map(({ id }) => [id, total.place]),
        )
  })
}

/** The reports' three regions against the nation. */
function regions(dataset: Dataset): readonly Reconciliation[] {
  return dataset.observations
    .filter((row) => row.place === 'CN')
    .flatMap((total) =>
      check(
        dataset,
        'regions',
        total,
        ['east', 'central-west', 'northeast'].map((id) => [total.indicator, id] as const),
      ),
    )
}

/** All zones ever approved less those revoked, against the zones that are active. */
function zones(dataset: Dataset): readonly Reconciliation[] {
  const indicator = dataset.indicators.find(({ counts }) => counts === 'zones')
  if (indicator === undefined) return []
  const years = dataset.zones.map((zone) => effectiveDay(zone).slice(0, 4)).sort()
  const period = years.at(-1) ?? ''
  const total = dataset.zones.filter((zone) => isActive(zone, period)).length
  const sum = dataset.zones.length - dataset.zones.filter((zone) => zone.revoked !== null).length
  return [{ kind: 'zones', indicator: indicator.id, place: 'CN', period, ...compared(total, sum, 0) }]
}

function check(
  dataset: Dataset,
  kind: Reconciliation['kind'],
  total: Observation,
  parts: readonly (readonly [indicator: string, place: string])[],
): readonly Reconciliation[] {
  const rows = parts.map(([indicator, place]) => dataset.ledger.get(observationKey(indicator, place, total.period)))
  const printed = rows.flatMap((row) => (row === undefined || row.value === null ? [] : [row]))
  if (total.value === null || printed.length < parts.length) return []
  const sum = printed.reduce((all, row) => all + (row.value ?? 0), 0)
  const bound = [total, ...printed].reduce((all, row) => all + row.precision / 2, 0)
  const { indicator, place, period } = total
  return [{ kind, indicator, place, period, ...compared(total.value, sum, bound) }]
}

/** Sums and gaps are rounded far below any printed digit, to be free of binary fractions. */
function compared(total: number, sum: number, bound: number) {
  const gap = roundTo(total - sum, 6)
  return { total, sum: roundTo(sum, 6), gap, bound: roundTo(bound, 6), verdict: verdictOf(Math.abs(gap), bound) }
}

function verdictOf(size: number, bound: number): Verdict {
  if (size === 0) return 'exact'
  if (size <= TOLERANCE + 1e-9) return 'close'
  return size <= bound + 1e-9 ? 'rounding' : 'open'
}

/**
 * Why a printed total differs from its parts: the note on the total's own row, or, where rounding cannot explain the gap
 * and the row says nothing, what the indicator says of comparability. Null where nothing needs to be explained.
 */
export function reconciliationNote(dataset: Dataset, row: Reconciliation, language: Language): string | null {
  if (row.verdict === 'exact') return null
  const total = dataset.ledger.get(observationKey(row.indicator, row.place, row.period))
  const note = total === undefined ? null : localText(total, 'note', language)
  if (note !== null || row.verdict !== 'open') return note
  return localText(indicatorOf(dataset, row.indicator), 'comparability', language)
}
