import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { viewPicture } from '@/components/picture/picture-view'
import { wordsOf } from '@/components/words/dictionary'
import { languages } from '@/data/model/language'
import { material } from '@/data/model/material'
import { namesOf } from '@/data/model/names'
import { plateOf } from '@/data/model/plate'
import { tableRows } from '@/data/model/table-rows'
import { read } from '@/data/read'
import { factsOf } from '../../components/picture/picture-facts'
import { textBoxes } from '../../components/picture/text-boxes'
import { views } from '../../data/views'

it('the long picture of any view has every figure, rank and share of its table, word for word', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...languages), (view, language) => {
      const dataset = read(view.release ?? undefined)
      const facts = material(dataset, view)
      const names = namesOf(dataset, language)
      const plate = plateOf(facts, view)
      const drawing = viewPicture(
        { ...factsOf('', language), plate, series: facts.series, over: facts.over, names, words: wordsOf(language) },
        'long',
      )
      const said = textBoxes(drawing)
        .map(({ text }) => text)
        .join(' ')
      const loose = (text: string) => text.replaceAll(/\s/g, '')
      for (const { value, rank, share, place } of tableRows(plate, names)) {
        expect(said).toContain(names.place(place, 'short'))
        for (const text of [value, rank, share]) expect(loose(said)).toContain(loose(text))
      }
    }),
    { numRuns: 30 },
  )
})
