import { isActive } from './model/count'
import { observationKey } from './model/dataset'
import { reconcile } from './model/reconcile'
import type { TableName } from './model/schema'
import { tableRows } from './model/schema'
import { TableError } from './parse-tables'
import { read, readTable } from './read'
import { listReleases, readFrozen } from './releases'

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
  const frozen = readFrozen(newest.id)
  const names = (Object.keys(tableRows) as TableName[]).filter((name) => readTable(name) !== frozen[name])
  if (names.length === 0) return `The tables are those of release ${newest.id}.`
  const lines = names.map((name) => `  ${name}: ${changedLines(frozen[name], readTable(name))}`)
  return [`Changed since release ${newest.id}:`, ...lines].join('\n')
}

function changedLines(before: string, after: string): string {
  const [old, current] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  const gone = [...old].filter((line) => !current.has(line)).length
  const fresh = [...current].filter((line) => !old.has(line)).length
  return `${fresh} lines new or changed, ${gone} gone`
}

try {
  check()
} catch (error) {
  if (!(error instanceof TableError)) throw error
  console.error(error.message)
  process.exit(1)
}
