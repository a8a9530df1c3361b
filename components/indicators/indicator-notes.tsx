import type { ReactElement } from 'react'
import type { FigureNote } from '@/data/model/figure-notes'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import { periodTexts } from '@/data/model/period-ranges'
import { indicatorWords } from './indicator-dictionary'

type Props = { readonly notes: readonly FigureNote[]; readonly names: Names }

/** What the tables say about single figures, with the places and years it is said of. */
export function IndicatorNotes({ notes, names }: Props): ReactElement | null {
  const words = indicatorWords(names.language)
  if (notes.length === 0) return null
  return (
    <>
      <h3>{words.table.notes}</h3>
      <ul className="notes">
        {notes.map((note) => (
          <li key={note.text_en}>
            {words.list(
              note.at.map(({ place, periods }) => `${names.place(place, 'short')} ${words.list(periodTexts(periods))}`),
            )}
            {words.colon}
            {say(note, 'text', names.language)}
          </li>
        ))}
      </ul>
    </>
  )
}
