import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { IndicatorList } from '@/data/facts/dataset'
import { observationKey } from '@/data/facts/dataset'
import { tableRows } from '@/data/facts/schema'
import { read } from '@/data/files/read'
import { listReleases, readFrozen, releaseFile } from '@/data/files/releases'

/** Where something in a value can still be changed; empty for a value that is frozen to its last cell. */
function looseEnds(value: unknown, path: string, seen: Set<unknown>): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = value instanceof Map ? [...value.entries()] : Object.entries(value)
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...inner.flatMap(([key, cell]) => looseEnds(cell, `${path}.${String(key)}`, seen)),
  ]
}

describe('the dataset', () => {
  it('is read once, under the name of the newest release', () => {
    expect(read()).toBe(read())
    expect(read().release).toBe(listReleases().at(-1)?.id)
  })

  it('is frozen to its last cell', () => {
    expect(looseEnds(read(), 'dataset', new Set())).toEqual([])
  })

  it('finds every observation by its key', () => {
    const { ledger, observations } = read()
    expect(observations.map((row) => ledger.get(observationKey(row.indicator, row.place, row.period)))).toEqual(
      observations,
    )
    expect(ledger.size).toBe(observations.length)
  })
})

describe('a release', () => {
  it.each(listReleases())('$id has the file that its SHA-256 belongs to', ({ id, sha256 }) => {
    expect(
      createHash('sha256')
        .update(readFileSync(releaseFile(id)))
        .digest('hex'),
    ).toBe(sha256)
  })

  it.each(listReleases())('$id has a cell for every column, those that are younger as they first stood', (release) => {
    const [then, now] = [read(release.id), read()]
    const known = then.indicators.map((indicator) => indicator.id)
    for (const [list, ids] of Object.entries(now.lists))
      expect([list, then.lists[list as IndicatorList]]).toEqual([list, ids.filter((one) => known.includes(one))])
    expect(then.regions.map(({ aliases }) => aliases)).toEqual(now.regions.map(({ aliases }) => aliases))
    expect(then.bases.map(({ aliases }) => aliases)).toEqual(now.bases.map(({ aliases }) => aliases))
    // A dimension whose measure the release does not know is not one of it.
    const isYoung = (id: string) => now.indicators.some((one) => one.id === id) && !known.includes(id)
    expect(then.peerDimensions).toEqual(now.peerDimensions.filter(({ measure }) => !isYoung(measure)))
    expect(then.indicators.filter(({ counts }) => counts !== null).map((one) => one.id)).toEqual(['zones', 'bases'])
  })

  it('is listed when it has a file, and the other way round', () => {
    const files = readdirSync('data/releases').filter((file) => file.endsWith('.json.gz'))
    expect(files.toSorted()).toEqual(
      listReleases()
        .map(({ id }) => `${id}.json.gz`)
        .toSorted(),
    )
  })

  it('is listed oldest first, from 2026.1 on, with what it brings in both languages', () => {
    const releases = listReleases()
    expect(releases[0]?.id).toBe('2026.1')
    expect(releases.map(({ date }) => date)).toEqual(releases.map(({ date }) => date).toSorted())
    expect(releases.filter(({ note_zh, note_en }) => note_zh === '' || note_en === null)).toEqual([])
  })

  it('holds every table and can be read like the tables as they stand', () => {
    // Younger than the release: read from the first later state.
    const young = ['peer-dimensions']
    const tables = Object.keys(tableRows).filter((name) => !young.includes(name))
    expect(Object.keys(readFrozen('2026.1')).toSorted()).toEqual(tables.toSorted())
    const first = read('2026.1')
    expect(first.release).toBe('2026.1')
    expect(first.places).toHaveLength(34)
    expect(first.ledger.get(observationKey('dds-total', '440000', '2023'))?.value).toBe(893.4)
    expect(looseEnds(first, 'dataset', new Set())).toEqual([])
  })

  it('that does not exist cannot be read', () => {
    expect(() => read('1999.1')).toThrow('1999.1')
    expect(() => readFrozen('')).toThrow('ENOENT')
  })
})
