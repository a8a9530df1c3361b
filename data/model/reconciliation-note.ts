import type { Dataset } from './dataset'
import { indicatorOf, observationKey } from './dataset'
import type { Language } from './language'
import { say } from './language'
import type { Reconciliation } from './reconcile'

/**
 * Why a printed total differs from its parts: the note on the total's own row, or, where rounding cannot explain the gap
 * and the row says nothing, what the indicator says of comparability. Null where nothing needs to be explained.
 */
export function reconciliationNote(dataset: Dataset, row: Reconciliation, language: Language): string | null {
  if (row.verdict === 'exact') return null
  const total = dataset.ledger.get(observationKey(row.indicator, row.place, row.period))
  const note = total === undefined ? null : say(total, 'note', language)
  if (note !== null || row.verdict !== 'open') return note
  return say(indicatorOf(dataset, row.indicator), 'comparability', language)
}
