import type { ReactElement } from 'react'
import type { Language } from '@/data/language'
import type { Correction } from '@/data/view/correction'
import { wordsOf } from '@/data/words/words'

const SHOWN = 4

/** One line that says what of the link could not be used, and what holds instead. Nothing when the link was sound. */
export function Corrections({
  corrections,
  language,
}: {
  readonly corrections: readonly Correction[]
  readonly language: Language
}): ReactElement | null {
  if (corrections.length === 0) return null
  const words = wordsOf(language)
  const clauses = corrections
    .slice(0, SHOWN)
    .map(({ kind, key, given, used }) => words.corrections[kind](key, given, used))
  const more = corrections.length > SHOWN ? ` (+${corrections.length - SHOWN})` : ''
  return (
    <p className="corrections" role="status">
      {clauses.join(language === 'zh' ? '；' : '; ')}
      {more}
      {language === 'zh' ? '。' : '.'}
    </p>
  )
}
