import type { ReactNode } from 'react'
import { cutAtWords } from '@/data/format/wording'

/** A headline in which the names of places are not broken over two lines; a copy holds nothing but the text. */
export function Unbroken({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  return cutAtWords(text, words).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={part + String(i)} className="whole">
        {part}
      </span>
    ),
  )
}
