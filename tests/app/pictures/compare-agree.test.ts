import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareWordsOf } from '@/components/compare/compare-dictionary'
import { comparisonColumns } from '@/components/compare/comparison-columns'
import { comparePicture } from '@/components/picture/compare-picture'
import { compare } from '@/data/model/compare'
import { languages } from '@/data/model/language'
import { material } from '@/data/model/material'
import { namesOf } from '@/data/model/names'
import { pairables } from '@/data/model/pairable'
import { peerTable } from '@/data/model/peer-table'
import { read } from '@/data/read'
import { compareFactsOf } from '../../components/picture/compare-facts'
import { textBoxes } from '../../components/picture/text-boxes'
import { views } from '../../data/views'

const told = ['value', 'rank', 'share-of-nation']

it('the long picture of any comparison has value, rank and share of each of its places, word for word', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...languages), (view, language) => {
      const dataset = read(view.release ?? undefined)
      const facts = material(dataset, view)
      const names = namesOf(dataset, language)
      const tables = { pairables: pairables(dataset), peers: peerTable(dataset) }
      const comparison = compare(facts, tables, { ...view, change: null })
      const drawing = comparePicture(
        { ...compareFactsOf('', language), comparison, series: [facts.series], names },
        'long',
      )
      const said = textBoxes(drawing).map(({ text }) => text)
      const { rows, plate } = comparison
      const columns = comparisonColumns(rows, plate.map.slice.indicator, compareWordsOf(language), names)
      for (const row of rows) {
        expect(said.join(' ')).toContain(names.place(row.place, 'short'))
        const texts = columns.filter(({ id }) => told.includes(id)).map(({ text }) => text(row))
        expect(said).toEqual(expect.arrayContaining(texts.filter((text) => text !== '')))
      }
    }),
    { numRuns: 30 },
  )
})
