import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { viewPicture } from '@/components/picture/view-picture'
import { languages } from '@/data/language'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { namesOf } from '@/data/text/names-of'
import { tableRows } from '@/data/text/table-rows'
import { wordsOf } from '@/data/words/words'
import { factsOf } from '@/tests/support/picture-facts'
import { textBoxes } from '@/tests/support/text-boxes'
import { datasetOf, views } from '@/tests/support/views'

it('the long picture of any view has every figure, rank and share of its table, word for word', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...languages), (view, language) => {
      const dataset = datasetOf(view)
      const facts = viewData(dataset, view)
      const names = namesOf(dataset, language)
      const thematic = thematicMapOf(facts, view)
      const drawing = viewPicture(
        { ...factsOf('', language), thematic, series: facts.series, over: facts.over, names, words: wordsOf(language) },
        'long',
      )
      const said = textBoxes(drawing)
        .map(({ text }) => text)
        .join(' ')
      const loose = (text: string) => text.replaceAll(/\s/g, '')
      for (const { value, rank, share, place } of tableRows(thematic, names)) {
        expect(said).toContain(names.place(place, 'short'))
        for (const text of [value, rank, share]) expect(loose(said)).toContain(loose(text))
      }
    }),
    { numRuns: 30 },
  )
})
