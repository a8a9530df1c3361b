import { expect, it } from 'vitest'
import { tableRows } from '@/data/facts/schema'
import { readCatalogue } from '@/data/files/package'
import { rawRows } from '@/tests/support/fixtures'

it('the catalogue has every table with all its rows and columns', () => {
  const catalogue = readCatalogue()
  expect(catalogue.map(({ name }) => name).toSorted()).toEqual(Object.keys(tableRows).toSorted())
  for (const { name, file, rows, fields } of catalogue) {
    const raw = rawRows(name)
    expect([file, rows]).toEqual([`${name}.csv`, raw.length])
    expect(fields.map((field) => field.name)).toEqual(Object.keys(raw[0] ?? {}))
    expect(fields.filter(({ description }) => description === '')).toEqual([])
  }
})
