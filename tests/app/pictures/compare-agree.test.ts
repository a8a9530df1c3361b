import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparisonColumns } from '@/components/compare/columns'
import { comparePicture } from '@/components/picture/comparison/picture'
import { comparisonOf } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import { languages } from '@/data/language'
import { viewData } from '@/data/map/view-data'
import { namesOf } from '@/data/text/names-of'
import { compareWordsOf } from '@/data/words/words'
import { compareFactsOf } from '@/tests/support/compare-facts'
import { textBoxes } from '@/tests/support/text-boxes'
import { datasetOf, views } from '@/tests/support/views'

const told = ['value', 'rank', 'share-of-nation']

it('the long picture of any comparison has value, rank and share of each of its places, word for word', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...languages), (view, language) => {
      const dataset = datasetOf(view)
      const facts = viewData(dataset, view)
      const names = namesOf(dataset, language)
      const tables = { pairables: pairables(dataset), peers: peerTable(dataset) }
      const comparison = comparisonOf(facts, tables, { ...view, change: null })
      const drawing = comparePicture(
        { ...compareFactsOf('', language), comparison, shown: [{ series: facts.series, citations: [] }], names },
        'long',
      )
      const said = textBoxes(drawing).map(({ text }) => text)
      const { rows, thematic } = comparison
      const columns = comparisonColumns(rows, thematic.map.slice.indicator, compareWordsOf(language), names)
      for (const row of rows) {
        expect(said.join(' ')).toContain(names.place(row.place, 'short'))
        const texts = columns.filter(({ id }) => told.includes(id)).map(({ text }) => text(row))
        expect(said).toEqual(expect.arrayContaining(texts.filter((text) => text !== '')))
      }
    }),
    { numRuns: 30 },
  )
})
