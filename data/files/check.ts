import { observationKey } from '@/data/facts/dataset'
import { reconcile } from '@/data/facts/reconcile'
import { isActive } from '@/data/facts/sites'
import { changesSinceRelease } from './changes'
import { TableError } from './parse-tables'
import { read } from './read'
import { listReleases } from './releases'

/** The data desk: validates the tables, reconciles what is printed, and says what changed since the newest release. */
function check(): void {
  const dataset = read()
  console.log(
    `Tables: ${dataset.observations.length} observations of ${dataset.indicators.length} indicators, all rows valid.`,
  )
  console.log(
    `Zones: ${dataset.zones.length} approved, ${dataset.zones.filter((zone) => isActive(zone, '9999')).length} active.`,
  )
  console.log('\nReconciliation (printed total, sum of its parts, gap, what rounding may explain, verdict):')
  for (const row of reconcile(dataset)) {
    const cells = [row.total, row.sum, row.gap, `±${row.bound}`].map((cell) => String(cell).padStart(12))
    const note =
      row.verdict === 'open' ? dataset.ledger.get(observationKey(row.indicator, row.place, row.period))?.note_en : null
    console.log(
      `  ${`${row.kind} ${row.indicator} ${row.place} ${row.period}`.padEnd(42)}${cells.join('')}  ${row.verdict}${note ? `: ${note}` : ''}`,
    )
  }
  console.log(`\n${changes()}`)
}

function changes(): string {
  const newest = listReleases().at(-1)
  if (newest === undefined) return 'No release yet.'
  const lines = changesSinceRelease().map(
    ({ table, fresh, gone }) => `  ${table}: ${fresh} lines new or changed, ${gone} gone`,
  )
  if (lines.length === 0) return `The tables are those of release ${newest.id}.`
  return [`Changed since release ${newest.id}:`, ...lines].join('\n')
}

try {
  check()
} catch (error) {
  if (!(error instanceof TableError)) throw error
  console.error(error.message)
  process.exit(1)
}
