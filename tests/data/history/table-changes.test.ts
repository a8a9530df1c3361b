import { describe, expect, it } from 'vitest'
import { changesSinceRelease, releaseChanges } from '@/data/files/changes'
import { listReleases } from '@/data/files/releases'
import { lineChanges } from '@/data/history/difference'

describe('two states of a table', () => {
  it.each([
    ['the same', 'a\nb\n', 'a\nb\n', 0, 0],
    ['in another order', 'a\nb\n', 'b\na\n', 0, 0],
    ['with a new row', 'a\n', 'a\nb\n', 1, 0],
    ['with a row gone', 'a\nb\n', 'a\n', 0, 1],
    ['with a changed row', 'a\nb,1\n', 'a\nb,2\n', 1, 1],
  ])('%s', (_, before, after, fresh, gone) => {
    expect(lineChanges(before, after)).toEqual({ fresh, gone })
  })
})

describe('the releases', () => {
  it('are told oldest first; the first has nothing to be compared with', () => {
    const told = releaseChanges()
    expect(told.map(({ release }) => release)).toEqual(listReleases())
    expect(told.map(({ changes }) => changes === null)).toEqual(told.map((_, i) => i === 0))
  })

  it('are followed only by tables that did change', () => {
    expect(changesSinceRelease().filter(({ fresh, gone }) => fresh + gone === 0)).toEqual([])
  })
})
