import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { TableName } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'
import { read, readTable } from './read'
import { releaseFile } from './releases'

const [id = '', date = '', noteZh = '', noteEn = ''] = process.argv.slice(2)
if (!/^\d{4}\.\d+$/.test(id) || !/^\d{4}-\d{2}-\d{2}$/.test(date) || noteZh === '' || noteEn === '') {
  console.error('Usage: npm run data:release -- 2026.2 2026-12-01 "这次发布的说明" "What this release brings"')
  process.exit(1)
}
if (existsSync(releaseFile(id))) {
  console.error(`Release ${id} exists; a release never changes. Choose the next id.`)
  process.exit(1)
}

read()
const names = Object.keys(tableRows) as TableName[]
const frozen = gzipSync(JSON.stringify(Object.fromEntries(names.map((name) => [name, readTable(name)]))), { level: 9 })
writeFileSync(releaseFile(id), frozen)
const sha256 = createHash('sha256').update(frozen).digest('hex')
const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
appendFileSync(
  join(process.cwd(), 'data', 'releases', 'releases.csv'),
  `${[id, date, sha256, cell(noteZh), cell(noteEn)].join(',')}\n`,
)
console.log(`Release ${id}: ${names.length} tables, ${frozen.length} bytes, sha256 ${sha256}`)
