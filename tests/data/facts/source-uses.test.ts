import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { figureNotes } from '@/data/facts/indicator'
import { figureOf } from '@/data/facts/lookup'
import { sourceUses } from '@/data/facts/provenance'
import { read } from '@/data/files/read'
import { rawRows } from '@/tests/support/fixtures'

const dataset = read()
const figure = (id: string, place: string, period: string) => figureOf(dataset, indicatorOf(dataset, id), place, period)
const usesOf = (...figures: ReturnType<typeof figure>[]) =>
  sourceUses(dataset, figures).map(({ source, uses }) => [source.id, ...uses.map((use) => Object.values(use).flat())])

describe('the sources of figures', () => {
  it('are told with table and years, joined where they are the same', () => {
    const years = ['2016', '2017', '2018'].map((period) => figure('dds-total', 'CN', period))
    expect(usesOf(...years)).toEqual([['mofcom-2025', ['dds-total', '表6', '2016', '2017', '2018']]])
  })

  it('of a derived figure are those of its inputs, by input', () => {
    expect(usesOf(figure('dds-goods-ratio', '440000', '2023'))).toEqual([
      ['mofcom-2024', ['dds-total', '表5', '2023']],
      ['nbs-annual', ['goods-total', expect.any(String), '2023']],
    ])
  })

  it('of a count are the documents counted, as wholes', () => {
    const [first] = sourceUses(dataset, [figure('bases', '440000', '2023')])
    expect(first?.source.id).toBe('mofcom-bases-2020')
    expect(first?.uses).toEqual([{ indicator: 'bases', locator: '', periods: [] }])
  })

  it('are none where there is no figure', () => {
    expect(usesOf(figure('dds-total', '710000', '2023'))).toEqual([])
  })
})

describe('the notes on figures', () => {
  it('are each told once, with every place and year they belong to', () => {
    for (const indicator of dataset.indicators) {
      const rows = rawRows('observations').filter((row) => row.indicator === indicator.id && row.note_zh !== '')
      const notes = figureNotes(dataset, indicator)
      expect(notes.map(({ text_zh }) => text_zh)).toEqual([...new Set(rows.map(({ note_zh }) => note_zh))])
      const told = notes.flatMap(({ text_zh, at }) =>
        at.flatMap(({ place, periods }) => periods.map((period) => `${place} ${period} ${text_zh}`)),
      )
      expect(told.toSorted()).toEqual(rows.map((row) => `${row.place} ${row.period} ${row.note_zh}`).toSorted())
    }
  })
})
