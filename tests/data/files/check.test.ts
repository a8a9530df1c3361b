import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { reconcile } from '@/data/facts/reconcile'
import { read } from '@/data/files/read'

const desk = fileURLToPath(new URL('../../../data/files/check.ts', import.meta.url))

/** What the data desk prints about the tables of a folder. */
function runCheck(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), desk], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) },
  })
  return { status, stdout, stderr }
}

/** A folder with a copy of the tables and releases, for as long as it is used. */
function withCopy<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'))
  try {
    cpSync('data/tables', join(folder, 'data/tables'), { recursive: true })
    cpSync('data/releases', join(folder, 'data/releases'), { recursive: true })
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the data desk', () => {
  it('prints every reconciliation with its verdict', () => {
    const { status, stdout } = runCheck('.')
    expect(status).toBe(0)
    const verdicts = stdout.match(/(?<=\s{2})(exact|close|rounding|open)(?=$|:)/gm) ?? []
    expect(verdicts).toEqual(reconcile(read()).map(({ verdict }) => verdict))
  })

  it('lists all wrong rows and fails', () => {
    withCopy((folder) => {
      appendFileSync(join(folder, 'data/tables/units.csv'), 'pound,英镑,£,bn,7\n')
      appendFileSync(join(folder, 'data/tables/region-members.csv'), 'east,999999\n')
      const { status, stderr } = runCheck(folder)
      expect(status).toBe(1)
      expect(stderr).toMatch(/^2 faults in the tables:$/m)
      expect(stderr).toMatch(/region-members\.csv, line \d+, column place: no row is called 999999/)
      expect(stderr).toMatch(/units\.csv, line \d+, column shift_en: found "7"/)
    })
  })

  it('says what has changed since the newest release', () => {
    withCopy((folder) => {
      appendFileSync(join(folder, 'data/tables/economies.csv'), 'KOR,韩国,Korea\n')
      const { status, stdout } = runCheck(folder)
      expect(status).toBe(0)
      expect(stdout).toMatch(/economies: 1 lines new or changed, 0 gone/)
    })
  })
})
