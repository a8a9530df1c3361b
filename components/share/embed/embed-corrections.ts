import type { Correction } from '@/data/model/correction'
import type { Language } from '@/data/model/language'
import { wordsOf } from '../../words/dictionary'
import type { Markup } from './markup'
import { html } from './markup'

const SHOWN = 2

/** One line that says what of an address could not be used; nothing when it was sound. */
export function correctionLine(corrections: readonly Correction[], language: Language): Markup | null {
  if (corrections.length === 0) return null
  const words = wordsOf(language)
  const clauses = corrections
    .slice(0, SHOWN)
    .map(({ kind, key, given, used }) => words.corrections[kind](key, given, used))
  const more = corrections.length > SHOWN ? ` (+${corrections.length - SHOWN})` : ''
  const [join, stop] = language === 'zh' ? ['；', '。'] : ['; ', '.']
  return html`<p class="corrections">${clauses.join(join) + more + stop}</p>`
}
