import type { ReactElement } from 'react'
import type { Language } from '@/data/language'
import { punctuation } from '@/data/language'
import type { Correction } from '@/data/view/view-values'
import { wordsOf } from '@/data/words/words'

/** One line that says what of the link could not be used, and what holds instead. Nothing when the link was sound. */
export function Corrections({
  corrections,
  language,
  most = 4,
}: {
  readonly corrections: readonly Correction[]
  readonly language: Language
  /** How many are said at most; of the others their number. */
  readonly most?: number
}): ReactElement | null {
  if (corrections.length === 0) return null
  const words = wordsOf(language)
  const clauses = corrections
    .slice(0, most)
    .map(({ kind, key, given, used }) => words.corrections[kind](key, given, used))
  const more = corrections.length > most ? ` (+${corrections.length - most})` : ''
  return (
    <p className="corrections" role="status">
      {clauses.join(punctuation[language].semicolon)}
      {more}
      {punctuation[language].stop}
    </p>
  )
}
